import { expect, test } from 'vitest';
import { PLANS } from '../../src/cli/starters.ts';
import { type Addable, add } from '../../src/edit/items/add.ts';
import { editing, textAfter } from '../support/adding.ts';

interface Place {
  readonly in?: string;
  readonly after?: string;
}

function added(text: string, kind: Addable, title: string, place: Place = {}): string {
  const { pen, read, item } = editing(text);
  const inside = place.in === undefined ? null : item(place.in);
  const after = place.after === undefined ? null : item(place.after);
  return textAfter(add(pen, { kind, text: title, inside, after }, [text], read));
}

const GSD = `### Phase 1: Boats
**Goal**: boats float
**Success Criteria** (what must be TRUE):
  1. A boat floats
  2. Two boats float
**Plans**: 1 plan

Plans:
- [ ] 01-01: The hull
`;

test('a criterion before the field that Markdown takes for the last one’s text', () => {
  const behind = GSD.replace('**Plans**', '  3. Boats turn\n**Plans**');
  expect(added(GSD, 'criterion', 'Boats turn', { in: 'P1' })).toBe(behind);
});

test.each(['P1', 'P2'])('a criterion and a task in %s of the plan that init writes', (phase) => {
  const text = PLANS.gsd as string;
  const made = added(text, 'criterion', 'Users can log in', { in: phase });
  expect(made).toContain('  1. How you will know\n  2. Users can log in\n**Plans**: 1 plan\n');
  expect(added(text, 'task', 'The second piece', { in: phase })).toContain(`0${phase.slice(1)}-02: The second piece`);
});
