import { type Active, check } from '../../check/check.ts';
import type { Diagnostic } from '../../check/diagnostic.ts';
import { presetSettings } from '../../check/presets.ts';
import type { Context } from '../../check/rule.ts';
import { RULES } from '../../check/rules/index.ts';
import { activeRules, type Setting } from '../../check/selection.ts';
import { penFor } from '../../edit/pen.ts';
import { RoadmapError } from '../../error.ts';
import type { Host } from '../../host/host.ts';
import type { Roadmap } from '../../roadmap/roadmap.ts';
import { didYouMean } from '../../text/nearest.ts';
import type { SourceFile } from '../../text/source.ts';
import { lexicon } from '../../vocabulary/lexicon.ts';
import type { Configuration } from '../opening/configuration.ts';
import type { Opened, Workspace } from '../opening/workspace.ts';
import { todayOf } from '../today.ts';

/** Which rules are run, as the command line says. Names are of rules or of families. */
export interface Chosen {
  readonly select?: readonly string[] | undefined;
  readonly ignore?: readonly string[] | undefined;
}

/** What is compared with, and what can be asked: nothing where there is no repository. */
export type Surroundings = Pick<Context, 'base' | 'tip' | 'claims' | 'repository' | 'blocks'>;

/** One file that is checked. */
export interface CheckedPlan {
  readonly file: string;
  readonly opened: Opened;
  readonly active: readonly Active[];
  /** What is found in the file, or in another text of it. */
  find(roadmap?: Roadmap): { readonly diagnostics: readonly Diagnostic[]; readonly ignored: readonly Diagnostic[] };
}

/**
 * Makes ready to check each file of a workspace.
 *
 * @throws RoadmapError for a rule that is not there.
 */
export function openChecks(
  { plan, opened, reread, config }: Workspace,
  host: Host,
  chosen: Chosen,
  surroundings: (file: string) => Surroundings = () => ({ base: null, repository: null }),
): CheckedPlan[] {
  for (const name of [...(chosen.select ?? []), ...(chosen.ignore ?? [])]) mustBeKnown(name);
  const today = todayOf(host);
  return opened.map((own) => {
    const { file } = own;
    const settings = settingsFor(file, config);
    const active = activeRules(RULES, { settings, select: chosen.select ?? null, ignore: chosen.ignore ?? [] });
    const read = (source: SourceFile) => reread(source, own);
    const around = surroundings(file);
    return {
      file,
      opened: own,
      active,
      find(roadmap = own.roadmap) {
        const pen = penFor(roadmap, lexicon(own.words), today);
        return check({ file, roadmap, plan, pen, read, today, ...around }, active);
      },
    };
  });
}

/** The preset's settings, then the config's, then those of each override that the file falls under. */
function settingsFor(file: string, { check: settled }: Configuration): Map<string, Setting> {
  const settings = presetSettings(settled.extends ?? 'recommended', RULES);
  const own = [settled.rules ?? {}];
  for (const { files, rules } of settled.overrides ?? [])
    if ([files].flat().some((pattern) => matches(file, pattern))) own.push(rules);
  for (const rules of own)
    for (const [name, setting] of Object.entries(rules)) if (setting !== undefined) settings.set(name, setting);
  return settings;
}

const WILD = new Map([
  ['**/', '(?:.*/)?'],
  ['**', '.*'],
  ['*', '[^/]*'],
]);

/**
 * `*` is any part of a name, `**` any path; with the `/` after them also none.
 *
 * @example `matches('docs/old/plan.md', 'docs/**')` is true, `matches('docs/old/plan.md', 'docs/*.md')` is not.
 */
function matches(file: string, pattern: string): boolean {
  const parts = pattern.split(/(\*\*\/?|\*)/);
  const asRegExp = parts.map((part) => WILD.get(part) ?? part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'));
  return new RegExp(`^${asRegExp.join('')}$`).test(file);
}

/** A name of a rule or a family of rules. */
function mustBeKnown(name: string): void {
  const names = [...new Set(RULES.flatMap((rule) => [rule.name, rule.family]))];
  if (names.includes(name)) return;
  throw new RoadmapError(`no such rule: ${name}`, { hint: didYouMean(name, names, 'see `roadmap rules`') });
}
