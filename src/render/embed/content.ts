import type { BlockKind } from '../../markdown/managed.ts';
import { boardOf } from '../../roadmap/board.ts';
import type { Plan, PlanItem } from '../../roadmap/combine.ts';
import { dependenciesOf } from '../../roadmap/dependencies.ts';
import { graphOf } from '../../roadmap/graph.ts';
import { ancestorsOf, blockersOf, childrenOf, isContainer, progressOf } from '../../roadmap/progress.ts';
import { readyWork } from '../../roadmap/ready.ts';
import { timeText } from '../../roadmap/time/item-time.ts';
import { timelineOf } from '../../roadmap/timeline.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { nothingReady } from '../answers/nothing.ts';
import { readyReason } from '../answers/ready.ts';
import { namesInRow } from '../answers/words.ts';
import { markdownText } from '../escape/markdown-text.ts';
import { alignedTable } from '../markdown-table.ts';
import { fullName, shortName } from '../name.ts';
import { badgeMarkdown, badgeOf } from '../pictures/badge.ts';
import { boardMarkdown } from '../pictures/board.ts';
import { NO_NEEDS } from '../pictures/graph.ts';
import { graphMermaid } from '../pictures/graph-formats.ts';
import { timelineMermaid } from '../pictures/timeline-formats.ts';
import { NO_DATES } from '../pictures/timeline-rows.ts';
import { MARKS } from '../screen/style.ts';

/** What a block shows. Lines end in LF. */
type Content = (plan: Plan, item: PlanItem | null, lexicon: Lexicon) => string;

/** The same on every terminal and on every day: nothing is late in it, and a diagram draws today's line itself. */
export const CONTENTS: Readonly<Record<BlockKind, Content>> = {
  status: (plan, item, lexicon) => statusTable(plan, partsOf(plan, item), lexicon),
  list: (plan, item, lexicon) => statusTable(plan, within(plan, item).slice(0, LONGEST), lexicon),
  next(plan, item) {
    const dependencies = dependenciesOf(plan);
    const scope = item === null ? {} : { within: item };
    const ready = readyWork(dependencies, scope).slice(0, NEXT);
    if (ready.length === 0) return sentence(nothingReady(dependencies, scope));
    return ready.map((each) => `- ${markdownText(`${fullName(each.item)} (${readyReason(plan, each)})`)}\n`).join('');
  },
  board: (plan, item) => boardMarkdown(plan, boardOf(plan, item ?? undefined), CARDS),
  graph(plan, item) {
    const graph = graphOf(dependenciesOf(plan), { root: item ?? undefined });
    return graph.nodes.length === 0 ? sentence(NO_NEEDS) : fenced(graphMermaid(graph));
  },
  timeline(plan, _, lexicon) {
    const timeline = timelineOf(plan, { today: null, lexicon });
    if (timeline.dated.length === 0 && timeline.relative.length === 0) return sentence(NO_DATES);
    return fenced(timelineMermaid(timeline, plan.title));
  },
  badge: (plan, item) => badgeMarkdown(badgeOf(plan, item)),
};

/** Lines of a list, of what is next, cards of a column. */
const LONGEST = 200;
const NEXT = 5;
const CARDS = 12;

function sentence(text: string): string {
  return `${markdownText(text.charAt(0).toUpperCase() + text.slice(1))}.\n`;
}

function fenced(diagram: string): string {
  return `\`\`\`mermaid\n${diagram}\`\`\`\n`;
}

/** Milestones and phases right below an item, or outermost; where there are none, what else is there. */
function partsOf(plan: Plan, item: PlanItem | null): PlanItem[] {
  const parts = item === null ? plan.items.filter(({ parent }) => parent === null) : childrenOf(plan, item);
  const containers = parts.filter(isContainer);
  return (containers.length > 0 ? containers : parts).slice(0, LONGEST);
}

/** What belongs to an item; of the whole plan all that is no part of a task. */
function within(plan: Plan, item: PlanItem | null): PlanItem[] {
  return item === null ? [...plan.items] : plan.items.filter((each) => ancestorsOf(plan, each).includes(item));
}

/** Columns that are empty in every row are left out. */
function statusTable(plan: Plan, items: readonly PlanItem[], lexicon: Lexicon): string {
  if (items.length === 0) return sentence('nothing is in it');
  const rows = items.map((item) => {
    const progress = progressOf(plan, item);
    const status = item.status.value;
    return [
      fullName(item),
      `${MARKS[status]} ${status}`,
      progress === null ? '' : `${progress.done}/${progress.total}`,
      timeText(item, lexicon) ?? '',
      namesInRow(blockersOf(plan, item).map(shortName)),
    ];
  });
  const used = COLUMNS.map((_, at) => at).filter((at) => rows.some((row) => row[at] !== ''));
  const cells = rows.map((row) => used.map((at) => markdownText(row[at] as string)));
  return alignedTable([used.map((at) => COLUMNS[at] as string), ...cells]);
}

const COLUMNS = ['Item', 'Status', 'Done', 'Date', 'Waits for'];
