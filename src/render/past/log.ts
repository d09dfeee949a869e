import { itemOf } from '../../history/changes/change.ts';
import type { StoryEvent } from '../../history/story/story.ts';
import { withoutSharedStart } from '../diff/difference.ts';
import { changeData } from '../diff/json.ts';
import { phraseOf, signOf, wordingOf } from '../diff/wording.ts';
import { labelText } from '../name.ts';
import type { LogDocument } from '../schemas/history.ts';
import { linesText, NARROW, type Screen } from '../screen/screen.ts';
import type { Paint, Style } from '../screen/style.ts';
import { type Cell, table } from '../screen/table.ts';
import { COMMIT_COLUMNS, commitCells, commitData } from './commit.ts';

/** What the other columns take, about. */
const OTHERS = 50;

export interface StoryScreen extends Screen {
  /** The story is of one item: what is not said else, is of that. */
  readonly isOfItem: boolean;
}

/** An event as the cells of a line: when, by whom, in which commit. It holds nothing of the plan but texts. */
export function storyLine(event: StoryEvent, { width, style, isOfItem }: StoryScreen): readonly Cell[] {
  const { commit, word } = event;
  return [
    ...commitCells(commit, style),
    { text: `${signOf(word)} ${word}`, paint: paintOf(event, style) },
    { text: isOfItem || width < NARROW ? '' : placeText(event), paint: style.faint },
    whatCell(event, (width - OTHERS) / 2, style),
  ];
}

/** The lines of a story. */
export function storyText(lines: readonly (readonly Cell[])[], width: number): string {
  const columns = [...COMMIT_COLUMNS, {}, { max: 16, min: 4 }, { min: 12 }];
  return linesText(table(columns, lines, width));
}

/** @param room For each of two texts. Columns. */
function whatCell(event: StoryEvent, room: number, style: Style): Cell {
  const { change, below, isOwn } = event;
  if (change === null) return { text: event.commit.subject, paint: style.faint };
  const whole = wordingOf({ change, below });
  const [from, to] = withoutSharedStart(whole.from ?? '', whole.to ?? '', room);
  const wording = change.type === 'renamed' ? { ...whole, from, to } : whole;
  const note = wording.note === null ? [] : [{ text: `, ${wording.note}`, paint: style.faint }];
  return [{ text: phraseOf(wording, change, isOwn) }, ...note];
}

/** The milestone it is in, where that is not the item itself. */
function placeText({ change }: StoryEvent): string {
  if (!change?.within || itemOf(change).id === change.within.id) return '';
  return labelText(change.within) || change.within.id;
}

function paintOf({ word }: StoryEvent, style: Style): Paint | undefined {
  if (word === 'closed' || word === 'ticked') return style.status.done;
  if (word === 'started') return style.status.active;
  if (word === 'removed' || word === 'unticked' || word === 'reopened') return style.status.blocked;
  return word === 'postponed' ? style.warning : word === 'named' ? style.faint : undefined;
}

type EventData = LogDocument['events'][number];

/** The same as data. */
export function eventData({ commit, word, change }: StoryEvent): EventData {
  return { ...commitData(commit), event: word, change: change && changeData(change) };
}

/**
 * @param item Id of whose story it is; `null` for that of the plan.
 * @param endsAt The commit at which a shallow history ends.
 */
export function logDocument(item: string | null, events: readonly EventData[], endsAt: string | null): LogDocument {
  return { item, endsAt, events: [...events] };
}
