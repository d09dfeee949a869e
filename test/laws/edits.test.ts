import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoOf } from '../../src/edit/memo.ts';
import type { Reread } from '../../src/edit/rewrite.ts';
import { reopen } from '../../src/edit/state/reopen.ts';
import { loadReader } from '../../src/read.ts';
import type { Item, Roadmap, Status } from '../../src/roadmap/roadmap.ts';
import { sourceFile } from '../../src/text/source.ts';
import { fold } from '../../src/vocabulary/fold.ts';
import { ensure, law } from '../support/law.ts';
import { gsdPlan } from '../support/plan/gsd.ts';
import { printedPlans } from '../support/plan/printed.ts';
import { COMMANDS, commanded, leftBy, penOf, STATES, type StateCommand } from '../support/state-commands.ts';
import { ensureIdempotent, ensureLocal, ensurePutGet } from '../support/state-laws.ts';
import { plainText, VARIANTS } from '../support/variants.ts';

const reader = await loadReader();
const read: Reread = (source) => reader(source);

const texts = fc
  .oneof({ arbitrary: printedPlans, weight: 3 }, { arbitrary: gsdPlan, weight: 1 })
  .map(({ text }) => text);

/** How editors save: with a final line end and without one. */
const SAVED: Readonly<Record<string, (text: string) => string>> = {
  LF: (text) => text,
  CRLF: VARIANTS.CRLF as (text: string) => string,
  mixed: (text) => {
    let nth = 0;
    return text.replace(/\n/g, () => (nth++ % 3 === 1 ? '\r\n' : '\n'));
  },
  BOM: VARIANTS.BOM as (text: string) => string,
  'no final newline': (text) => text.replace(/\n+$/, ''),
};

interface Step {
  readonly command: StateCommand;
  /** Of the items, by any number. */
  readonly nth: number;
}

const steps: fc.Arbitrary<Step[]> = fc.array(fc.record({ command: fc.constantFrom(...COMMANDS), nth: fc.nat(60) }), {
  minLength: 1,
  maxLength: 4,
});

/** What each item is known to state. */
function stated({ items }: Roadmap): Map<string, Status | null> {
  return new Map(items.map(({ id, status }) => [id, status.origin === 'stated' ? status.value : null]));
}

/** What a command that was made means for the model. */
function meant(model: Map<string, Status | null>, { items }: Roadmap, item: Item, command: StateCommand): void {
  const wanted = STATES[command];
  if (command === 'close')
    for (const { id, kind, parent, status } of items) {
      if (parent !== item.id || kind !== 'criterion') continue;
      const said = model.get(id);
      // Of a plain bullet it follows that it is done where its item is.
      const follows = said === null && (model.get(item.id) === 'done' || status.value === 'done');
      if (!follows && said !== 'done' && said !== 'deferred' && said !== 'dropped') model.set(id, 'done');
    }
  model.set(item.id, wanted);
}

test.each(Object.entries(SAVED))(
  'any commands, in files with %s, make what a model says',
  { timeout: 600_000 },
  (_, save) => {
    let [made, refused] = [0, 0];
    law(
      fc.record({ text: texts.map((text) => save(plainText(text))), steps }),
      ({ text, steps }) => {
        let roadmap = reader(sourceFile('random.md', text));
        const model = stated(roadmap);
        for (const { command, nth } of steps) {
          const item = roadmap.items[nth % roadmap.items.length];
          if (!item) return;
          const rewrite = commanded(roadmap, item, command, read);
          if ('refused' in rewrite) {
            ensure(rewrite.refused.trim() !== '', 'a refusal has its reason', command, item.id);
            if (rewrite.because === 'text') refused += 1;
            continue;
          }
          made += 1;
          ensureLocal(rewrite);
          ensurePutGet(rewrite, item, leftBy(command, item));
          ensureIdempotent(rewrite, item, command, read);
          if (rewrite.edits.length > 0) meant(model, roadmap, item, command);
          roadmap = rewrite.after;
          expect(stated(roadmap), `${command} ${item.id}\n${text}`).toEqual(model);
        }
      },
      0.2,
    );
    expect(refused).toBeLessThanOrEqual(made * 0.03);
  },
);

