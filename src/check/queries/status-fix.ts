import { setStatuses } from '../../edit/state/set-statuses.ts';
import type { Fix, StatusChange } from '../diagnostic.ts';

/** A fix that sets statuses: all of them, or it is none. */
export function statusFix(title: string, sets: StatusChange): Fix {
  return {
    title,
    applicability: 'unsafe',
    sets,
    edits: () => {
      const made = setStatuses(sets.pen, sets.asked, sets.read);
      return 'refused' in made ? [] : made.edits;
    },
  };
}
