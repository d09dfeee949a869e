import path from 'node:path';
import { RoadmapError } from '../error.ts';
import { gitIn } from '../host/git-run.ts';
import { readText, writeText } from '../host/own-file.ts';
import { findCandidates } from './candidates.ts';
import { findConfiguration } from './configuration.ts';
import type { Session } from './session.ts';
import { rootOf } from './workspace.ts';

const BEGIN = '# >>> roadmap >>>';
const END = '# <<< roadmap <<<';

const NAME = 'merges a roadmap item by item';

/**
 * What git runs. We write the file of ours only when we are done: if we are missing, killed or unsure, it is as it was, and git
 * merges the text.
 */
const DRIVER =
  'r=roadmap; command -v $r >/dev/null 2>&1 || r=node_modules/.bin/roadmap; $r merge-driver %O %A %B %L %P; s=$?; ' +
  'test $s -le 1 && exit $s; ' +
  'git merge-file --marker-size=%L -L ours -L base -L theirs %A %O %B; s=$?; test $s -gt 1 && s=1; exit $s';

/** Has git merge the plan's files with us. What is there already is left as it is. @returns A line for each thing that was seen to. */
export async function installMergeDriver(session: Session): Promise<string[]> {
  const { git, top, attributes } = await repositoryOf(session);
  const driver = await setting(git, 'driver');
  if (driver !== null && driver !== DRIVER)
    throw new RoadmapError('merge.roadmap.driver is set already, to something else', {
      hint: 'take it out: `git config --unset merge.roadmap.driver`',
    });
  if (driver === null) {
    await git.ask(['config', '--local', 'merge.roadmap.name', NAME]);
    await git.ask(['config', '--local', 'merge.roadmap.driver', DRIVER]);
  }
  const files = await plansIn(session, top);
  const text = readText(attributes) ?? '';
  const [block, known] = [blockFor(files), blockIn(text)];
  // Before what is there, which so keeps the last word.
  if (known !== block) writeText(attributes, known === null ? block + text : text.replace(known, () => block));
  for (const file of files) {
    const answer = await git.ask(['check-attr', '-z', 'merge', '--', file]);
    if (answer.split('\0')[2] !== 'roadmap')
      session.warn(`${file} is not merged by roadmap: .gitattributes says otherwise of it, or lacks it`);
  }
  return [
    `${driver === null ? 'wrote' : 'kept '}  merge.roadmap in the config of git`,
    `${known === block ? 'kept ' : 'wrote'}  .gitattributes`,
  ];
}

/** Takes that out again, which gives the bytes that were there. */
export async function removeMergeDriver(session: Session): Promise<string[]> {
  const { git, attributes } = await repositoryOf(session);
  const isOurs = (await setting(git, 'driver')) === DRIVER;
  if (isOurs) await git.ask(['config', '--local', '--remove-section', 'merge.roadmap']);
  const text = readText(attributes) ?? '';
  const block = blockIn(text);
  const rest = block === null ? text : text.replace(block, () => '');
  if (block !== null) writeText(attributes, rest === '' ? null : rest);
  const restored = rest === '' ? 'deleted ' : 'restored';
  return [
    isOurs ? 'removed  merge.roadmap from the config of git' : 'nothing of ours in the config of git',
    block === null ? 'nothing of ours in .gitattributes' : `${restored} .gitattributes`,
  ];
}

async function repositoryOf({ host }: Session) {
  const git = gitIn(host.cwd, host.env, { of: 'a merge driver' });
  const { code, stdout } = await git.run(['rev-parse', '--show-toplevel']);
  if (code !== 0)
    throw new RoadmapError('not in a work tree of git', { hint: "merges are git's: run `git init` first" });
  const top = stdout.replace(/\r?\n$/, '');
  return { git: gitIn(top, host.env, { of: 'a merge driver' }), top, attributes: path.join(top, '.gitattributes') };
}

async function setting(git: ReturnType<typeof gitIn>, name: string): Promise<string | null> {
  const { code, stdout } = await git.run(['config', '--local', '--get', `merge.roadmap.${name}`]);
  return code === 0 ? stdout.replace(/\r?\n$/, '') : null;
}

/** The plan's files from the top of the work tree; `ROADMAP.md` if there is none yet. */
async function plansIn({ host }: Session, top: string): Promise<string[]> {
  const { files } = await findConfiguration(host, rootOf(host));
  const found = files.length > 0 ? files : findCandidates(host, host.cwd, rootOf(host)).found;
  const names = found.map((file) => path.relative(top, file).split(path.sep).join('/'));
  return names.length > 0 ? names : ['ROADMAP.md'];
}

/** A pattern for this file alone: in quotes where a blank or the like would end it. */
function pattern(file: string): string {
  const literal = `/${file.replace(/[\\*?[\]]/g, '\\$&')}`;
  return /[\s"]/.test(literal) ? `"${literal.replace(/[\\"]/g, '\\$&')}"` : literal;
}

function blockFor(files: readonly string[]): string {
  return `${BEGIN}\n${files.map((file) => `${pattern(file)} merge=roadmap\n`).join('')}${END}\n`;
}

/** Our lines; `null` if they are not there. */
function blockIn(text: string): string | null {
  const start = text.indexOf(`${BEGIN}\n`);
  const end = text.indexOf(`${END}\n`, start);
  return start < 0 || end < 0 ? null : text.slice(start, end + END.length + 1);
}
