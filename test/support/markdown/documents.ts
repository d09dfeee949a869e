import fc from 'fast-check';

const plain = [
  'a',
  'b c',
  'x ',
  '0',
  '.',
  ':',
  '(',
  ')',
  '"',
  "'",
  '!',
  'é',
  '\u00a0',
  '\u200b',
  '\u2003',
  '\u2028',
  '\ufeff',
];
const blanks = ['\n', '\n', '\n\n', ' ', '  ', '    '];
const blocks = [
  '- ',
  '* ',
  '+ ',
  '1. ',
  '2) ',
  '> ',
  '# ',
  '## ',
  '[ ] ',
  '[x] ',
  '[ ]',
  '[X]\t',
  '---\n',
  '===\n',
  '***\n',
];
const fences = ['```\n', '~~~\n', '---', '+++\n', '| a | b |\n', '\n| a | b |\n|---|---|\n| c | d |\n\n'];
const html = ['<br>', '<!-- c -->', '<!--', '-->', '<kbd>k</kbd>', '<div>', '</div>'];
const details = ['<details>', '</details>\n', '<summary>', '</summary>', '<details>\n<summary>s **t**</summary>\n'];
const inline = [
  '`',
  '``',
  '*e* ',
  ' **s** ',
  ' _u_ ',
  '~~d~~ ',
  '[l](u)',
  '![i](u "t")',
  '<http://a.b>',
  'www.a.org ',
  'https://x.y/z ',
  'm@n.oo',
];
const entities = ['&amp;', '&lt;', '&copy;', '&bne;', '&', '&nosuch;', '\\*', '\\|'];

/** What both engines are expected to read alike. */
const common = [plain, blanks, blanks, blocks, blocks, fences, html, details, inline, entities].flat();
/**
 * What Sätteri and remark are known to read differently, and neither may stumble over: unbalanced or astral emphasis,
 * a hard break inside a link, definitions and footnotes that swallow a line, entities and escapes in bare addresses,
 * a tab at a list's mark, of which a part is code, a form feed at a line's start,
 * an empty box above a line that is only a tag, an item that could as well be a table's second line,
 * a list or a heading under such a tag under a table, an empty box above a table,
 * an empty item below indented code.
 */
const odd = [
  '|',
  ':--',
  '|---|---|\n',
  '<kbd>',
  '</kbd>',
  '<x-y>',
  '\v',
  '\f',
  '\t',
  '10. ',
  '*',
  '**',
  '_',
  '~~',
  '[',
  '](u)',
  '![',
  '\\',
  '\\\n',
  '😀',
  '[r]: /u\n',
  '[^1]',
  '[^1]: n\n',
  '[r]',
  '&#0;',
  '\0',
  '\r\n',
  '\r',
];

export const agreed = textOf(common);
export const any = fc.oneof(textOf([...common, ...odd]), fc.string({ unit: 'binary', maxLength: 60 }));

function textOf(fragments: readonly string[]): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...fragments), { maxLength: 16 }).map((parts) => parts.join(''));
}
