import { expect, test } from 'vitest';
import { RoadmapError } from '../../src/error.ts';
import { loadReader } from '../../src/read.ts';
import { decode } from '../../src/text/decode.ts';
import { law } from '../support/law.ts';
import { anyBytes, anyText } from '../support/nasty.ts';
import { ensureSound, readOrRefuse } from '../support/sound.ts';

const read = await loadReader();

test('any bytes are read, or refused for a reason', { timeout: 120_000 }, () => {
  law(anyBytes, (bytes) => {
    const text = decoded(bytes);
    if (text !== null) readOrRefuse(read, text);
  });
});

test('whatever was read is a sound graph', { timeout: 120_000 }, () => {
  law(anyText, (text) => {
    const roadmap = readOrRefuse(read, text);
    if (roadmap) ensureSound(roadmap);
  });
});

test('what is refused says why in one line', () => {
  expect(() => decode(Uint8Array.of(0xff, 0xfe, 0x61, 0))).toThrow(RoadmapError);
});

function decoded(bytes: Uint8Array): string | null {
  try {
    return decode(bytes).text;
  } catch (error) {
    if (error instanceof RoadmapError && !/[\r\n]/.test(error.message)) return null;
    throw error;
  }
}
