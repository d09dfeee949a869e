import type { Line } from '../../markdown/outline.ts';
import type { Reading, Roadmap } from '../../roadmap/roadmap.ts';
import type { RichText, Style } from '../../text/rich-text.ts';
import type { Span } from '../../text/span.ts';

/** A link's or an image's target, or inline code, where it stands. */
export interface Mention {
  readonly kind: 'link' | 'code';
  /** The target, or what stands in the code. */
  readonly text: string;
  readonly span: Span;
  readonly reading: Reading;
}

/** What a plan names outside of itself, in the order of its text. */
export function* mentionsIn({ readings, source }: Roadmap): Generator<Mention> {
  for (const reading of readings)
    for (const text of textsOf(reading.line))
      for (const style of text.styles) {
        const mention = mentionOf(style, text, source.text);
        if (mention) yield { ...mention, reading };
      }
}

function textsOf(line: Line): readonly RichText[] {
  return line.place === 'row' ? line.cells : [line.text];
}

function mentionOf(
  { kind, url, span, start, end }: Style,
  { plain }: RichText,
  source: string,
): Omit<Mention, 'reading'> | null {
  if (kind === 'code') return { kind, text: plain.slice(start, end).trim(), span };
  if ((kind !== 'link' && kind !== 'image') || url === undefined || url === '') return null;
  // Behind the text of the link, which may be the same.
  const at = source.slice(span.start, span.end).lastIndexOf(url);
  const own = at < 0 ? span : { start: span.start + at, end: span.start + at + url.length };
  return { kind: 'link', text: url, span: own };
}
