import { RoadmapError } from '../../error.ts';
import { repositoryRoot } from '../../host/git/on-disk.ts';
import type { Host } from '../../host/host.ts';
import { isInside } from '../../host/paths.ts';
import { realPath } from '../../host/real-path.ts';
import type { Opened } from '../opening/workspace.ts';

/**
 * A plan that is a link out of its repository would print what it leads to, and a pull request can make it lead to
 * /proc/self/environ.
 *
 * @throws RoadmapError for the first such plan. What was named outside of the repository is the user's own choice.
 */
export function refuseLinksOut(host: Host, opened: readonly Opened[]): void {
  const root = repositoryRoot(host, host.cwd);
  if (root === null) return;
  const out = opened.find(({ absolute }) => isInside(root, absolute) && !isInside(realPath(root), realPath(absolute)));
  if (out)
    throw new RoadmapError(`a link out of the repository: ${out.roadmap.source.path}`, {
      hint: 'name the file that it leads to',
    });
}
