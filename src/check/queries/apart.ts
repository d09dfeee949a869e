import { hasWordOf, statusesIn } from '../../facts/said.ts';
import { textOf } from '../../facts/text.ts';
import type { Line } from '../../markdown/outline.ts';
import type { Item, Roadmap, Statement } from '../../roadmap/roadmap.ts';
import { isWord } from '../../text/characters.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { statedStatuses } from './statuses.ts';

/** `P1: boats` */
const PRIORITY = /^p\d\b/;

/** A phase that was put in behind another, and stands below it by its heading alone. */
const INSERTED = /[([]inserted[)\]]/;

const OPENING = /[([]\s*/g;

/**
 * True if an item, or a line that it stands under in what it belongs to, is said to be optional.
 *
 * @example `- [ ] Flags` below `4. Decoration (optional)`.
 */
export function isOptional(item: Item, owner: Item, lexicon: Lexicon): boolean {
  const stop = new Set(owner.statements.map(({ line }) => line));
  if (statedStatuses(item).some(({ line }) => saysOptional(line, lexicon))) return true;
  let line: Line | null = (item.statements[0] as Statement).line;
  for (; line && !stop.has(line); line = line.parent) if (saysOptional(line, lexicon)) return true;
  return false;
}

/** `- [ ]* Flags` */
const STARRED = /^\[.?\]\*\s/;

/** `Flags (optional)`, `Status: ⏳ Optional`, `[ ]* Flags`: what a done milestone need not have. */
function saysOptional(line: Line, { tags, fields }: Lexicon): boolean {
  const { folded } = textOf(line.text.plain);
  if (STARRED.test(folded)) return true;
  const starts = Array.from(folded.matchAll(OPENING), ({ 0: sign, index }) => index + sign.length);
  const field = fields.from(folded, 0);
  if (field?.value === 'status') starts.push(nextWord(folded, field.end));
  return starts.some((at) => tags.from(folded, at)?.value === 'optional');
}

function nextWord(text: string, at: number): number {
  while (at < text.length && !isWord(text.charCodeAt(at))) at += 1;
  return at;
}

/**
 * True if a heading between an item and what it belongs to says that what stands below it is for later or apart: `### Backlog`,
 * `### Optional improvements (after v1.0)`, `### Themes (postponed)`, `### Phase 2.1: Buoys (INSERTED)`.
 *
 * @param owner `null` for any heading above the item.
 */
export function standsApart(item: Item, owner: Item | null, lexicon: Lexicon): boolean {
  const stop = new Set(owner?.statements.map(({ line }) => line));
  let line = (item.statements[0] as Statement).line.parent;
  for (; line && !stop.has(line); line = line.parent) if (saysApart(line, lexicon)) return true;
  return false;
}

/** The line before each list that leads it in, by the block of the list: `**Next steps:**`. */
export function leadIns({ readings }: Roadmap): Map<number, Line> {
  const found = new Map<number, Line>();
  for (const [at, { line }] of readings.entries()) {
    const before = readings[at - 1]?.line;
    if (line.place === 'entry' && before?.place === 'prose' && before.parent === line.parent && !found.has(line.block))
      if (COLON.test(before.text.plain)) found.set(line.block, before);
  }
  return found;
}

const COLON = /[:：]\s*$/;

/** True if an item stands in a list of which the line before it says that it is of what comes next. */
export function isLedApart(item: Item, leads: ReadonlyMap<number, Line>, { ahead }: Lexicon): boolean {
  let line: Line | null = (item.statements[0] as Statement).line;
  for (; line; line = line.parent) if (hasWordOf(leads.get(line.block)?.text.plain ?? '', ahead)) return true;
  return false;
}

function saysApart({ place, text }: Line, lexicon: Lexicon): boolean {
  if (place !== 'heading' && place !== 'summary') return false;
  const { folded } = textOf(text.plain);
  if (INSERTED.test(folded)) return true;
  const said = statusesIn(text.plain, lexicon);
  if (said.has('deferred') || said.has('dropped')) return true;
  for (let at = 0; at < folded.length; at += 1) {
    if ((at > 0 && isWord(folded.charCodeAt(at - 1))) || !isWord(folded.charCodeAt(at))) continue;
    const horizon = lexicon.buckets.from(folded, at);
    const matters = PRIORITY.test(folded.slice(at)) || lexicon.importance.from(folded, at) !== undefined;
    if (horizon?.value === 'horizon' && !matters) return true;
  }
  return false;
}
