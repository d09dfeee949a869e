import type { Git } from '../run.ts';

/** A file as the index has it. */
export interface IndexEntry {
  /** From the top of the work tree, with `/`, as it is written. */
  readonly name: string;
  /** `100644`, `100755`, `120000` for a link, `160000` for a submodule. */
  readonly mode: string;
  readonly oid: string;
  /** 0; 1 to 3 in a conflict. */
  readonly stage: number;
  /** A sparse checkout leaves it out of the work tree. */
  readonly skipped: boolean;
}

/** The files in the index, or just one. */
export async function indexEntries(git: Git, name?: string): Promise<IndexEntry[]> {
  const only = name === undefined ? [] : ['--', `:(top,literal)${name}`];
  // `H 100644 <oid> 0\t<name>\0` for each.
  const listed = await git.ask(['ls-files', '-z', '-s', '-t', '--full-name', ...only]);
  return listed.split('\0').flatMap((each) => {
    const [, flag, mode, oid, stage, own] = /^(\w) (\d+) ([0-9a-f]+) (\d)\t([\s\S]+)$/.exec(each) ?? [];
    if (flag === undefined || mode === undefined || oid === undefined || own === undefined) return [];
    return [{ name: own, mode, oid, stage: Number(stage), skipped: flag === 'S' }];
  });
}
