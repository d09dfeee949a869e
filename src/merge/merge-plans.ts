import type { Reread } from '../edit/rewrite.ts';
import type { Roadmap } from '../roadmap/roadmap.ts';
import { contentOf, type SourceFile, sourceFile } from '../text/source.ts';
import { decided } from './decide.ts';
import type { Three } from './fates.ts';
import { type Conflict, type Markers, marked } from './parts.ts';
import { recounted } from './recount.ts';

/** Why two versions are not merged as plans: then their text is all there is to merge. */
export interface Unsure {
  readonly unsure: string;
}

export interface MergedPlan {
  /** With its BOM. */
  readonly text: string;
  /** In the order of the text; empty if all is decided. */
  readonly conflicts: readonly Conflict[];
}

/**
 * Merges two versions of a plan that began as one. What it cannot decide it marks.
 *
 * @param read Reads the result, which is compared with what both sides say before it is given.
 */
export function mergePlans(three: Three<Roadmap>, read: Reread, markers: Markers): MergedPlan | Unsure {
  const [was, mine, yours] = [three.base, three.ours, three.theirs].map(({ source }) => contentOf(source));
  if (mine === yours || yours === was) return { text: mine as string, conflicts: [] };
  if (mine === was) return { text: yours as string, conflicts: [] };
  const unsure = reasonAgainst(three);
  if (unsure !== null) return { unsure };
  const end = lineEndOf(three.base.source);
  const { path, bom } = three.ours.source;
  const parts = decided(recounted(three, read), end, (text) => read(sourceFile(path, text)));
  const { text, conflicts } = marked(parts, markers, end);
  const isEnded = endsInLine(three);
  const last = parts.at(-1);
  const cut = !isEnded && last && 'lines' in last ? text.slice(0, -end.length) : text;
  return { text: contentOf({ text: cut, bom }), conflicts };
}

/** More than in any plan; of blank lines alone 2 MiB hold ten times as many. */
const MOST_LINES = 200_000;

const MARKER = /^(?:<{7,}|>{7,}|\|{7,})(?: |\r?$)/m;

/** Why the versions cannot be compared as plans; `null` if they can. */
function reasonAgainst({ base, ours, theirs }: Three<Roadmap>): string | null {
  const all = [base, ours, theirs];
  const differ = (of: (source: SourceFile) => unknown) => new Set(all.map(({ source }) => of(source))).size > 1;
  if (all.some(({ items }) => items.length === 0)) return 'a version without any plan';
  if (all.some(({ source }) => source.lineStarts.length > MOST_LINES))
    return `a version with more than ${MOST_LINES} lines`;
  if (all.some(({ source }) => MARKER.test(source.text))) return 'a version with conflict markers';
  if (differ(lineEndOf)) return 'versions with different line ends';
  return differ(({ bom }) => bom) ? 'versions with and without a byte order mark' : null;
}

/** The line end that most lines have. */
function lineEndOf({ text }: SourceFile): string {
  const count = (end: string) => text.split(end).length - 1;
  if (count('\r\n') > count('\n') / 2) return '\r\n';
  return text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
}

/** True if the last line is to have a line end. */
function endsInLine({ base, ours, theirs }: Three<Roadmap>): boolean {
  const [was, mine, yours] = [base, ours, theirs].map(({ source }) => /[\n\r]$/.test(source.text));
  return (mine === was ? yours : mine) === true;
}