test('what is closed and reopened is byte for byte what it was', { timeout: 600_000 }, () => {
  law(
    fc.record({ text: texts, nth: fc.nat(60) }),
    ({ text, nth }) => {
      const roadmap = reader(sourceFile('random.md', text));
      const item = roadmap.items[nth % roadmap.items.length];
      // What is done already stays so when what closing mended is taken back: reopening does more then.
      if (item?.status.value === 'done') return;
      const closed = item && commanded(roadmap, item, 'close', read);
      if (!closed || 'refused' in closed || closed.edits.length === 0) return;
      const memo = memoOf('close', [item.id], closed, 0);
      const same = closed.after.items.find(({ id }) => id === item.id) as Item;
      const back = reopen(penOf(closed.after), [same], [memo], read);
      ensure(!('refused' in back), 'what was closed can be reopened', item.id, back);
      if (!('refused' in back)) expect(back.after.source.text, item.id).toBe(roadmap.source.text);
    },
    0.5,
  );
});

test('of two statuses of an item that states one, the last wins', { timeout: 600_000 }, () => {
  const verbs = fc.constantFrom<StateCommand>('close', 'reopen', 'start', 'block', 'defer', 'drop');
  law(
    fc.record({ text: texts, nth: fc.nat(60), first: verbs, last: verbs }),
    ({ text, nth, first, last }) => {
      const roadmap = reader(sourceFile('random.md', text));
      const item = roadmap.items[nth % roadmap.items.length];
      if (!item || !isTold(roadmap, item, first, last)) return;
      const one = commanded(roadmap, item, first, read);
      const alone = commanded(roadmap, item, last, read);
      if ('refused' in one || 'refused' in alone) return;
      // `延期` is said in several languages: a plan that says nothing else does not tell its own.
      if (penOf(roadmap).language !== penOf(one.after).language) return;
      // Nor does a plan whose only `[~]` was ticked tell that it had one.
      if (penOf(roadmap).box(STATES[last]) !== penOf(one.after).box(STATES[last])) return;
      // What was added where nothing stood is from then on the item's own.
      if (statusesOf(one.after, item.id) !== statusesOf(roadmap, item.id)) return;
      const both = commanded(one.after, one.after.items.find(({ id }) => id === item.id) as Item, last, read);
      ensure(!('refused' in both), 'what can be set at once can be set at last', item.id, first, last, both);
      if (!('refused' in both))
        // But for letter case, also that of the Turkish `ı`: `Blocked` does not tell whether what it replaced was `Not started` or `Not Started`.
        expect(fold(both.after.source.text), `${first} ${last} ${item.id}`).toBe(fold(alone.after.source.text));
    },
    0.5,
  );
});

/** In how many places an item states its status. */
function statusesOf({ items }: Roadmap, id: string): number {
  const statements = items.find((item) => item.id === id)?.statements ?? [];
  return statements.flatMap(({ facts }) => facts.filter(({ type }) => type === 'status')).length;
}

/** True if the text still tells after the first change what the last needs to know. */
function isTold({ items }: Roadmap, item: Item, first: StateCommand, last: StateCommand): boolean {
  if (item.status.origin === 'derived' || item.status.value === leftBy(last, item)) return false;
  // Only what is done, deferred or dropped is reopened.
  if (last === 'reopen' && !(isShut(item.status.value) && isShut(STATES[first]))) return false;
  // What was counted before is not known of what is done, nor which of its criteria were ticked with it.
  const counted = item.statements.some(({ facts }) => facts.some(({ type }) => type === 'count'));
  const judged = items.some(({ kind, parent }) => kind === 'criterion' && parent === item.id);
  return !(first === 'close' && (counted || judged)) && !(last === 'close' && judged);
}

function isShut(status: Status): boolean {
  return status === 'done' || status === 'deferred' || status === 'dropped';
}
