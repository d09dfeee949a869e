import { nameSpan } from '../../edit/name-span.ts';
import { columnAt } from '../../edit/precedents.ts';
import { findDate } from '../../facts/dates.ts';
import { textOf } from '../../facts/text.ts';
import type { Row } from '../../markdown/outline.ts';
import { fieldKey } from '../../roadmap/field-key.ts';
import { nameOf } from '../../roadmap/name-of.ts';
import type { Item, Roadmap, Statement } from '../../roadmap/roadmap.ts';
import { grouped } from '../../text/groups.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import type { Finding } from '../diagnostic.ts';
import { isClearly } from '../queries/clear.ts';
import type { Rule } from '../rule.ts';

/** So many siblings with a date make a habit. */
const HABIT = 2;

export const doneWithoutDate: Rule = {
  name: 'done-without-date',
  family: 'state',
  level: 'info',
  summary: 'An item is done without a date, where those beside it have one.',
  why: 'A plan that says when each phase was done is a history; one row without a date leaves a hole in it that nobody can fill later.',
  bad: [
    {
      text: '# Plan\n\n| Phase | Status | Completed |\n| --- | --- | --- |\n| 1. Quay | Done | 2026-01-05 |\n| 2. Crane | Done | 2026-02-05 |\n| 3. Buoys | Done | - |\n',
      lines: [7],
    },
    {
      text: '# Plan\n\n## v1.0 Quay (shipped 2026-01-05)\n\n## v1.1 Crane (shipped 2026-02-05)\n\n## v1.2 Buoys (shipped)\n',
      lines: [7],
    },
  ],
  good: [
    '# Plan\n\n| Phase | Status | Completed |\n| --- | --- | --- |\n| 1. Quay | Done | 2026-01-05 |\n| 2. Crane | Done | 2026-02-05 |\n| 3. Buoys | Planned | - |\n',
    '# Plan\n\n## v1.0 Quay (shipped 2026-01-05)\n\n## v1.1 Crane (shipped)\n\n## v1.2 Buoys (shipped)\n',
    '# Plan\n\n| Phase | Plans | Status | Completed |\n| --- | --- | --- | --- |\n| 1. Quay | 1/1 | Done | 2026-01-05 |\n| 2. Crane | 1/1 | Done | 2026-02-05 |\n| 3. Buoys | Done | 2026-03-05 | - |\n',
  ],
  *check({ roadmap, pen: { lexicon } }) {
    const done = doneStatements(roadmap);
    yield* inTables(done, roadmap, lexicon);
    yield* inNames(done, roadmap, lexicon);
  },
};

interface Stated {
  readonly item: Item;
  readonly statement: Statement;
}

function* inTables(done: readonly Stated[], { source }: Roadmap, lexicon: Lexicon): Iterable<Finding> {
  const tables = grouped(done, ({ statement: { line } }) => (line.place === 'row' ? line.block : null));
  for (const rows of tables.values()) {
    const dates = rows.map(({ statement }) => dateFact(statement, lexicon));
    const first = dates.findIndex((date) => date !== undefined);
    const date = dates[first];
    if (!date || !isHabit(dates)) continue;
    const at = columnAt(rows[first]?.statement.line as Row, date.value.span);
    for (const { item, statement } of rows) {
      const { cells } = statement.line as Row;
      const cell = cells[at];
      if (!cell || /[\p{L}\p{N}]/u.test(cell.plain) || !isClearly(item, source) || saysOtherwise(statement)) continue;
      // Cells that have shifted are another finding.
      if (cells.some(({ plain }) => findDate(textOf(plain), 0, plain.length, lexicon) !== null)) continue;
      const span = cell.span.end > cell.span.start ? cell.span : nameSpan(statement);
      yield { message: `Unexpected empty date of ${nameOf(item)}, expected one: it is done`, span, item: item.id };
    }
  }
}

/** Where the dates stand beside the names: `## v1.0 Quay (shipped 2026-01-05)`. */
function* inNames(done: readonly Stated[], { source }: Roadmap, lexicon: Lexicon): Iterable<Finding> {
  const siblings = grouped(done, ({ item, statement }) => {
    const { place, parent } = statement.line;
    if (place === 'row' || statement !== item.statements[0] || item.kind === 'criterion') return null;
    return `${place} ${item.kind} ${parent?.index ?? ''}`;
  });
  for (const all of siblings.values()) {
    const dates = all.map(({ statement }) => dateFact(statement, lexicon));
    if (!isHabit(dates)) continue;
    for (const { item, statement } of all) {
      if (item.statements.some((each) => dateFact(each, lexicon) || hasDate(each, lexicon))) continue;
      if (!isClearly(item, source)) continue;
      yield {
        message: `Unexpected done without a date for ${nameOf(item)}, expected one as beside it`,
        span: nameSpan(statement),
        item: item.id,
      };
    }
  }
}

function doneStatements({ items }: Roadmap): Stated[] {
  const done = items.filter((item) => item.status.origin === 'stated' && item.status.value === 'done');
  return done.flatMap((item) => item.statements.map((statement) => ({ item, statement })));
}

function dateFact({ facts }: Statement, lexicon: Lexicon) {
  return facts.find(
    (fact) => fact.type === 'field' && DATES.has(fieldKey(fact.name, lexicon)) && /\d/.test(fact.value.value),
  ) as Extract<Statement['facts'][number], { type: 'field' }> | undefined;
}

const DATES: ReadonlySet<string> = new Set(['completed', 'shipped', 'date']);

/** A row that lags behind has no date to give: that is another finding. */
function saysOtherwise({ facts }: Statement): boolean {
  return facts.some((fact) => fact.type === 'status' && fact.status !== 'done');
}

/** A date in other words: `(closed with two waivers: 2026-03-31)`. */
function hasDate({ line: { text } }: Statement, lexicon: Lexicon): boolean {
  return findDate(textOf(text.plain), 0, text.plain.length, lexicon) !== null;
}

/** Most have one. */
function isHabit(dates: readonly (object | undefined)[]): boolean {
  const dated = dates.filter((date) => date !== undefined).length;
  return dated >= HABIT && 2 * dated > dates.length;
}
