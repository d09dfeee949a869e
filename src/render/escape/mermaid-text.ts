import { shortened } from '../../text/shortened.ts';
import { visible } from './visible.ts';

/** Words that a line of a Gantt chart begins with when it is no task. */
const KEYWORD =
  /^(?:title|section|click|href|call|gantt|dateFormat|axisFormat|tickInterval|excludes|includes|todayMarker|inclusiveEndDates|topAxis|weekday|weekend|acc|style|class|link|end|\d{4}-)/i;

/** No label is longer. UTF-16 units. */
const LONGEST = 120;

/**
 * Text in a diagram of Mermaid, inside quotes or bare: what could end it, or begin a directive, markup or a comment, is an entity.
 *
 * @example `mermaidText('a "b": c')` is `a #34;b#34;#58; c`.
 */
export function mermaidText(text: string): string {
  const safe = shortened(visible(text), LONGEST).replace(
    /[^\p{L}\p{M}\p{N} ,.()…→-]/gu,
    (found) => `#${found.codePointAt(0)};`,
  );
  // Markdown of a list is refused in labels: `1. a`, `- a`.
  const plain = safe.replace(/^(\d+)\.(?= )/, '$1#46;').replace(/^-/, '#45;');
  return KEYWORD.test(plain) ? `#${plain.charCodeAt(0)};${plain.slice(1)}` : plain;
}

/** Characters of a diagram; Mermaid draws no longer one. */
const MOST = 50_000;

/**
 * A diagram of as many parts as Mermaid draws.
 *
 * @param most So many are tried first.
 */
export function fitting(draw: (most: number) => string, most: number): string {
  const diagram = draw(most);
  return diagram.length <= MOST || most < 2 ? diagram : fitting(draw, Math.floor(most / 2));
}
