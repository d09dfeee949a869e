import { RoadmapError } from '../../../error.ts';
import { type Git, oneLine } from '../run.ts';

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** Git takes no longer name of a branch. */
const LONGEST = 1000;

/** The last commit; `null` before the first. */
export async function lastCommitOf(git: Git): Promise<string | null> {
  const { code, stdout } = await git.run(['rev-parse', '--verify', '--quiet', '--end-of-options', 'HEAD^{commit}']);
  return code === 0 ? expectCommit(stdout) : null;
}

/**
 * The commit that a revision means. What is passed on to git afterwards is its name in hexadecimal, never what a user wrote.
 *
 * @throws RoadmapError if it means none.
 */
export async function commitOf(git: Git, revision: string, shallow: boolean): Promise<string> {
  // A process takes no NUL, and a name without a letter would leave `^{commit}`.
  if (revision.trim() === '' || revision.length > LONGEST || /[\0\r\n]/.test(revision))
    throw unknown(revision, shallow);
  const asked = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const { code, stdout } = await git.run(asked);
  if (code !== 0) throw unknown(revision, shallow);
  return expectCommit(stdout);
}

/**
 * The last commit that two have in common.
 *
 * @throws RoadmapError if there is none, or if a shallow clone does not have it.
 */
export async function forkPoint(git: Git, one: string, other: string, shallow: boolean): Promise<string> {
  const { code, stdout, stderr } = await git.run(['merge-base', one, other]);
  if (code === 0) return expectCommit(stdout);
  if (code !== 1) throw new RoadmapError(`git merge-base failed: ${oneLine(stderr) || `exit code ${code}`}`);
  const both = `${one.slice(0, 10)} and ${other.slice(0, 10)}`;
  if (!shallow)
    throw new RoadmapError(`${both} share no history`, { hint: 'compare with a branch this one comes from' });
  throw new RoadmapError(`the common ancestor of ${both} is not in this shallow clone`, { hint: DEEPEN });
}

const DEEPEN = 'fetch all history: `git fetch --unshallow`, or `fetch-depth: 0` at actions/checkout';

function unknown(revision: string, shallow: boolean): RoadmapError {
  const shown = revision.length > 80 ? `${revision.slice(0, 79)}…` : revision;
  return new RoadmapError(`no such revision: ${shown}`, {
    hint: shallow ? DEEPEN : 'name a branch, a tag or a commit that is here; `git fetch` brings those of others',
  });
}

function expectCommit(answer: string): string {
  const [commit = ''] = answer.split(/\r?\n/, 1);
  if (!COMMIT.test(commit)) throw new Error(`git names a commit ${JSON.stringify(answer.slice(0, 100))}`);
  return commit;
}
