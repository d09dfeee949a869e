import fc from 'fast-check';
import type { Language } from '../../../src/vocabulary/language.ts';
import { languages } from '../../../src/vocabulary/languages/index.ts';

/** How one person writes all of a plan. */
export interface PlanStyle {
  readonly language: Language;
  readonly milestones: ContainerStyle;
  readonly phases: ContainerStyle;
  /** Which of a status's spellings. */
  readonly spelling: number;
  /** Milestones stated once more, before or behind. */
  readonly index: boolean;
  readonly table: boolean;
  readonly case: 'lower' | 'capital' | 'upper';
  readonly field: 'plain' | 'colon inside' | 'colon outside' | 'quoted' | 'bullet';
  readonly sections: 'heading' | 'line' | 'bold line';
  /** What says the status of a task or criterion. */
  readonly pieces: 'box' | 'mark' | 'words' | 'dash';
  readonly marker: '-' | '*' | '+' | '1.' | '1)';
  readonly ids: boolean;
  /** True if each milestone counts its phases from the start. */
  readonly restart: boolean;
  /** Which of the words for a milestone and a phase. */
  readonly word: number;
  readonly range: boolean;
  readonly tight: boolean;
  readonly decoys: boolean;
  readonly indent: 0 | 1 | 2 | 3;
  readonly eol: '\n' | '\r\n' | '\r';
  readonly bom: boolean;
  readonly lastEol: boolean;
}

export interface ContainerStyle {
  readonly form: 'heading' | 'closed heading' | 'setext' | 'bold' | 'entry' | 'row';
  readonly label: 'word' | 'code' | 'version';
  readonly separator: ': ' | ' - ' | ' – ' | ' — ' | '：' | '. ';
  readonly status: 'parentheses' | 'dash' | 'field' | 'mark before' | 'mark behind' | 'mark and word' | 'box behind';
  /** What surrounds the name. */
  readonly dress: 'none' | 'bold' | 'link' | 'emoji' | 'quotes';
  /** What stands behind the title and is no part of it. */
  readonly tail: '' | ' (NEW)' | ' (Optional)' | ' (2026-03-31)' | ' (Weeks 3-4)' | ' (Q2 2026)';
  readonly first: number;
}

const container: fc.Arbitrary<ContainerStyle> = fc.record({
  form: fc.constantFrom('heading', 'heading', 'closed heading', 'setext', 'bold', 'entry', 'row'),
  label: fc.constantFrom('word', 'word', 'code', 'version'),
  separator: fc.constantFrom(': ', ' - ', ' – ', ' — ', '：', '. '),
  status: fc.constantFrom('parentheses', 'dash', 'field', 'mark before', 'mark behind', 'mark and word', 'box behind'),
  dress: fc.constantFrom('none', 'none', 'bold', 'link', 'emoji', 'quotes'),
  tail: fc.constantFrom('', '', '', ' (NEW)', ' (Optional)', ' (2026-03-31)', ' (Weeks 3-4)', ' (Q2 2026)'),
  first: fc.integer({ min: 0, max: 12 }),
});

export const planStyle: fc.Arbitrary<PlanStyle> = fc.record({
  language: fc.constantFrom(...languages),
  milestones: container,
  phases: container,
  spelling: fc.oneof(fc.constant(0), fc.nat(60)),
  index: fc.boolean(),
  table: fc.boolean(),
  case: fc.constantFrom('lower', 'capital', 'upper'),
  field: fc.constantFrom('plain', 'colon inside', 'colon outside', 'quoted', 'bullet'),
  sections: fc.constantFrom('heading', 'line', 'bold line'),
  pieces: fc.constantFrom('box', 'box', 'mark', 'words', 'dash'),
  marker: fc.constantFrom('-', '-', '*', '+', '1.', '1)'),
  ids: fc.boolean(),
  restart: fc.boolean(),
  word: fc.oneof(fc.constant(0), fc.nat(5)),
  range: fc.boolean(),
  tight: fc.boolean(),
  decoys: fc.boolean(),
  indent: fc.constantFrom(0, 0, 0, 1, 2, 3),
  eol: fc.constantFrom('\n', '\n', '\r\n', '\r'),
  bom: fc.boolean(),
  lastEol: fc.boolean(),
});
