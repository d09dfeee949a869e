import { append } from '../../text/append.ts';
import { fold } from '../../vocabulary/fold.ts';
import { lexicon } from '../../vocabulary/lexicon.ts';
import { fieldKey } from '../field-key.ts';
import type { Node } from './node.ts';

/**
 * The order that numbers imply: phase 3 comes after phase 2 beside it, milestone 2 after milestone 1. What states itself what it
 * needs, or that it needs nothing, does so in full.
 *
 * @returns What each comes right after.
 */
export function impliedOrder(nodes: readonly Node[]): Map<Node, readonly Node[]> {
  const rows = new Map<string, Numbered[]>();
  for (const node of nodes) {
    const name = numbered(node);
    if (!name) continue;
    const key = `${node.parent?.at ?? node.item.file} ${node.item.kind} ${name.word}`;
    append(rows, key, { node, number: name.number });
  }
  return new Map([...rows.values()].flatMap(inSequence));
}

interface Numbered {
  readonly node: Node;
  readonly number: readonly number[];
}

function inSequence(row: readonly Numbered[]): [Node, Node[]][] {
  const sorted = [...row].sort((a, b) => compare(a.number, b.number));
  const after: [Node, Node[]][] = [];
  let before: Node[] = [];
  let same: Node[] = [];
  sorted.forEach(({ node, number }, at) => {
    const last = sorted[at - 1];
    if (last && compare(last.number, number) !== 0) {
      before = same;
      same = [];
    }
    same.push(node);
    if (before.length > 0 && !speaksOfNeeds(node)) after.push([node, before]);
  });
  return after;
}

/** `Phase 2.1` is `{ word: 'phase', number: [2, 1] }`; of `Sprint 1-2` the first number counts. */
function numbered({ item }: Node): { readonly word: string; readonly number: readonly number[] } | null {
  if ((item.kind !== 'milestone' && item.kind !== 'phase') || item.label === null) return null;
  const pattern = /^(\p{L}{0,20})[\s.-]{0,3}#?v?(\d{1,6}(?:\.\d{1,6}){0,4})(?:[-–]\d{1,6})?\+?$/u;
  const [, word, number] = pattern.exec(fold(item.label)) ?? [];
  return word === undefined || number === undefined ? null : { word, number: number.split('.').map(Number) };
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, nth) => part !== b[nth]);
  return at < 0 ? a.length - b.length : (a[at] as number) - (b[at] ?? -1);
}

function speaksOfNeeds({ item, unknown }: Node): boolean {
  if (item.dependsOn.length > 0 || unknown.length > 0) return true;
  return Object.keys(item.fields).some((name) => fieldKey(name, lexicon()) === 'needs');
}
