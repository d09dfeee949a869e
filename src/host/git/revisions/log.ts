import { StringDecoder } from 'node:string_decoder';
import type { Git } from '../run.ts';

/** What a commit says of itself. All of it is text from outside. */
export interface Commit {
  /** Full hexadecimal name. */
  readonly oid: string;
  readonly parents: readonly string[];
  readonly author: string;
  /** When it was written, where the author was: `2026-03-01T09:00:00+01:00`. */
  readonly date: string;
  readonly subject: string;
}

/** A commit with what it says of the plan. */
export interface ClaimingCommit extends Commit {
  /** The values of the trailer `Roadmap`: `M3.c2 done`. */
  readonly claims: readonly string[];
}

/** So much of a name is shown: enough, and no more than git itself asks for in large repositories. */
export function shortOid(oid: string): string {
  return oid.slice(0, 10);
}

/** The day it was where the author was, `YYYY-MM-DD`. */
export function dayOfCommit({ date }: Pick<Commit, 'date'>): string {
  return date.slice(0, 10);
}

/** Settings of the repository change nothing of what is printed. */
export const LOG = ['log', '-z', '--no-show-signature', '--no-color', '--no-notes', '--no-mailmap', '--encoding=UTF-8'];

// No text of a commit can hold a NUL, so that each of these is one word of the answer.
const SAID = ['%H', '%P', '%an', '%aI', '%s'];

export const FIELDS = `--format=${SAID.join('%x00')}`;

/** To look for trailers takes git a third longer. */
export const CLAIMING_FIELDS = `${FIELDS}%x00%(trailers:key=Roadmap,valueonly,unfold,separator=%x01)`;

export interface Logged {
  readonly commit: Commit;
  /** With `--raw`: `100644 100644 <oid> <oid> M` of each path that changed, without the path. */
  readonly raw: readonly string[];
}

const RAW = /^\n?:(?=\d)/;

/** What `git log` of {@link LOG} and {@link FIELDS} prints, read while it prints. */
export async function readLog(pieces: AsyncIterable<Uint8Array>): Promise<Logged[]> {
  const decoder = new StringDecoder();
  const found: Logged[] = [];
  let rest = '';
  for await (const piece of pieces) rest = takeWhole(rest + decoder.write(piece), found, false);
  takeWhole(rest + decoder.end(), found, true);
  return found;
}

/** Takes the commits of which all is there, and gives what is left of the text. */
function takeWhole(text: string, found: Logged[], isEnd: boolean): string {
  const words = text.split('\0');
  let at = 0;
  for (;;) {
    let end = at + SAID.length;
    while (RAW.test(words[end] ?? '')) end += 2;
    // The last word may go on, or be one more path.
    if (end > (isEnd ? words.length : words.length - 2)) return words.slice(at).join('\0');
    const raw: string[] = [];
    for (let nth = at + SAID.length; nth < end; nth += 2) raw.push((words[nth] as string).replace(RAW, ''));
    found.push({ commit: commitIn(words, at), raw });
    at = end;
  }
}

/** What `git log` of {@link LOG} and {@link CLAIMING_FIELDS} printed. */
export function parseClaimingLog(said: string): ClaimingCommit[] {
  const words = said.split('\0');
  const found: ClaimingCommit[] = [];
  for (let at = 0; at + SAID.length < words.length; at += SAID.length + 1) {
    const claims = (words[at + SAID.length] as string).split('\x01').map((claim) => claim.trim());
    found.push({ ...commitIn(words, at), claims: claims.filter((claim) => claim !== '') });
  }
  return found;
}

function commitIn(words: readonly string[], at: number): Commit {
  const [oid = '', parents = '', author = '', date = '', subject = ''] = words.slice(at, at + SAID.length);
  return { oid, parents: parents.split(' ').filter((parent) => parent !== ''), author, date, subject };
}

/**
 * The commits whose message has one of these texts in it, in any letter case, in the order of {@link orderOf}.
 * That is more than those who mean it: `T-1` is in `T-12`.
 */
export async function commitsThatName(git: Git, from: string, texts: readonly string[]): Promise<ClaimingCommit[]> {
  if (texts.length === 0) return [];
  const wanted = texts.map((text) => `--grep=${text}`);
  const said = await git.ask([...LOG, '--topo-order', '-i', '--fixed-strings', ...wanted, CLAIMING_FIELDS, from, '--']);
  return parseClaimingLog(said);
}

/** The names of all commits before one and it, children before their parents. */
export async function orderOf(git: Git, from: string): Promise<string[]> {
  return (await git.ask(['rev-list', '--topo-order', from, '--'])).split('\n').filter((oid) => oid !== '');
}

/** The oldest commit on the line of first parents. */
export async function oldestOf(git: Git, from: string): Promise<string | null> {
  const listed = await git.ask(['rev-list', '--first-parent', '--max-parents=0', from, '--']);
  return listed.split('\n').find((oid) => oid !== '') ?? null;
}
