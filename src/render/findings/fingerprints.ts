import { digest } from '../../host/digest.ts';
import { lineText } from '../../text/source.ts';
import type { Located, Report } from './report.ts';

/**
 * A name for each finding that stays when lines are added above it: made of its rule and of what its line says. Of several
 * with the same line, the number among them tells them apart, so no two of a report are equal.
 *
 * @param withFile The same finding in another file gets another name.
 */
export function fingerprintsOf(report: Report, withFile: boolean): ReadonlyMap<Located, string> {
  const seen = new Map<string, number>();
  return new Map(
    report.findings.map((finding) => {
      const { rule, file, range, source } = finding;
      const line = lineText(source, range.line).trim().replace(/\s+/g, ' ');
      const key = JSON.stringify([rule, file, line]);
      const nth = seen.get(key) ?? 0;
      seen.set(key, nth + 1);
      return [finding, digest(JSON.stringify([rule, withFile ? file : '', line, nth]))];
    }),
  );
}
