import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateAt, findDate } from '../../src/facts/dates.ts';
import { fieldsOf } from '../../src/facts/fields.ts';
import { bucketOf, roleOf } from '../../src/facts/headline.ts';
import { labelAt } from '../../src/facts/labels.ts';
import { readName } from '../../src/facts/name.ts';
import { needsWithin } from '../../src/facts/needs-within.ts';
import { referencesAt } from '../../src/facts/references.ts';
import { readStretch } from '../../src/facts/sayings/index.ts';
import { statusAt } from '../../src/facts/sayings/status-at.ts';
import { type Text, textOf, UNSCANNED } from '../../src/facts/text.ts';
import { fold } from '../../src/vocabulary/fold.ts';
import { lexicon } from '../../src/vocabulary/lexicon.ts';
import { law } from '../support/law.ts';
import { nastyLine, randomPlan } from '../support/nasty.ts';

const words = lexicon();
const planLine = randomPlan.chain(({ text }) => fc.constantFrom(...text.split(/\r\n?|\n/)));

/** All that is read of a line alone. */
function readings(text: Text): unknown {
  const { plain } = text;
  const end = plain.length;
  const runs = end > 0 ? [{ at: 0, source: 0, length: end }] : [];
  const rich = { plain, span: { start: 0, end }, runs, styles: [] };
  const at = Math.floor(end / 3);
  return [0, at].map((start) => [
    labelAt(text, start, end, words),
    readName(rich, text, start, end, words),
    referencesAt(text, start, end, words),
    referencesAt(text, start, end, words, true),
    dateAt(text, start, end, words),
    findDate(text, start, end, words),
    fieldsOf(rich, text, words),
    roleOf(text, start, end, words),
    bucketOf(text, start, end, words),
    needsWithin(text, start, end, words),
    readStretch(text, start, end, words),
    statusAt(text, start, end, words),
  ]);
}

test('a text that was scanned for signs is read as one that was not', { timeout: 60_000 }, () => {
  law(fc.oneof(nastyLine, planLine), (plain) => {
    expect(readings(textOf(plain))).toEqual(readings({ plain, folded: fold(plain), signs: UNSCANNED }));
  });
});
