import type { Outline } from '../markdown/outline.ts';

/**
 * The scalar keys at the top level of a document's front matter, in lower case, as written. What is nested is left alone.
 *
 * @example `updated: "2026-01-25"` gives `updated` → `2026-01-25`.
 */
export function frontMatterValues({ source, frontMatter }: Outline): Map<string, string> {
  const values = new Map<string, string>();
  if (!frontMatter) return values;
  for (const line of source.text.slice(frontMatter.span.start, frontMatter.span.end).split(/\r\n|\n|\r/)) {
    const match = /^([A-Za-z][\w -]{0,40}?)\s*[:=]\s*(\S.{0,400})$/.exec(line);
    if (match?.[1] && match[2])
      values.set(match[1].toLowerCase().replace(/[_-]/g, ' '), match[2].replace(/^(["'])(.*)\1\s*$/, '$2').trim());
  }
  return values;
}
