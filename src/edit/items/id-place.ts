import type { Item } from '../../roadmap/roadmap.ts';
import type { Pen } from '../pen.ts';
import { commonForm, type NameForm, namedBy } from './name-form.ts';
import { withIds } from './written-ids.ts';

/** How the ids of one list are written before its names. */
export interface IdPlace {
  /** As those of the tasks beside it are; `null` if there are none. */
  readonly form: NameForm | null;
  /** True if an id stands within what sets a name off: `**T-002 Deck**`, not `T-002 **Deck**`. */
  readonly inside: boolean;
}

/** One for the tasks of each list. @param tasks Those that have no id. */
export function placesOf({ roadmap }: Pen, tasks: readonly Item[]): (task: Item) => IdPlace {
  const { text } = roadmap.source;
  const withId = withIds(roadmap);
  const known = new Map<string, IdPlace>();
  const placeOf = ({ statements: [first] }: Item) => first?.line.place;

  function made(task: Item): IdPlace {
    const beside = withId.filter(({ parent }) => parent === task.parent);
    const named = (beside.length > 0 ? beside : withId).flatMap((each) => {
      const one = each.statements[0] && placeOf(each) === placeOf(task) ? namedBy(each.statements[0], text) : null;
      return one?.label ? [one] : [];
    });
    const form = named.length > 0 ? commonForm(named) : null;
    if (named.some((each) => each.form.back !== '' && each.form.front !== '')) return { form, inside: true };
    if (named.some(({ form: { between } }) => /[*_`]/.test(between))) return { form, inside: false };
    const list = tasks.filter((each) => each.parent === task.parent && placeOf(each) === placeOf(task));
    return { form, inside: list.every((each) => isSetOffWhole(each, text)) };
  }

  return (task) => {
    const key = `${placeOf(task)} ${task.parent}`;
    const place = known.get(key) ?? made(task);
    known.set(key, place);
    return place;
  };
}

/** False for `**Models:** the data`, of whose name only a part is set off. */
function isSetOffWhole({ statements: [first] }: Item, text: string): boolean {
  const named = first && namedBy(first, text);
  const title = named?.declaration.title?.span;
  return !title || named.form.front !== '' || !/[*_`]/.test(text.charAt(title.start));
}
