import type { Pen } from '../../edit/pen.ts';
import { inCaseOf } from '../../edit/spelling.ts';
import type { Fact } from '../../facts/fact.ts';
import { leavesChoice, statusOf } from '../../facts/sayings/status-value.ts';
import { textOf } from '../../facts/text.ts';
import { fieldKey } from '../../roadmap/field-key.ts';
import { nameOf } from '../../roadmap/name-of.ts';
import type { Item, Roadmap } from '../../roadmap/roadmap.ts';
import { between, isLetter } from '../../text/characters.ts';
import { grouped } from '../../text/groups.ts';
import { distance, nearest } from '../../text/nearest.ts';
import { once } from '../../text/once.ts';
import type { Span } from '../../text/span.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { written } from '../../vocabulary/written.ts';
import type { Rule } from '../rule.ts';

/** More words than these are a sentence, and so are two that are like no status. */
const MOST_WORDS = 3;

export const unknownStatusWord: Rule = {
  name: 'unknown-status-word',
  family: 'state',
  level: 'info',
  summary: 'A Status field, or a cell of a column of statuses, holds no status that is known.',
  why: 'What cannot be read as a status counts as none: the item is taken for planned. If it is a word of your house, name it in the config.',
  bad: [
    {
      text: '# Plan\n\n## Phase 1: Port\n\n**Status:** Compelte\n\n- [x] Quay\n',
      lines: [5],
      fixed: '# Plan\n\n## Phase 1: Port\n\n**Status:** Complete\n\n- [x] Quay\n',
    },
    {
      text: '# Plan\n\n| Task | Status |\n| --- | --- |\n| Quay | Done |\n| Crane | Done |\n| Buoys | Wobbly |\n',
      lines: [7],
    },
    {
      text: '# Plan\n\n## Phase 1: Port\n\n**Status:** Unreleased\n\n- [ ] Quay\n',
      lines: [5],
    },
    {
      text: '# Plan\n\n## Phase 1: Port\n\n**Status:** Done | In progress | Planned\n\n- [ ] Quay\n',
      lines: [5],
    },
  ],
  good: [
    '# Plan\n\n## Phase 1: Port\n\n**Status:** 🚧 In progress, behind the wall\n\n- [ ] Quay\n',
    '# Plan\n\n## Phase 1: Port\n\n**Status:** The stones are here and the crew is on its way\n\n- [ ] Quay\n',
    '# 计划\n\n| 任务 | 状态 |\n| --- | --- |\n| 码头 | 已完成 |\n| 起重机 | 已完成 |\n| 浮标 | 不在本港口范围内 |\n',
    '# Plan\n\n## Phase 1: Port\n\n**Status:** Ready to implement\n\n- [ ] Quay\n',
    '# Plan\n\n## Phase 1: Port\n\n- [x] Quay\n  - **Status:** Operational\n',
    '# Plan\n\n## Lights (none / dim / bright)\n\n| Task | Status |\n| --- | --- |\n| Quay | Done |\n| Crane | Done |\n| Buoys | Bright |\n',
    '# Chapter 7 — Lights\n\n**Status:** Stable\n**Version:** 1.0\n\n## Phase 1: Port\n\n- [ ] Quay\n',
    '# Plan\n\n| Task | Note |\n| --- | --- |\n| Quay | Done |\n| Crane | Wobbly |\n',
  ],
  *check({ roadmap, pen }) {
    const told = new Set<string>();
    const known = once(() => knownWords(pen));
    const scales = once(() => scalesIn(roadmap));
    const isOfScale = (word: string) => scales().includes(` / ${word}`) || scales().includes(`${word} / `);
    for (const { item, text, span } of [...inFields(roadmap, pen.lexicon), ...inColumns(roadmap, pen.lexicon)]) {
      const word = text.toLowerCase();
      // A word of a house is told once.
      const choice = leavesChoice(textOf(text), 0, text.length, pen.lexicon);
      if (told.has(word) || !(choice || isWords(text)) || isOfScale(word)) continue;
      told.add(word);
      const near = choice
        ? null
        : nearest(
            word,
            known().filter((each) => isTypo(word, each)),
          );
      // `[x]` beside it tells the status.
      if (!choice && near === null && (/\s/.test(word) || item.status.origin === 'stated')) continue;
      yield {
        message: `Unexpected status \`${text}\` for ${nameOf(item)}, expected ${choice ? 'a single one' : expected(text, near)}`,
        span,
        item: item.id,
        ...(near !== null && {
          fix: {
            title: `write ${inCaseOf(text, near)}`,
            applicability: 'unsafe' as const,
            edits: () => [{ span, newText: inCaseOf(text, near) }],
          },
        }),
      };
    }
  },
};

