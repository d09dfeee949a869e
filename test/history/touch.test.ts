import { expect, test } from 'vitest';
import { daysOf, touchedIn } from '../../src/history/story/touch.ts';
import type { PlanItem } from '../../src/roadmap/combine.ts';
import { dayOf } from '../../src/roadmap/time/days.ts';
import { lexicon } from '../../src/vocabulary/lexicon.ts';
import { planOf } from '../support/plan.ts';

const PLAN = `## M1: Port (in progress)

Owner: Bo

- [ ] Quay
- [ ] Crane

## M2: Ferry (in progress)

- [ ] Timetable
`;

/** The ids that a new text touches. */
function touched(change: (text: string) => string): string[] {
  const [before, after] = [planOf(PLAN), planOf(change(PLAN))];
  const watched = after.items.map((item) => ({ item, at: item }));
  const found = touchedIn({ before, after, renamedFiles: new Map() }, watched, { lexicon: lexicon() });
  return found.touched.map(({ item }) => item.id);
}

test.each([
  ['nothing', (text: string) => `${text}\nSome words.\n`, []],
  ['a tick', (text: string) => text.replace('[ ] Quay', '[x] Quay'), ['M1', 'M1.t1']],
  ['other words', (text: string) => text.replace('Timetable', 'Timetable of summer'), ['M2', 'M2.t1']],
  ['an owner', (text: string) => text.replace('Bo', 'Ada'), ['M1']],
  ['an addition', (text: string) => text.replace('- [ ] Crane', '- [ ] Crane\n- [ ] Light'), ['M1', 'M1.t3']],
  ['a removal', (text: string) => text.replace('- [ ] Crane\n', ''), ['M1']],
  ['a move', (text: string) => `${text.replace('- [ ] Crane\n', '')}- [ ] Crane\n`, ['M1', 'M2', 'M2.t2']],
])('%s touches what it is of, and what that belongs to', (_, change, expected) => {
  expect(touched(change)).toEqual(expected);
});

test('no item is asked for each other one what it belongs to', () => {
  const readsOf = (length: number): number => {
    let reads = 0;
    const plan = planOf(Array.from({ length }, (_, at) => `## M${at}: Port ${at}\n\n- [ ] Quay ${at}\n\n`).join(''));
    const get = (item: PlanItem, key: string) => {
      if (key === 'parent') reads += 1;
      return Reflect.get(item, key);
    };
    const items = plan.items.map((item) => new Proxy(item, { get }));
    const counted = { ...plan, items, byId: new Map(items.map((item) => [item.id, item])) };
    const watched = items.map((item) => ({ item, at: item }));
    const { on } = touchedIn({ before: plan, after: counted, renamedFiles: new Map() }, watched, {
      lexicon: lexicon(),
    });
    expect(on).toHaveLength(2 * length);
    return reads;
  };
  expect(readsOf(200)).toBeLessThan(3 * readsOf(100));
});

test('no clock is believed that says what cannot be', () => {
  const at = (oid: string, day: string) => ({
    oid,
    parents: [],
    author: 'Ada',
    date: `${day}T09:00:00+01:00`,
    subject: '',
  });
  const commits = [
    at('e', '2031-01-01'),
    at('d', '1999-12-31'),
    at('c', '2025-03-03'),
    at('b', '2099-01-01'),
    at('a', '2025-01-05'),
  ];
  const days = daysOf(commits, dayOf('2026-01-01'));
  expect([...days].map(([oid, day]) => [oid, day - dayOf('2025-01-05')])).toEqual([
    ['a', 0],
    ['b', 0],
    ['c', 57],
    ['d', 57],
    ['e', 57],
  ]);
});
