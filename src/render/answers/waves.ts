import type { Plan, PlanItem } from '../../roadmap/combine.ts';
import type { Cycle } from '../../roadmap/dependencies/cycles.ts';
import { ancestorsOf, isContainer } from '../../roadmap/progress.ts';
import type { Waves } from '../../roadmap/waves.ts';
import { counted } from '../../text/counted.ts';
import { shortName } from '../name.ts';
import { blocksText, type Screen } from '../screen/screen.ts';
import { type Cell, more, sentence, tables } from '../screen/table.ts';
import { cycleText, nameCells } from './words.ts';

/** So many items of a wave are named. */
const MOST = 40;

/** So many waves are shown. */
const WAVES = 50;

/** What can run side by side, wave by wave, for a person. */
export function wavesScreen(plan: Plan, { waves, stuck }: Waves, cycles: readonly Cycle[], screen: Screen): string {
  const groups = [
    ...waves
      .map((items, at) => ({ title: `Wave ${at + 1}`, note: waveNote(items, at), items }))
      .filter(({ items }) => items.length > 0),
    ...(stuck.length > 0
      ? [{ title: 'No wave', note: `${counted(stuck.length, 'item')}: see \`roadmap blocked\``, items: stuck }]
      : []),
  ];
  const { width, style } = screen;
  const shown = groups.slice(0, WAVES);
  const rows = shown.map(({ items }) => items.slice(0, MOST).map((item) => row(plan, item, screen)));
  const lines = tables([{ max: 30, min: 8 }, { min: 18 }, { min: 10, max: 30 }], rows, width);
  const blocks = shown.map(({ title, note, items }, nth) => {
    const head = [
      { text: title, paint: style.strong },
      { text: `  ${note}`, paint: style.faint },
    ];
    const left = items.length - MOST;
    return [sentence(head, width), ...(lines[nth] ?? []), ...more(left, `${left} more`, screen)];
  });
  const left = groups.length - shown.length;
  const ends = [
    ...more(left, `${counted(left, 'wave')} more (--json has all)`, screen),
    ...cycles.map((cycle) => sentence({ text: `Waits for itself: ${cycleText(cycle)}`, paint: style.warning }, width)),
  ];
  return blocksText([...blocks, ends]);
}

function waveNote(items: readonly PlanItem[], at: number): string {
  return `${counted(items.length, 'item')}${at === 0 ? ', now' : ''}`;
}

function row(plan: Plan, item: PlanItem, { style }: Screen): Cell[] {
  const owner = ancestorsOf(plan, item).find(isContainer);
  return [...nameCells(item, style), { text: owner === undefined ? '' : `in ${shortName(owner)}`, paint: style.faint }];
}
