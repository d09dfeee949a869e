/** A tag of a `<details>` group; offsets are into the text that was scanned. */
export interface DetailsTag {
  readonly name: 'details' | 'summary';
  readonly closes: boolean;
  readonly start: number;
  readonly end: number;
}

const tag = /<!--(?:[\s\S]*?-->|[\s\S]*$)|<(\/?)(details|summary)(?=[\s/>])[^<>]*>/gi;

/** True if the text may hold such a tag: what is read line by line only then. */
export function mayHoldDetails(text: string): boolean {
  return /<\/?(?:details|summary)[\s/>]/i.test(text);
}

/** The tags in a piece of HTML, but for those in comments and in elements whose inside is not HTML. */
export function detailsTags(html: string): DetailsTag[] {
  if (/^\s*<(?:pre|script|style|textarea|\?|!\[|![A-Za-z])/i.test(html)) return [];
  const tags: DetailsTag[] = [];
  for (const match of html.matchAll(tag)) {
    const name = match[2]?.toLowerCase();
    if (name !== 'details' && name !== 'summary') continue;
    tags.push({ name, closes: match[1] === '/', start: match.index, end: match.index + match[0].length });
  }
  return tags;
}
