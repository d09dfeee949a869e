import type { Roadmap } from '../../roadmap/roadmap.ts';
import { once } from '../../text/once.ts';

/** What GitHub leaves of a heading: letters, marks, digits, `_`, `-` and blanks. */
const dropped = once(() => /[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu);

/** `<a name="x">`, `<h2 id="x">`, and what other renderers take at the end of a heading: `{#x}`. */
const WRITTEN =
  /\s(?:id|name)\s{0,4}=\s{0,4}(?:"([^"\n]{1,200})"|'([^'\n]{1,200})'|([^\s"'>]{1,200}))|\{:?\s{0,4}#([\w.:-]{1,200})/gi;

const HTML_HEADING = /<h([1-6])\b[^>]{0,200}>([^<]{0,300})<\/h\1>/gi;

/** What a link into a file may name. */
export interface Anchors {
  /** As GitHub makes them of headings, and as they are written. */
  readonly names: readonly string[];
  has(anchor: string): boolean;
}

/**
 * The anchor of a heading.
 *
 * @example `slugOf('Phase 1: The Quay (done)')` is `phase-1-the-quay-done`.
 */
export function slugOf(heading: string): string {
  return heading.trim().toLowerCase().replace(dropped(), '').replaceAll(' ', '-');
}

export function anchorsOf({ readings, source }: Roadmap): Anchors {
  const headings = readings.flatMap(({ line }) => (line.place === 'heading' ? [line.text.plain] : []));
  for (const [, , text = ''] of source.text.matchAll(HTML_HEADING)) headings.push(text);
  const names = new Set<string>();
  const counts = new Map<string, number>();
  for (const heading of headings) {
    const slug = slugOf(heading);
    let name = slug;
    // The second of a name is `name-1`, unless a heading is called that.
    for (let nth = counts.get(slug) ?? 0; names.has(name); ) {
      nth += 1;
      counts.set(slug, nth);
      name = `${slug}-${nth}`;
    }
    names.add(name);
  }
  for (const [, one, two, three, four] of source.text.matchAll(WRITTEN)) names.add(one ?? two ?? three ?? four ?? '');
  const alike = new Set([...names].map(loose));
  return { names: [...names], has: (anchor) => names.has(anchor) || alike.has(loose(anchor)) };
}

/** What renderers differ in: the case, runs of hyphens, hyphens at the ends, what is left of a symbol. */
function loose(anchor: string): string {
  const bare = anchor
    .replace(/^user-content-/, '')
    .toLowerCase()
    .normalize('NFC');
  return bare
    .replace(/[\u200d\ufe0f]/g, '')
    .replace(/[-_]+/g, '-')
    .replace(/^-|-$/g, '');
}
