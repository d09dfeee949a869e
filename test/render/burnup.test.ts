import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { burnupOf } from '../../src/history/burnup/burnup.ts';
import { burnupScreen } from '../../src/render/pictures/burnup.ts';
import { burnupDrawing } from '../../src/render/pictures/burnup-svg.ts';
import { scaleTo } from '../../src/render/pictures/scale.ts';
import { svgFile } from '../../src/render/pictures/svg.ts';
import { makeStyle } from '../../src/render/screen/style.ts';
import { widthOf } from '../../src/text/width.ts';
import { PAYLOADS } from '../support/payloads.ts';
import { everyElement, parseXml, textIn } from '../support/xml.ts';

const NOW = Date.parse('2026-01-01');

const BURNUP = fc
  .array(fc.record({ day: fc.nat(9000), done: fc.nat(3000), open: fc.nat(3000), there: fc.nat(9) }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((states) =>
    burnupOf(
      states.map(({ day, done, open, there }, nth) => {
        const date = new Date(NOW - day * 86_400_000).toISOString();
        return { commit: `c${nth}`, date, counts: nth > 0 && there === 0 ? null : { done, total: done + open } };
      }),
      NOW,
    ),
  );

test('a chart has its width, also on narrow screens', () => {
  fc.assert(
    fc.property(BURNUP, fc.integer({ min: 40, max: 200 }), (burnup, width) => {
      const text = burnupScreen({ burnup, name: null, unit: 'boxes' }, { width, style: makeStyle(false) });
      for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width);
    }),
  );
});

test('colour adds nothing but colour', () => {
  fc.assert(
    fc.property(BURNUP, (burnup) => {
      const draw = (isColored: boolean) =>
        burnupScreen({ burnup, name: 'M3', unit: 'items' }, { width: 80, style: makeStyle(isColored) });
      expect(draw(true).replace(/\u001b\[\d+m/g, '')).toBe(draw(false));
    }),
  );
});

describe('a drawing', () => {
  test('is an XML document with all it shows inside its edges', () => {
    fc.assert(
      fc.property(BURNUP, (burnup) => {
        const root = parseXml(svgFile(burnupDrawing({ burnup, name: 'M3', unit: 'boxes' })));
        for (const { attributes } of everyElement(root)) {
          for (const [, x, y] of (attributes.d ?? '').matchAll(/M([\d.]+) ([\d.]+)/g)) {
            expect(Number(x)).toBeLessThanOrEqual(720);
            expect(Number(y)).toBeLessThanOrEqual(320);
          }
          expect(attributes.d ?? '').not.toMatch(/NaN|Infinity|[MHV ]-\d/);
        }
      }),
    );
  });

  test.each(Object.entries(PAYLOADS))('says a name as text: %s', (_, name) => {
    const burnup = burnupOf([{ commit: 'c', date: '2025-01-01', counts: { done: 1, total: 2 } }], NOW);
    const root = parseXml(svgFile(burnupDrawing({ burnup, name, unit: 'boxes' })));
    expect(textIn(root)).toContain('1 of 2 boxes done');
  });
});

test.each([
  [0, 1, 1],
  [3, 3, 1],
  [7, 8, 2],
  [100, 100, 50],
  [292, 300, 100],
])('a scale up to %i', (most, top, step) => expect(scaleTo(most, 4)).toEqual({ top, step }));
