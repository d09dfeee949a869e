import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadReader } from '../../src/read.ts';
import type { ItemData } from '../../src/render/schemas/documents.ts';
import { law } from '../support/law.ts';
import { randomPlan } from '../support/nasty.ts';
import { graphOf, readOrRefuse } from '../support/sound.ts';
import { plainText } from '../support/variants.ts';

const read = await loadReader();

/** A plan with boxes, and one of them. */
const boxes = fc
  .tuple(
    randomPlan.map(({ text }) => plainText(text)),
    fc.nat(50),
  )
  .map(([text, at]) => ({ text, open: boxesOf(text)[at % Math.max(1, boxesOf(text).length)] }));

/** Offsets of the open boxes of list items. */
function boxesOf(text: string): number[] {
  const shown = text.replace(/```[\s\S]*?```|<!--.*?-->/g, (hidden) => '.'.repeat(hidden.length));
  return [...shown.matchAll(/^\s*(?:[-*+]|\d+[.)]) (?=\[ \])/gm)].map(({ 0: before, index }) => index + before.length);
}

function items(text: string): readonly ItemData[] {
  const roadmap = readOrRefuse(read, text);
  return roadmap ? graphOf(roadmap).items : [];
}

/** What an item says but for its own status, or for what is derived from others. */
function others({ status, statusOrigin, statusText, checked, progress, ...rest }: ItemData, own: boolean): unknown {
  if (own) return rest;
  return statusOrigin === 'derived' ? { ...rest, checked } : { ...rest, checked, status, statusText };
}

test('a box that is ticked says that its item is done, and nothing of any other', { timeout: 60_000 }, () => {
  law(boxes, ({ text, open }) => {
    if (open === undefined) return;
    const line = text.slice(0, open).split('\n').length;
    const ticked = `${text.slice(0, open)}[x]${text.slice(open + 3)}`;
    const [before, after] = [items(text), items(ticked)];
    const stated = ({ statements }: ItemData) => statements.some((statement) => statement.line === line);
    expect(after.find(stated)?.checked ?? true).toBe(true);
    expect(after.map((item) => others(item, stated(item)))).toEqual(before.map((item) => others(item, stated(item))));
  });
});
