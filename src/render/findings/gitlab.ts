import type { Level } from '../../check/diagnostic.ts';
import { visible } from '../escape/visible.ts';
import { toJson } from '../json.ts';
import { portablePath } from '../paths.ts';
import { fingerprintsOf } from './fingerprints.ts';
import type { Format } from './report.ts';

const SEVERITIES: Readonly<Record<Level, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** A code quality report, which GitLab shows on a merge request: https://docs.gitlab.com/ci/testing/code_quality/ */
export const gitlab: Format = {
  name: 'gitlab',
  summary: 'a code quality report, for GitLab',
  print(report) {
    const fingerprints = fingerprintsOf(report, true);
    return toJson(
      report.findings.map((finding) => ({
        description: visible(finding.message),
        check_name: finding.rule,
        fingerprint: fingerprints.get(finding),
        severity: SEVERITIES[finding.level],
        location: {
          path: portablePath(finding.file),
          lines: { begin: finding.range.line, end: finding.range.endLine },
        },
      })),
    );
  },
};
