import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { roadmap } from '../support/running.ts';

let folder = '';
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'roadmap-baseline-'));
  fs.writeFileSync(path.join(folder, 'ROADMAP.md'), '# Plan\n\n## M1: Port (done)\n\n- [ ] Quay\n');
  fs.mkdirSync(path.join(folder, 'folder.json'));
  fs.writeFileSync(path.join(folder, 'other.json'), '{"version":1}');
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

test.each([
  ['missing.json', 'no such baseline: missing.json: make it with --write-baseline'],
  ['folder.json', 'is a folder: folder.json: name a file in it'],
  ['other.json', 'not a baseline: other.json: name another file'],
])('%s is told from what is no baseline', async (name, said) => {
  const { code, stderr } = await roadmap(folder, ['check', '--baseline', name]);
  expect({ code, stderr }).toEqual({ code: 2, stderr: `roadmap: ${said}\n` });
});

test.each(['99999999999999', 'soon'])('SOURCE_DATE_EPOCH=%s is refused', async (time) => {
  const { code, stderr } = await roadmap(folder, ['timeline'], { SOURCE_DATE_EPOCH: time });
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: `roadmap: SOURCE_DATE_EPOCH is no time: ${time}: write seconds since 1970, or unset it\n`,
  });
});
