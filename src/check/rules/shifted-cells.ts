import type { Row } from '../../markdown/outline.ts';
import { between, isLetter, isWord } from '../../text/characters.ts';
import type { RichText } from '../../text/rich-text.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { key } from '../queries/labels.ts';
import { secondRow } from '../queries/second-row.ts';
import type { Rule } from '../rule.ts';

export const shiftedCells: Rule = {
  name: 'shifted-cells',
  family: 'shape',
  level: 'warning',
  summary: 'A row has its status, count or date under another header than the other rows.',
  why: 'A script, or a hand, left out a cell. What is read of the row under each header is wrong.',
  bad: [
    {
      text: '# Plan\n\n| Phase | Milestone | Plans | Status |\n| --- | --- | --- | --- |\n| 1. Port | v1.0 | 1/1 | Done |\n| 2. Ships | v1.0 | 2/2 | Done |\n| 3. Sea | v1.0 | 0/3 | Open |\n| 4. Isles | 0/1 | Open | - |\n',
      lines: [8],
    },
    {
      text: '# Plan\n\n| Phase | Plans | Status | Completed |\n| --- | --- | --- | --- |\n| 1. Port | 1/1 | Done | 2026-01-02 |\n| 2. Ships | 2/2 | Done | 2026-02-02 |\n| 3. Sea | 3/3 | Done | 2026-03-02 |\n| 4. Isles | Done | 2026-03-03 | |\n',
      lines: [8],
    },
  ],
  good: [
    '# Plan\n\n| Phase | Plans | Status |\n| --- | --- | --- |\n| 1. Port | 1/1 | Done |\n| 2. Ships | 2/2 | Done |\n| 3. Sea | 0/3 | Open |\n| 4. Isles | TBD | Open |\n',
    '# Plan\n\n| Phase | Plans | Completed |\n| --- | --- | --- |\n| 1. Port | 1/1 | 2026-01-02 |\n| 2. Ships | 2/2 | late |\n',
  ],
  *check({ roadmap, pen }) {
    const tables = new Map<number, Row[]>();
    for (const { line, item } of roadmap.readings) {
      if (line.place !== 'row' || item === null) continue;
      const rows = tables.get(line.table.block);
      if (rows) rows.push(line);
      else tables.set(line.table.block, [line]);
    }
    for (const rows of tables.values()) {
      const kinds = (rows[0] as Row).table.headers.map((_, at) => usual(rows, at, pen.lexicon));
      for (const line of rows) {
        // Two rows in one are told by another rule.
        if (secondRow(line)) continue;
        const at = kinds.findIndex((_, column) => strays(line, column, kinds, rows));
        const cell = line.cells[at];
        if (!cell) continue;
        yield {
          message: `Unexpected ${cell.plain.trim()} under ${line.table.headers[at]?.plain.trim()}, expected ${NAMES[kinds[at] as Kind]} as in the other rows`,
          span: cell.span,
        };
      }
    }
  },
};

const NAMES = { count: 'a count', date: 'a date', version: 'a version', words: 'words' } as const;
type Kind = keyof typeof NAMES;

/** So many rows show what a column holds, and so great a part of those that say anything. */
const LEAST = 3;
const SHARE = 0.75;

/** What a column mostly holds. */
function usual(rows: readonly Row[], at: number, { labels }: Lexicon): Kind | null {
  const kinds = rows.flatMap(({ cells }) => kindOf(cells[at]) ?? []);
  // A header that asks for versions is right even where most rows have lost theirs.
  const head = labels.from(key(rows[0]?.table.headers[at]?.plain ?? ''), 0);
  if (kinds.includes('version') && head?.value === 'milestone') return 'version';
  for (const kind of Object.keys(NAMES) as Kind[]) {
    const count = kinds.filter((each) => each === kind).length;
    if (count >= LEAST && count >= SHARE * kinds.length) return kind;
  }
  return null;
}

/** True for a cell of a kind that is no value of its column: a count among versions, or what stands in the column beside it. */
function strays(line: Row, at: number, kinds: readonly (Kind | null)[], rows: readonly Row[]): boolean {
  const [kind, own] = [kinds[at], kindOf(line.cells[at])];
  if (kind === null || kind === undefined || own === null || own === kind) return false;
  const beside = [at - 1, at + 1].filter((column) => kinds[column] === own);
  if (kind === 'words') return beside.length > 0;
  if (own !== 'words') return true;
  // A remark may stand under a count, but not the very word that others have beside it.
  const said = key(line.cells[at]?.plain ?? '');
  return beside.some((column) => rows.some((row) => row !== line && key(row.cells[column]?.plain ?? '') === said));
}

function kindOf(cell: RichText | undefined): Kind | null {
  const text = cell?.plain.trim() ?? '';
  if (/^\d{1,5}\s?\/\s?\d{1,5}$/.test(text)) return 'count';
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return 'date';
  if (/^v\d+(?:\.\d+){1,3}$/.test(text)) return 'version';
  return isLetter(between(text, isWord).charCodeAt(0)) ? 'words' : null;
}