/** `Lights (none / dim / bright)`: the plan has a scale of its own, and tells it. In lower case, all lines that may do so. */
function scalesIn({ source }: Roadmap): string {
  const lines = source.text.split('\n').filter((line) => line.includes(' / '));
  return lines.join('\n').toLowerCase();
}

/** `Undone` is no way to write `done`, nor `Failed` one for `Paused`: who mistypes a word keeps its begin and nearly all letters. */
function isTypo(word: string, meant: string): boolean {
  return word[0] === meant[0] && distance(word, meant) <= (meant.length < 6 ? 1 : 2);
}

interface Unknown {
  readonly item: Item;
  readonly text: string;
  readonly span: Span;
}

/** The words of the document, and the usual ones of its language and of English, which stand in plans of any language. */
function knownWords({ precedents, language }: Pen): string[] {
  const here = precedents.map(({ spelling }) => spelling.words.toLowerCase()).filter(Boolean);
  const [english] = written();
  return [...new Set([...here, ...language.usual, ...(english?.usual ?? [])])];
}

function inFields({ items }: Roadmap, lexicon: Lexicon): Unknown[] {
  return items.flatMap((item) =>
    item.statements.flatMap(({ line, facts }) => {
      // Beside `Version: 1.0` or a date it is how a page stands.
      const pages = once(() => new Set(facts.flatMap((fact) => (isOfPage(fact, lexicon) ? fact.line.block : []))));
      return facts.flatMap((fact) =>
        fact.type === 'field' &&
        line.place !== 'row' &&
        (fact.name === 'status' || fieldKey(fact.name, lexicon) === 'status') &&
        !isStatus(fact.value.value, lexicon) &&
        !pages().has(fact.line.block)
          ? [{ item, text: fact.value.value, span: fact.value.span }]
          : [],
      );
    }),
  );
}

function isOfPage(fact: Fact, lexicon: Lexicon): boolean {
  return fact.type === 'field' && PAGE_KEYS.has(fieldKey(fact.name, lexicon));
}

const PAGE_KEYS: ReadonlySet<string> = new Set(['version', 'date', 'author']);

/** Cells of the columns of which most other cells are statuses. */
function inColumns({ items }: Roadmap, lexicon: Lexicon): Unknown[] {
  const all = items.flatMap((item) =>
    item.statements.flatMap(({ line }) => (line.place === 'row' ? [{ item, row: line }] : [])),
  );
  const tables = grouped(all, ({ row }) => row.block);
  return [...tables.values()].flatMap((rows) => {
    const headers = rows[0]?.row.table.headers ?? [];
    return headers.flatMap((header, at) => {
      if (fieldKey(header.plain.trim(), lexicon) !== 'status') return [];
      const cells = rows.flatMap(({ item, row }) => {
        const cell = row.cells[at];
        const text = cell?.plain.trim() ?? '';
        return cell && row.cells.length === headers.length && between(text, isLetter) !== ''
          ? [{ item, text, span: cell.span }]
          : [];
      });
      const unknown = cells.filter(({ text }) => !isStatus(text, lexicon));
      return 2 * unknown.length < cells.length ? unknown : [];
    });
  });
}

function isStatus(written: string, lexicon: Lexicon): boolean {
  return statusOf(textOf(written), 0, written.length, lexicon) !== null;
}

function expected(text: string, near: string | null): string {
  return near === null ? 'one that is known' : `\`${inCaseOf(text, near)}\``;
}

/** A phrase in a script without blanks. */
const unspaced = once(() => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{6}/u);

/** A few words, without numbers, which may be dates, counts or versions. */
function isWords(text: string): boolean {
  return /^[\p{L}\p{M}\s'’-]+$/u.test(text) && text.trim().split(/\s+/).length <= MOST_WORDS && !unspaced().test(text);
}
