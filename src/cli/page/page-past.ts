import { orNull } from '../../error.ts';
import { type Actual, actualsOf } from '../../history/actual.ts';
import { burnupOf } from '../../history/burnup.ts';
import { fullName } from '../../render/name.ts';
import type { PagePast } from '../../render/page/data.ts';
import type { SectionName } from '../../render/page/page.ts';
import { timelineOf } from '../../roadmap/timeline.ts';
import type { Workspace } from '../opening/workspace.ts';
import { countedPast } from '../past/counted-past.ts';
import { outlookOf } from '../past/outlook.ts';
import { openPast, type Past } from '../past/past.ts';
import type { Session } from '../session.ts';
import { nowOf } from '../today.ts';

/** What the history tells on a page, as far as there is one: a repository, and commits that tell different things. */
interface Told {
  readonly past: PagePast | null;
  /** By id; none where no milestone or phase is planned for a time. */
  readonly actual: ReadonlyMap<string, Actual>;
}

const NONE: Told['actual'] = new Map();

/**
 * @param words An item or none, then files or none.
 * @param sections Of the page.
 */
export async function pagePast(
  session: Session,
  words: readonly string[],
  workspace: Workspace,
  sections: readonly SectionName[],
): Promise<Told> {
  const [grows, lasts] = [sections.includes('history'), sections.includes('timeline')];
  // What is not in git, or not yet, has no past: that is no reason to have no report.
  const told = await orNull(async () => {
    const past = grows || lasts ? await openPast(session, 'roadmap report', words) : null;
    return (
      past && { past: grows ? await growth(session, past) : null, actual: lasts ? await actual(past, workspace) : NONE }
    );
  });
  return told ?? { past: null, actual: NONE };
}

async function growth(session: Session, past: Past): Promise<PagePast | null> {
  const counted = await countedPast(session, past, { cache: true });
  const burnup = burnupOf(counted.readings, nowOf(session.host));
  if (burnup.runs.flatMap(({ points }) => points).length < 2) return null;
  const { item, unit } = counted;
  const picture = { burnup, name: item === null ? null : fullName(item), unit };
  return { picture, outlook: await outlookOf(session, past, counted, burnup, {}) };
}

/** Every version is read for that, so it is done only for what has bars. */
async function actual(past: Past, { plan, lexicon }: Workspace): Promise<Told['actual']> {
  const { dated } = timelineOf(plan, { today: null, lexicon });
  return dated.length === 0 ? NONE : actualsOf(past.steps(), plan, lexicon);
}
