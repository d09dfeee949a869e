/** Ways to write the same Markdown. What a plan says does not change. */
export const SPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  'stars for dashes': (text) => text.replace(/^([ \t]*)- (?=\S)/gm, '$1* '),
  'a blank at the end of lines': (text) => text.replace(/(\S)$/gm, '$1 '),
  'closed headings': (text) => text.replace(/^(#{1,6}) ([^\n]*[^#\s])$/gm, '$1 $2 $1'),
  'headings indented by one': (text) => text.replace(/^#{1,6} /gm, ' $&'),
  'capitals in boxes': (text) => text.replace(/^([ \t]*(?:[-*+]|\d+[.)]) )\[x\]/gm, '$1[X]'),
  'typographic apostrophes': (text) => text.replace(/(\w)'(?=\w)/g, '$1’'),
  'no line end at the end': (text) => text.replace(/\s+$/, ''),
  'a word of farewell': (text) => text.replace(/\s*$/, '\n\n---\n\nThat is all there is to it.\n'),
};
