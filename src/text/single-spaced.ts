/** A text with one space in the place of each stretch of blanks. Most texts are written so. */
export function singleSpaced(text: string): string {
  return MORE_THAN_A_SPACE.test(text) ? text.replace(/\s+/g, ' ') : text;
}

const MORE_THAN_A_SPACE = /\s\s|[^\S ]/;
