import type { Row } from '../../markdown/outline.ts';
import type { Reading } from '../../roadmap/roadmap.ts';
import { lineSpan } from '../../text/source.ts';
import { secondRow } from '../queries/second-row.ts';
import type { Context, Rule } from '../rule.ts';

export const raggedRow: Rule = {
  name: 'ragged-row',
  family: 'shape',
  level: 'warning',
  summary: 'A row of a table has more cells than its header, or a row of the plan has fewer.',
  why: 'Markdown drops the cells that are too many, so that what they say is not shown; and where cells are missing, statuses and dates slip under the wrong header. A `|` within a cell must be written `\\|`.',
  bad: [
    {
      text: '# Plan\n\n| Phase | Status |\n| --- | --- |\n| 1. Port | Done |\n| 2. Ships | Open | crane is late |\n',
      lines: [6],
    },
    {
      text: '# Plan\n\n| Phase | Plans | Status |\n| --- | --- | --- |\n| 1. Port | 1/1 | Done |\n| 2. Ships | Open |\n',
      lines: [6],
    },
    {
      text: '# Plan\n\n- [ ] Quay\n\n| Sprint | Version |\n| --- | --- |\n| 1 | Port | 1.0 |\n| 2 | Ships | 1.1 |\n',
      lines: [5],
    },
  ],
  good: [
    '# Plan\n\n| Phase | Status |\n| --- | --- |\n| 1. Port | Done |\n| 2. Ships | a \\| b |\n',
    '# Plan\n\n- [ ] Quay\n\n| Word | Meaning | Note |\n| --- | --- | --- |\n| Quay | where ships land |\n',
  ],
  *check(context) {
    for (const rows of tablesOf(context)) {
      const [first] = rows;
      if (!first) continue;
      const { headers, number } = first.line.table;
      const wrong = rows.filter(({ line, item }) => isRagged(line, item));
      // Where all rows are longer, the header is too short.
      const all = wrong.length > 1 && wrong.length === rows.length;
      const counts = new Set(wrong.map(({ line }) => line.cells.length));
      if (all && counts.size === 1) {
        yield {
          message: `Unexpected header with ${headers.length} cells, expected ${[...counts][0]} as in each of its rows`,
          span: lineSpan(context.roadmap.source, number),
        };
        continue;
      }
      for (const { line, item } of wrong)
        yield {
          message: `Unexpected row with ${cellsOf(line)}, expected ${headers.length} as in its header`,
          span: lineSpan(context.roadmap.source, line.number),
          ...(item === null ? {} : { item }),
        };
    }
  },
};

interface RowReading extends Reading {
  readonly line: Row;
}

function tablesOf({ roadmap }: Context): RowReading[][] {
  const tables = new Map<number, RowReading[]>();
  for (const reading of roadmap.readings) {
    const { line } = reading;
    if (line.place !== 'row') continue;
    const rows = tables.get(line.table.block);
    if (rows) rows.push(reading as RowReading);
    else tables.set(line.table.block, [reading as RowReading]);
  }
  return [...tables.values()];
}

function isRagged(line: Row, item: string | null): boolean {
  const { cells, table } = line;
  const extra = cells.slice(table.headers.length).some(({ plain }) => plain.trim() !== '');
  if (extra) return secondRow(line) === null;
  // The last cells may be left out where there is nothing to say: a single one is a remark.
  return item !== null && cells.length > 1 && cells.length < table.headers.length;
}

function cellsOf({ cells }: Row): string {
  return cells.length === 1 ? 'one cell' : `${cells.length} cells`;
}
