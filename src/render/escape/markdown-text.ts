import { visible } from './visible.ts';

/** Text only: no markup of the file's comes alive in the document it is put into, no address is a link, nobody is mentioned. */
export function markdownText(text: string): string {
  return visible(text)
    .replace(/[\\`*_{}[\]<>|#&!~$]/g, (mark) => `\\${mark}`)
    .replaceAll('@', '&#64;')
    .replaceAll('://', '&#58;//')
    .replace(/(?<=www)\./gi, '&#46;');
}
