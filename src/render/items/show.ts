import type { Plan, PlanItem } from '../../roadmap/combine.ts';
import { handleOf, handles } from '../../roadmap/find.ts';
import { ancestorsOf, blockersOf, childrenOf, dependentsOf, isContainer, progressOf } from '../../roadmap/progress.ts';
import type { Statement } from '../../roadmap/roadmap.ts';
import { lineText } from '../../text/source.ts';
import { fullName, labelText, pathOf, placeOf } from '../name.ts';
import { drawBar } from '../screen/bar.ts';
import { blocksText, type Screen } from '../screen/screen.ts';
import { MARKS } from '../screen/style.ts';
import { type Cell, paragraph, sentence, table } from '../screen/table.ts';

/** One item whole: its status and why, its fields, what belongs to it, what it needs, and every line that states it. */
export function itemScreen(plan: Plan, item: PlanItem, screen: Screen): string {
  const children = childrenOf(plan, item);
  const needed = item.dependsOn.flatMap((id) => plan.byId.get(id) ?? []);
  const blocks = [
    head(plan, item, screen),
    fields(item, screen),
    section('Phases', plan, children.filter(isContainer), screen),
    section(
      'Tasks',
      plan,
      children.filter(({ kind }) => kind === 'task'),
      screen,
    ),
    section(
      'Criteria',
      plan,
      children.filter(({ kind }) => kind === 'criterion'),
      screen,
    ),
    section('Needs', plan, needed, screen),
    section('Needed by', plan, dependentsOf(plan, item), screen),
    written(plan, item, screen),
  ];
  return blocksText(blocks);
}

function head(plan: Plan, item: PlanItem, { width, style }: Screen): string[] {
  const progress = progressOf(plan, item);
  const paint = style.status[item.status.value];
  const handle = handleOf(plan, item);
  const facts = [
    handle === null || handle === item.id ? item.id : `${item.id}, ${handle}`,
    item.kind,
    ...ancestorsOf(plan, item).map((up) => `in ${fullName(up)}`),
  ];
  const why = item.statusText === null ? unwritten(item) : `written ${item.statusText}`;
  const blockers = blockersOf(plan, item);
  const count = progress ? `  ${drawBar(progress, 20)} ${progress.done}/${progress.total}` : '';
  return [
    sentence({ text: fullName(item), paint: style.strong }, width),
    sentence({ text: facts.join(', '), paint: style.faint }, width),
    sentence(
      [{ text: `${MARKS[item.status.value]} ${item.status.value}`, paint }, { text: ` (${why})${count}` }],
      width,
    ),
    ...(blockers.length > 0
      ? [sentence({ text: `! waits for ${blockers.map(fullName).join(', ')}`, paint: style.warning }, width)]
      : []),
  ];
}

function unwritten(item: PlanItem): string {
  return item.children.length > 0 ? 'from what is below it' : 'not written';
}

function fields(item: PlanItem, { width, style }: Screen): string[] {
  const names = Object.keys(item.fields);
  const column = Math.min(20, Math.max(0, ...names.map((name) => name.length)));
  return names.flatMap((name) => paragraph({ text: name, paint: style.faint }, item.fields[name] ?? '', column, width));
}

function section(title: string, plan: Plan, items: readonly PlanItem[], { width, style }: Screen): string[] {
  if (items.length === 0) return [];
  const handle = handles(plan);
  const rows = items.map((item): Cell[] => {
    const progress = isContainer(item) ? progressOf(plan, item) : null;
    const box = item.checked === null ? '' : item.checked ? '[x]' : '[ ]';
    const name = handle(item) ?? item.id;
    const label = labelText(item);
    return [
      [{ text: `  ${MARKS[item.status.value]} `, paint: style.status[item.status.value] }, { text: name }],
      { text: box },
      { text: label === name ? '' : label, paint: style.strong },
      { text: item.title ?? '' },
      { text: progress ? `${progress.done}/${progress.total}` : '' },
      { text: placeOf(plan, item), paint: style.faint },
    ];
  });
  const columns = [{ max: 30, min: 10 }, {}, { max: 24 }, { min: 20 }, {}, { min: 12 }];
  return [sentence({ text: title, paint: style.strong }, width), ...table(columns, rows, width)];
}

function written(plan: Plan, item: PlanItem, { width, style }: Screen): string[] {
  const source = plan.files.find(({ file }) => file === item.file)?.roadmap.source;
  const rows = item.statements.map((statement): Cell[] => [
    { text: `  ${pathOf(plan, item)}:${statement.line.number}`, paint: style.faint },
    { text: statuses(statement) },
    { text: source ? lineText(source, statement.line.number).trim() : '' },
  ]);
  return [
    sentence({ text: 'Written', paint: style.strong }, width),
    ...table([{}, { max: 24 }, { min: 20 }], rows, width),
  ];
}

/** What a line says of the status, as read. */
function statuses({ facts }: Statement): string {
  return [...new Set(facts.flatMap((fact) => (fact.type === 'status' ? fact.status : [])))].join(', ');
}
