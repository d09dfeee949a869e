import { expect, test } from 'vitest';
import { loadReader } from '../../src/read.ts';
import { law } from '../support/law.ts';
import { anyText } from '../support/nasty.ts';
import { graphOf, readOrRefuse } from '../support/sound.ts';
import { plainText, VARIANTS } from '../support/variants.ts';

const read = await loadReader();

test.each(Object.entries(VARIANTS))('%s gives the graph that LF gives', { timeout: 120_000 }, (name, vary) => {
  const check = (text: string): void => {
    expect(graph(vary(text))).toEqual(graph(text));
  };
  // Open (R26): a file of lone CRs with HTML in it.
  const texts = anyText.map(plainText).filter((text) => name !== 'CR' || !text.includes('<'));
  law(texts, check, 0.5);
});

function graph(text: string): unknown {
  const roadmap = readOrRefuse(read, text);
  return roadmap && graphOf(roadmap);
}
