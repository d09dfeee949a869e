import { lineSpan, position, type SourceFile } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';
import { visible } from '../escape/visible.ts';
import { toJson } from '../json.ts';
import { portablePath } from '../paths.ts';
import { fixesOf, type MadeFix } from './fixes.ts';
import { type Format, relatedLines } from './report.ts';

/** Larger suggestions say nothing to a reviewer. UTF-16 units. */
const LONGEST = 4000;

/** For reviewdog: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf */
export const rdjson: Format = {
  name: 'rdjson',
  summary: 'for reviewdog',
  print(report) {
    const fixes = fixesOf(report);
    return toJson({
      source: { name: 'roadmap' },
      diagnostics: report.findings.map((finding) => {
        const fix = fixes.get(finding);
        return {
          message: [visible(finding.message), ...relatedLines(finding)].join('\n'),
          location: {
            path: portablePath(finding.file),
            range: rangeInBytes(finding.source, finding.span),
          },
          severity: finding.level.toUpperCase(),
          code: { value: finding.rule },
          ...(fix ? { suggestions: suggestions(fix) } : {}),
        };
      }),
    });
  },
};

/** Several suggestions would be several ways: the edits of a fix are made one, with what stands between them. */
function suggestions({ edits, source }: MadeFix) {
  const [start, end] = [edits[0]?.span.start ?? 0, edits.at(-1)?.span.end ?? 0];
  if (end - start > LONGEST) return [];
  let text = '';
  let at = start;
  for (const { span, newText } of edits) {
    text += source.text.slice(at, span.start) + newText;
    at = span.end;
  }
  return [{ range: rangeInBytes(source, { start, end }), text }];
}

/** Its columns are counted in bytes of UTF-8. */
function rangeInBytes(source: SourceFile, { start, end }: Span) {
  return { start: inBytes(source, start), end: inBytes(source, end) };
}

function inBytes(source: SourceFile, offset: number) {
  const { line } = position(source, offset);
  return { line, column: Buffer.byteLength(source.text.slice(lineSpan(source, line).start, offset)) + 1 };
}
