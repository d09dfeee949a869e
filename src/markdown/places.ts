import type { Heading, Line, Summary } from './outline.ts';

/** What the lines that come next stand under. */
interface Frame {
  readonly kind: 'document' | 'item' | 'quote' | 'details';
  /** What stands above every heading in it. */
  base: Line | null;
  /** Of rising depth. */
  headings: Heading[];
}

/** The containers around the line that is read, the innermost last. */
export type Places = Frame[];

export function places(): Places {
  return [{ kind: 'document', base: null, headings: [] }];
}

/** The line that a line would stand under. */
export function parentOf(frames: Places): Line | null {
  const frame = frames.at(-1) as Frame;
  return frame.headings.at(-1) ?? frame.base;
}

/** The line that a heading of this depth stands under: the nearest shallower heading. */
export function parentOfHeading(frames: Places, depth: number): Line | null {
  const frame = frames.at(-1) as Frame;
  while ((frame.headings.at(-1)?.depth ?? 0) >= depth) frame.headings.pop();
  return parentOf(frames);
}

export function underHeading(frames: Places, heading: Heading): void {
  (frames.at(-1) as Frame).headings.push(heading);
}

/** Into a list item or a quote. Headings and groups that begin there end where {@link leave} is called with the answer. */
export function enter(frames: Places, kind: 'item' | 'quote', item: Line | null): Frame {
  const { base, headings } = frames.at(-1) as Frame;
  const frame: Frame = item ? { kind, base: item, headings: [] } : { kind, base, headings: [...headings] };
  frames.push(frame);
  return frame;
}

export function leave(frames: Places, frame: Frame): void {
  frames.length = frames.lastIndexOf(frame);
}

/** `<details>`: until it is closed, the headings before it have no say. */
export function openDetails(frames: Places): void {
  frames.push({ kind: 'details', base: parentOf(frames), headings: [] });
}

export function underSummary(frames: Places, summary: Summary): void {
  const frame = frames.at(-1) as Frame;
  if (frame.kind !== 'details') return;
  frame.base = summary;
  frame.headings = [];
}

/** `</details>` may stand deeper than the `<details>` that it closes. */
export function closeDetails(frames: Places): void {
  const nth = frames.findLastIndex((frame) => frame.kind === 'details');
  if (nth >= 0) frames.splice(nth, 1);
}
