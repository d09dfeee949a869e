/** The words and numbers of a text in lower case, in any script. */
export function wordsOf(text: string): string[] {
  // The other pattern knows all letters there are, and takes longer to compile than most texts to split.
  return text.split(/^[\x00-\x7f]*$/.test(text) ? /[^a-z\d]+/ : /[^\p{L}\p{N}]+/u).filter(Boolean);
}
