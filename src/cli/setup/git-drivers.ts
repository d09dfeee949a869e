import path from 'node:path';
import { RoadmapError } from '../../error.ts';
import { openRepository } from '../../host/git/revisions.ts';
import { type Git, gitIn } from '../../host/git/run.ts';
import { readShared, withLines, writeShared } from '../../host/shared-file.ts';
import type { Session } from '../session.ts';

/** What git does with our files by way of us. */
export interface GitDriver {
  /** Also the attribute of the files, `diff=roadmap`, and the section of the settings, `diff.roadmap`. */
  readonly kind: 'diff' | 'merge';
  /** Values by their last name: `textconv`. */
  readonly settings: Readonly<Record<string, string>>;
}

/** Shows the plan instead of its lines; where we are missing or fail, git shows the lines. */
export const DIFF_DRIVER: GitDriver = {
  kind: 'diff',
  settings: {
    textconv:
      'f() { if command -v roadmap >/dev/null 2>&1; then roadmap diff-driver "$1" && return; ' +
      'elif [ -x node_modules/.bin/roadmap ]; then node_modules/.bin/roadmap diff-driver "$1" && return; fi; cat "$1"; }; f',
  },
};

/**
 * Merges the plan item by item. We write the file of ours only when we are done: if we are missing, killed or unsure, it is as it was,
 * and git merges the text.
 */
export const MERGE_DRIVER: GitDriver = {
  kind: 'merge',
  settings: {
    name: 'merges a roadmap item by item',
    driver:
      'r=roadmap; command -v $r >/dev/null 2>&1 || r=node_modules/.bin/roadmap; $r merge-driver %O %A %B %L %P; s=$?; ' +
      'test $s -le 1 && exit $s; ' +
      'git merge-file --marker-size=%L -L ours -L base -L theirs %A %O %B; s=$?; test $s -gt 1 && s=1; exit $s',
  },
};

/**
 * What has git use a driver for the files of the plan: by a block at the end of `.gitattributes`, and settings of this clone.
 *
 * @returns Does it, and says what was done, a line each; throws RoadmapError without a plan.
 * @throws RoadmapError without a repository or its work tree, and for settings of others.
 */
export async function driverInstaller(session: Session, driver: GitDriver): Promise<() => Promise<string[]>> {
  const places = await placesOf(session, driver);
  const stated = await statedSettings(places.git, driver);
  for (const { name, ours, now } of stated) if (now !== null && !ours) throw othersSetting(name);
  return () => install(session, driver, places, stated);
}

async function install(
  session: Session,
  driver: GitDriver,
  { attributes, git, shown }: Places,
  stated: readonly Setting[],
): Promise<string[]> {
  const lines = (await plansIn(session)).map((file) => `${patternOf(file)} ${driver.kind}=roadmap`);
  const text = readShared(session.host.files, attributes, shown);
  const isThere = lines.every((line) => text?.split(/\r?\n/).includes(line));
  if (!isThere) writeShared(attributes, withLines(withoutBlock(text ?? '', driver), [comment(driver), ...lines]));
  const missing = stated.filter(({ value, now }) => now !== value);
  for (const { name, value } of missing) await git.ask(['config', '--local', '--replace-all', name, value]);
  return [
    `${isThere ? 'kept ' : 'wrote'}  ${shown}`,
    `${missing.length > 0 ? 'wrote' : 'kept '}  ${driver.kind}.roadmap in git config`,
  ];
}

/** Takes it out again, which leaves the bytes that were there; a `.gitattributes` that was only ours is deleted. */
export async function uninstallDriver(session: Session, driver: GitDriver): Promise<string[]> {
  const { attributes, git, shown } = await placesOf(session, driver);
  const text = readShared(session.host.files, attributes, shown);
  const rest = withoutBlock(text ?? '', driver);
  const isOurs = text !== null && rest !== text;
  if (isOurs) writeShared(attributes, rest === '' ? null : rest);
  const settings = (await statedSettings(git, driver)).filter(({ ours }) => ours);
  for (const { name } of settings) await git.ask(['config', '--local', '--unset-all', name]);
  return [
    isOurs ? `${rest === '' ? 'deleted' : 'restored'} ${shown}` : `nothing of ours in ${shown}`,
    settings.length > 0 ? `removed ${driver.kind}.roadmap from git config` : 'nothing of ours in git config',
  ];
}

interface Setting {
  /** `merge.roadmap.driver` */
  readonly name: string;
  readonly value: string;
  /** What this clone has there; `null` for nothing. */
  readonly now: string | null;
  /** True if that is of ours, maybe of an earlier version. */
  readonly ours: boolean;
}

async function statedSettings(git: Git, { kind, settings }: GitDriver): Promise<Setting[]> {
  const stated: Setting[] = [];
  for (const [last, value] of Object.entries(settings)) {
    const name = `${kind}.roadmap.${last}`;
    const { code, stdout } = await git.run(['config', '--local', '-z', '--get', name]);
    const now = code === 0 ? stdout.replace(/\0$/, '') : null;
    stated.push({ name, value, now, ours: now === value || now?.includes(`${kind}-driver`) === true });
  }
  return stated;
}

function othersSetting(name: string): RoadmapError {
  return new RoadmapError(`${name} is set already, to something else`, {
    hint: `take it out: \`git config --unset ${name}\``,
  });
}

interface Places {
  /** Absolute path of `.gitattributes`. */
  readonly attributes: string;
  readonly git: Git;
  readonly shown: string;
}

async function placesOf({ host }: Session, { kind }: GitDriver): Promise<Places> {
  const purpose = { of: `the ${kind} driver` };
  const { top } = await openRepository(host.cwd, host.env, purpose);
  if (top === null) throw new RoadmapError('a bare repository has no .gitattributes', { hint: 'run it in a clone' });
  const attributes = path.join(top, '.gitattributes');
  return { attributes, git: gitIn(top, host.env, purpose), shown: path.relative(host.cwd, attributes) };
}

async function plansIn(session: Session): Promise<string[]> {
  const { plan } = await session.open([], 'ignore');
  return plan.files.map(({ file }) => file).filter((file) => !file.startsWith('../') && !path.isAbsolute(file));
}

/**
 * What names one file in `.gitattributes`, and no other.
 *
 * @example `patternOf('my [old] plan.md')` is `"/my \\[old] plan.md"`.
 */
function patternOf(file: string): string {
  const pattern = `/${file.replace(/[\\*?[]/g, '\\$&')}`;
  const octal = (text: string) =>
    text.replace(/[\0-\x1f\x7f]/g, (it) => `\\${it.charCodeAt(0).toString(8).padStart(3, '0')}`);
  return /[\0-\x20"\x7f]/.test(pattern) ? `"${octal(pattern.replace(/["\\]/g, '\\$&'))}"` : pattern;
}

/** Told to those who find it in their clone, where the settings are not. */
function comment({ kind }: GitDriver): string {
  return `# Used by git after \`roadmap init --${kind}-driver\` in each clone; \`roadmap ${kind}-driver --uninstall\` takes it out.`;
}

function withoutBlock(text: string, driver: GitDriver): string {
  const start = text.indexOf(comment(driver));
  if (start < 0) return text;
  const ours = new RegExp(`^.*(?:\\r?\\n.* ${driver.kind}=roadmap(?=\\r?\\n|$))*(?:\\r?\\n)?`).exec(text.slice(start));
  const block = ours?.[0] ?? '';
  const [before, behind] = [text.slice(0, start), text.slice(start + block.length)];
  return behind === '' && !block.endsWith('\n') ? before.replace(/\r?\n$/, '') : before + behind;
}
