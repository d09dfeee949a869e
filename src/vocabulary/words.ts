/** A word list as one reads it: separated by commas or line ends. Keeps the order, for the first is the one that is written. */
export function words(strings: TemplateStringsArray): readonly string[] {
  return strings
    .join('')
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
