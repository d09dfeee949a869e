import { orNull } from '../../error.ts';
import { fullName } from '../../render/name.ts';
import type { PagePast } from '../../render/page/data.ts';
import { countedPast } from '../past/counted-past.ts';
import { outlookOf } from '../past/outlook.ts';
import { openPast } from '../past/past.ts';
import type { Session } from '../session.ts';

/**
 * The past of what a command line means, as far as there is one: a repository, and two commits that tell different things. Boxes are
 * counted; what `timeline --actual` tells besides would take the reading of every version.
 *
 * @param words An item or none, then files or none.
 */
export async function pagePast(session: Session, words: readonly string[]): Promise<PagePast | null> {
  // What is not in git, or not yet, has no past: that is no reason to have no report.
  return orNull(async () => {
    const past = await openPast(session, 'roadmap report', words);
    const counted = await countedPast(session, past, { cache: true });
    const { item, unit, burnup } = counted;
    if (burnup.runs.flatMap(({ points }) => points).length < 2) return null;
    const picture = { burnup, name: item === null ? null : fullName(item), unit };
    return { picture, outlook: await outlookOf(session, past, counted, {}) };
  });
}
