import type { Fact } from '../facts/fact.ts';
import type { Line } from '../markdown/outline.ts';
import type { Roadmap } from '../roadmap/roadmap.ts';
import { between, isLetter } from '../text/characters.ts';
import { fold } from '../vocabulary/fold.ts';
import { FUNCTION_WORDS } from '../vocabulary/function-words.ts';
import { type Written, written } from '../vocabulary/written.ts';
import { languagesOfScript } from './script-of.ts';

/** So many characters tell the language of a text. */
const ENOUGH = 60_000;
/** A word of plans that a language knows counts as much as so many of its small words. */
const WORTH = 3;
/** So few small words are names: `La Paz`, `de Groot`. */
const FEW = 3;

/**
 * The language a document is written in: of those in its script the one that knows the most of its words, in what states the plan
 * and its fields, in its headings and columns, and in its prose.
 */
export function languageOf(roadmap: Roadmap): Written {
  const text = textOf(roadmap);
  const inScript = languagesOfScript(text, written());
  if (inScript.length === 1) return inScript[0] as Written;
  const said = saidIn(roadmap);
  const counts = countsOf(text);
  const [first, ...others] = inScript;
  let [best, most] = [first as Written, scoreOf(first as Written, said, counts)];
  for (const language of others) {
    const score = scoreOf(language, said, counts);
    if (score > most) [best, most] = [language, score];
  }
  return best;
}

function textOf({ readings }: Roadmap): string {
  const parts: string[] = [];
  let length = 0;
  for (const { line } of readings) {
    const part = line.place === 'row' ? line.cells.map(({ plain }) => plain).join(' ') : line.text.plain;
    parts.push(part);
    length += part.length;
    if (length > ENOUGH) break;
  }
  return parts.join('\n');
}

/** What is called by words of plans: labels, statuses, names of fields, headings, what heads a list, columns. */
function saidIn({ items, readings, source }: Roadmap): Set<string> {
  const said = new Set<string>();
  for (const { label, statements } of items) {
    if (label) add(said, label);
    for (const { facts } of statements) for (const fact of facts) add(said, wordsOf(fact, source.text));
  }
  for (const { line } of readings) for (const phrase of headingWords(line)) add(said, phrase);
  return said;
}

function wordsOf(fact: Fact, text: string): string {
  if (fact.type === 'status') return fact.text;
  return fact.type === 'field' ? text.slice(fact.span.start, fact.value.span.start) : '';
}

function headingWords(line: Line): readonly string[] {
  if (line.place === 'row') return line.table.headers.map(({ plain }) => plain);
  const { plain } = line.text;
  if (line.place === 'heading') return [plain, ...plain.split(/[:：()–—]+/)];
  return /[:：]\s*$/.test(plain) ? [plain] : [];
}

/** A phrase without signs and numbers around it. */
function add(said: Set<string>, phrase: string): void {
  const words = between(fold(phrase), isLetter);
  if (words !== '') said.add(words);
}

/** How often each word stands in a text. Letters alone are names of things. */
function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of fold(text).matchAll(/\p{L}{2,}/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function scoreOf({ code, known }: Written, said: ReadonlySet<string>, counts: ReadonlyMap<string, number>): number {
  const hits = known.reduce((count, word) => (said.has(word) ? count + 1 : count), 0);
  const small = (FUNCTION_WORDS.get(code) ?? []).reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
  return hits * WORTH + (small < FEW ? 0 : small);
}
