import { itemOf } from '../history/change.ts';
import type { StoryEvent } from '../history/story.ts';
import type { PlanItem } from '../roadmap/combine.ts';
import { changeData } from './changes/json.ts';
import { phraseOf, signOf, wordingOf } from './changes/wording.ts';
import type { LogDocument } from './history-documents.ts';
import { SCHEMA_VERSION } from './json.ts';
import { labelText } from './name.ts';
import type { Paint, Style } from './style.ts';
import { type Cell, table } from './table.ts';

export interface Story {
  /** Whose story it is; `null` for that of the plan. */
  readonly item: PlanItem | null;
  /** The newest first. */
  readonly events: readonly StoryEvent[];
  /** The commit at which a shallow history ends. */
  readonly endsAt: string | null;
}

/** Of a commit's name so much is shown. Characters. */
const SHORT = 10;

/** On fewer columns there is no room for the milestone of an item. */
const NARROW = 80;

/** A line for each event: when, by whom, in which commit. */
export function storyText(
  { item, events }: Story,
  { width, style }: { readonly width: number; readonly style: Style },
): string {
  const rows = events.map((event): Cell[] => {
    const { commit, word } = event;
    return [
      { text: commit.oid.slice(0, SHORT), paint: style.accent },
      // The day it was where its author was.
      { text: commit.date.slice(0, 10) },
      { text: commit.author, paint: style.faint },
      { text: `${signOf(word)} ${word}`, paint: paintOf(event, style) },
      { text: item === null && width >= NARROW ? placeText(event) : '', paint: style.faint },
      whatCell(event, style),
    ];
  });
  const columns = [{}, {}, { max: 20, min: 6 }, {}, { max: 16, min: 4 }, { min: 12 }];
  return table(columns, rows, width)
    .map((line) => `${line}\n`)
    .join('');
}

function whatCell(event: StoryEvent, style: Style): Cell {
  const { change, below, isOwn } = event;
  if (change === null) return { text: event.commit.subject, paint: style.faint };
  const wording = wordingOf({ change, below });
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

/** The same as data. */
export function storyData({ item, events, endsAt }: Story): LogDocument {
  return {
    schemaVersion: SCHEMA_VERSION,
    item: item?.id ?? null,
    endsAt,
    events: events.map(({ commit: { oid, author, date, subject }, word, change }) => ({
      commit: oid,
      author,
      date,
      subject,
      event: word,
      change: change && changeData(change),
    })),
  };
}
