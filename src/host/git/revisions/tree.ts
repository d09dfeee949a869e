import type { Git } from '../run.ts';

/** The files of a commit by name, from the top of its tree, with `/`. */
export type Tree = ReadonlyMap<string, TreeEntry>;

export interface TreeEntry {
  /** `100644`, `100755`, `120000` for a link, `160000` for a submodule. */
  readonly mode: string;
  readonly oid: string;
}

/** Every file of a commit. */
export async function treeOf(git: Git, commit: string): Promise<Tree> {
  const listed = await git.ask(['ls-tree', '-r', '-z', '--full-tree', commit]);
  return new Map(
    listed.split('\0').flatMap((each): [string, TreeEntry][] => {
      // `100644 blob <oid>\t<name>`
      const tab = each.indexOf('\t');
      const [mode = '', , oid = ''] = each.slice(0, tab).split(' ');
      return tab < 0 ? [] : [[each.slice(tab + 1), { mode, oid }]];
    }),
  );
}
