import { test } from 'vitest';
import { loadReader } from '../../src/read.ts';
import { law } from '../support/law.ts';
import { anyText } from '../support/nasty.ts';
import { readOrRefuse } from '../support/sound.ts';
import { ensureSpans } from '../support/spans.ts';

const read = await loadReader();

test('every span lies within its line and slices to what the fact says', { timeout: 120_000 }, () => {
  law(anyText, (text) => {
    const roadmap = readOrRefuse(read, text);
    if (roadmap) ensureSpans(roadmap);
  });
});
