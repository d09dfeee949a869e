import { fold } from '../vocabulary/fold.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';

/** English key of a field, by its name as it is written, `due` of `Deadline`; the name itself, folded, if it is unknown. */
export function fieldKey(name: string, lexicon: Lexicon): string {
  const folded = fold(name.trim());
  return lexicon.fields.exact(folded) ?? folded;
}
