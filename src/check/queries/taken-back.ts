import { nameSpan } from '../../edit/name-span.ts';
import type { Pair } from '../../roadmap/pair/pair.ts';
import type { Statement } from '../../roadmap/roadmap.ts';
import type { Finding } from '../diagnostic.ts';
import { nameOnBase } from './losses.ts';
import { decisive, isOpen } from './statuses.ts';

/** What was stated done on the base and is stated open now. */
export function* takenBack({ before, after }: Pair, word: 'ticked' | 'done'): Generator<Finding> {
  const [old, now] = [before.status, after.status];
  if (old.value !== 'done' || old.origin !== 'stated' || !isOpen(now.value) || now.origin !== 'stated') return;
  yield {
    message: `Unexpected ${now.value} for ${nameOnBase(after)}, expected ${word} as on the base`,
    span: decisive(after)?.span ?? nameSpan(after.statements[0] as Statement),
    item: after.id,
  };
}
