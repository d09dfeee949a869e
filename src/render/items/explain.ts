import type { Plan, PlanFile, PlanItem } from '../../roadmap/combine.ts';
import type { Reading } from '../../roadmap/roadmap.ts';
import { counted } from '../../text/counted.ts';
import { lineText, position } from '../../text/source.ts';
import type { Screen } from '../screen/screen.ts';
import { type Cell, paragraph, sentence, table } from '../screen/table.ts';
import { meaning } from './meaning.ts';

/** A line of a file, and how it was read. */
export interface Explained {
  readonly file: PlanFile;
  readonly reading: Reading;
  /** It looks like plan, and nothing was made of it. */
  readonly unread: boolean;
}

/** Every line that was looked at, in the order of the text. */
export function explainAll(plan: Plan): Explained[] {
  return plan.files.flatMap((file) => {
    const unread = new Set(file.roadmap.unread.map(({ index }) => index));
    return file.roadmap.readings.map((reading) => ({ file, reading, unread: unread.has(reading.line.index) }));
  });
}

/** The lines that state an item or belong to it. */
export function explainItem(plan: Plan, item: PlanItem): Explained[] {
  const lines = new Set(item.statements.map(({ line }) => line.index));
  const own = plan.files.find(({ file }) => file === item.file);
  // The id as the file's own roadmap has it: `combine` may have qualified it.
  const id = own?.roadmap.items[own.items.indexOf(item)]?.id;
  return explainAll(plan).filter(({ file, reading: { item: of, line, facts } }) => {
    if (file !== own) return false;
    // A field or a reference below a heading is read for it.
    const below = of === null && facts.length > 0 && line.parent !== null && lines.has(line.parent.index);
    return of === id || below || lines.has(line.index);
  });
}

/** Each line with what was read of it, or why nothing was. */
export function explainLines(lines: readonly Explained[], screen: Screen): string {
  return lines.map((line) => `${explainLine(line, screen).join('\n')}\n`).join('\n');
}

function explainLine({ file, reading, unread }: Explained, { width, style }: Screen): string[] {
  const { line, facts, item, note } = reading;
  const { source } = file.roadmap;
  const told = [...(item === null ? [] : [item]), note].filter((part) => part !== '').join(': ');
  const rows = facts.map((fact): Cell[] => {
    const { column } = position(source, fact.span.start);
    return [
      { text: `  ${column}-${column + fact.span.end - fact.span.start - 1}`, paint: style.faint },
      { text: fact.by, paint: style.faint },
      { text: meaning(fact) },
      { text: source.text.slice(fact.span.start, fact.span.end), paint: style.accent },
    ];
  });
  return [
    sentence(
      [
        { text: `${source.path}:${line.number}  `, paint: style.faint },
        { text: lineText(source, line.number).trim(), paint: style.strong },
      ],
      width,
    ),
    ...paragraph({ text: '' }, unread ? `not read: ${note}` : told, 0, width),
    ...table([{}, {}, { min: 20 }, { min: 10 }], rows, width),
  ];
}

/** What was read in all: notations and how often each spoke, and the lines that look like plan and were not read. */
export function explainSummary(plan: Plan, lines: readonly Explained[], screen: Screen): string {
  const { width, style } = screen;
  const facts = lines.flatMap(({ reading }) => reading.facts);
  const notations = [...new Set(facts.map(({ by }) => by))].sort();
  const rows = notations.map((by): Cell[] => {
    const own = facts.filter((fact) => fact.by === by);
    return [
      { text: String(own.length) },
      { text: by },
      { text: [...new Set(own.map(({ type }) => type))].join(', '), paint: style.faint },
    ];
  });
  const unread = lines.filter((line) => line.unread);
  const nothing = lines.filter(({ reading }) => reading.facts.length === 0 && reading.item === null).length;
  const head = `${counted(plan.items.length, 'item')} from ${counted(lines.length, 'line')}; nothing was made of ${nothing}, of which ${unread.length || 'none'} ${unread.length > 1 ? 'look' : 'looks'} like plan`;
  const blocks = [
    `${sentence({ text: head, paint: style.strong }, width)}\n`,
    ...(rows.length > 0 ? [`${table([{ align: 'right' }, {}, {}], rows, width).join('\n')}\n`] : []),
    ...(unread.length > 0 ? [explainLines(unread, screen)] : []),
    `${sentence({ text: 'More: roadmap explain ITEM, roadmap explain LINE, roadmap explain --all', paint: style.faint }, width)}\n`,
  ];
  return blocks.join('\n');
}
