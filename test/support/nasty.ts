import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { planModel } from './plan/model.ts';
import { printPlan } from './plan/print.ts';
import { planStyle } from './plan/style.ts';

/** Texts that are plans, that are almost plans, and that are nothing of the kind. */

const MARKS = [
  '# ',
  '## ',
  '### ',
  '- ',
  '* ',
  '1. ',
  '2) ',
  '- [ ] ',
  '- [x] ',
  '- [X] ',
  '- [~] ',
  '[-] ',
  '> ',
  '  ',
  '    ',
  '\t',
  '| ',
  '|---|---|',
];
const SAID = [
  'Milestone 1: ',
  'Phase 2.1 - ',
  'Sprint 3-4 ',
  'v1.0 ',
  'M3. ',
  'P0 ',
  'Q3 2026 ',
  'T-022 ',
  '第一阶段：',
  'フェーズ2',
  '3단계 ',
  'Current milestone: ',
  'Last updated: 2026-02-31 ',
  '**Status:** ',
  '**Depends on:** ',
  'Goal: ',
  'Exit criteria:',
  'Tasks',
  'Backlog',
  'Done',
  'Milestones',
  'Phase 1-',
  'M1 .. M9',
  'T-001..T-999999',
  'Nothing',
];
const ENDS = [
  ' (done)',
  ' ✅',
  ' âœ…',
  ' — IN PROGRESS',
  ' [x]',
  ' 2/3 plans',
  ' 100%',
  ' (Weeks 1-99)',
  ' (depends on M1, M1)',
  ' ~~gone~~',
  ': ',
  '|',
  '|x|',
  '**',
  '__',
  '`',
  '&amp;',
  '\\*',
];
const ODD = [
  'a',
  ' ',
  '(',
  ')',
  '(((((',
  '[',
  ']',
  '*',
  '_',
  '~~',
  '<details>\n<summary>v1.0',
  '</summary>\n',
  '</details>',
  '<!--',
  '-->',
  '---\n',
  '===\n',
  '```\n',
  '\0',
  '\u00a0',
  '\u200b',
  '\u2028',
  '\ufeff',
  '\ufe0f',
  '😀',
  '\ud800',
  'İ',
  'ß',
  '99999999999',
  '__proto__',
  'constructor',
  'toString',
  '$&',
];
const EOLS = ['\n', '\n', '\n\n', '\r\n', '\r'];

const fragment = fc.oneof(
  fc.constantFrom(...MARKS),
  fc.constantFrom(...SAID),
  fc.constantFrom(...ENDS),
  fc.constantFrom(...ODD),
);
/** A line of whatever a plan may consist of. */
export const nastyLine = fc.array(fragment, { maxLength: 6 }).map((parts) => parts.join(''));

/** Lines of whatever a plan may consist of, in no order. */
export const nastyText: fc.Arbitrary<string> = fc
  .array(fc.tuple(nastyLine, fc.constantFrom(...EOLS)), { maxLength: 14 })
  .map((lines) => lines.flat().join(''));

export const randomPlan = planStyle.chain((style) =>
  planModel(style.language.code).map((model) => printPlan(model, style)),
);

const fixtures = new URL('../../fixtures/dialects/', import.meta.url);
const samples = readdirSync(fixtures)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(new URL(name, fixtures), 'utf8'));

/** A good plan, with pieces cut out, doubled, moved, and put in. */
export const mutatedText: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(...samples),
      randomPlan.map(({ text }) => text),
    ),
    fc.array(fc.tuple(fc.nat(4000), fc.nat(60), fc.oneof(fragment, fc.constant('')), fc.nat(4000)), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([text, edits]) => edits.reduce(mutate, text));

function mutate(text: string, [from, length, insert, to]: [number, number, string, number]): string {
  const at = from % (text.length + 1);
  const cut = text.slice(0, at) + insert + text.slice(at + length);
  const there = to % (cut.length + 1);
  return insert.length % 2 === 0 ? cut.slice(0, there) + text.slice(at, at + length) + cut.slice(there) : cut;
}

export const anyText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: nastyText, weight: 3 },
  { arbitrary: mutatedText, weight: 3 },
  { arbitrary: randomPlan.map(({ text }) => text), weight: 1 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 200 }), weight: 1 },
);

/** Bytes, most of them UTF-8, some with a few that are wrong. */
export const anyBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  anyText.map((text) => new TextEncoder().encode(text)),
  fc.tuple(anyText, fc.array(fc.tuple(fc.nat(4000), fc.nat(255)), { maxLength: 4 })).map(([text, wrong]) => {
    const bytes = new TextEncoder().encode(text);
    for (const [at, byte] of wrong) if (bytes.length > 0) bytes[at % bytes.length] = byte;
    return bytes;
  }),
  anyText.map((text) => new Uint8Array(Buffer.from(text, 'utf16le'))),
  anyText.map((text) => new Uint8Array(Buffer.from(text, 'latin1'))),
);
