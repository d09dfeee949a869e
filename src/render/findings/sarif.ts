import type { Level } from '../../check/diagnostic.ts';
import type { Rule } from '../../check/rule.ts';
import { visible } from '../escape/visible.ts';
import { toJson } from '../json.ts';
import { portablePath, uriPath } from '../paths.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { fixesOf, type MadeFix, placedEdits } from './fixes.ts';
import { bySeverity, type Format, type Located, type Range, type Report } from './report.ts';
import { rulePage } from './rules.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** GitHub keeps so many results of a run. */
const MOST = 5000;

/** The rule of the one result that says how many have no room. */
const MORE = 'too-many-findings';

const LEVELS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0, which code scanning of GitHub and others read: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export const sarif: Format = {
  name: 'sarif',
  summary: 'SARIF 2.1.0, for code scanning',
  print(report) {
    const kept = keptOf(report.findings);
    const left = report.findings.length - kept.length;
    const rules = rulesOf(report, [...kept.map(({ rule }) => rule), ...(left === 0 ? [] : [MORE])]);
    const at = new Map(rules.map(({ id }, index) => [id, index]));
    const fixes = fixesOf(report);
    const fingerprints = fingerprintsOf(report, false);
    const results = kept.map((finding) => ({
      ...resultOf(finding, fixes.get(finding)),
      ruleIndex: at.get(finding.rule),
      partialFingerprints: { 'roadmapLine/v1': fingerprints.get(finding) },
    }));
    const driver = { name: 'roadmap', version: report.version, semanticVersion: report.version, rules };
    const run = {
      tool: { driver },
      columnKind: 'utf16CodeUnits',
      results: left === 0 ? results : [...results, moreResult(left, report, at.get(MORE))],
    };
    return toJson({ $schema: SCHEMA, version: '2.1.0', runs: [run] });
  },
};

/** All, or the most severe ones and room for one more; in order. */
function keptOf(findings: readonly Located[]): readonly Located[] {
  if (findings.length <= MOST) return findings;
  const most = new Set(bySeverity(findings).slice(0, MOST - 1));
  return findings.filter((each) => most.has(each));
}

function resultOf({ rule, level, message, file, range, related }: Located, fix: MadeFix | undefined) {
  return {
    ruleId: rule,
    level: LEVELS[level],
    message: { text: visible(message) },
    locations: [{ physicalLocation: place(file, range) }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((each, nth) => ({
            id: nth + 1,
            physicalLocation: place(file, each.range),
            message: { text: visible(each.message) },
          })),
        }),
    ...(fix ? { fixes: [fixOf(file, fix)] } : {}),
  };
}

function fixOf(file: string, fix: MadeFix) {
  const replacements = placedEdits(fix).map((edit) => ({
    deletedRegion: region(edit),
    insertedContent: { text: edit.newText },
  }));
  const note = fix.applicability === 'safe' ? '' : ' (to be looked at)';
  return {
    description: { text: `${visible(fix.title)}${note}` },
    artifactChanges: [{ artifactLocation: artifact(file), replacements }],
  };
}

function moreResult(count: number, { files }: Report, ruleIndex: number | undefined) {
  return {
    ruleId: MORE,
    ruleIndex,
    level: 'note',
    message: { text: `${count} more findings, which have no room here: run \`roadmap check\` to see them` },
    locations: [{ physicalLocation: { artifactLocation: artifact(files[0] ?? ''), region: { startLine: 1 } } }],
    partialFingerprints: { 'roadmapLine/v1': MORE },
  };
}

function place(file: string, range: Range) {
  return { artifactLocation: artifact(file), region: region(range) };
}

function artifact(file: string) {
  return { uri: uriPath(portablePath(file)), uriBaseId: '%SRCROOT%' };
}

function region({ line, column, endLine, endColumn }: Range) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

interface Descriptor {
  readonly id: string;
  readonly [key: string]: unknown;
}

/** Every rule that was run, and what is reported without being one. */
function rulesOf({ rules }: Report, reported: readonly string[]): Descriptor[] {
  const known = new Set(rules.map(({ name }) => name));
  const others = [...new Set(reported)].filter((name) => !known.has(name));
  return [...rules.map(descriptor), ...others.map((id) => ({ id, shortDescription: { text: visible(id) } }))];
}

function descriptor(rule: Rule): Descriptor {
  const { name, family, level, summary, why } = rule;
  return {
    id: name,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: `${summary} ${why}`, markdown: rulePage(rule) },
    defaultConfiguration: level === 'off' ? { enabled: false } : { level: LEVELS[level] },
    properties: { tags: ['roadmap', family] },
  };
}
