import type { RichText, Style } from '../text/rich-text.ts';
import { type Cut, say } from './cut.ts';
import { referencesAt } from './references.ts';
import type { Said } from './saying.ts';

/** ``Captions ~~DONE~~``, ``Shopping list `S` ``, ``Tests `depends:[S01]` ``: a status that is struck out, an effort or a field in code. */
export function takeLastStyle(cut: Cut, { styles }: RichText): boolean {
  if (styles.length === 0) return false;
  let at = styles.length - 1;
  while (at >= 0 && !isLast(styles[at] as Style, cut)) at -= 1;
  const last = styles[at];
  const said = last && saidIn(cut, last);
  if (!said) return false;
  say(cut, said);
  cut.end = said.start;
  return true;
}

function isLast({ kind, start, end }: Style, cut: Cut): boolean {
  return end === cut.end && start > cut.start && (kind === 'strike' || kind === 'code');
}

function saidIn(cut: Cut, style: Style): Said | null {
  return style.kind === 'strike' ? struckStatus(cut, style) : (effortIn(cut, style) ?? fieldIn(cut, style));
}

function struckStatus({ text, lexicon }: Cut, { start, end }: Style): Said | null {
  const word = lexicon.status.from(text.folded, start, end);
  return word?.end === end ? { says: 'status', status: word.value, start, end, by: 'status' } : null;
}

const EFFORT = /^(?:xxs|xs|s|m|l|xl|xxl|\d{1,3}(?:[.,]\d)?\s?[hdwm])$/;

function effortIn({ text }: Cut, { start, end }: Style): Said | null {
  if (!EFFORT.test(text.folded.slice(start, end))) return null;
  return { says: 'field', name: 'effort', value: { start, end }, start, end, by: 'effort' };
}

/** Code says nothing, but for a field that is one: `risk:high`; but not `std::list`. */
function fieldIn({ text, lexicon }: Cut, { start, end }: Style): Said | null {
  const colon = text.plain.indexOf(':', start);
  const name = colon > start && colon < end ? lexicon.fields.exact(text.folded.slice(start, colon)) : undefined;
  if (!name) return null;
  const value = { start: colon + 1, end };
  if (name !== 'needs') return { says: 'field', name, value, start, end, by: 'code' };
  const refs = referencesAt(text, value.start, end, lexicon, true);
  return refs
    ? { says: 'needs', ranges: refs.ranges, start, end, by: 'code' }
    : { says: 'tag', start, end, by: 'code' };
}
