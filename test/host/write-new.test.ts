import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { nodeIo } from '../../src/host/save/io.ts';
import { writeNew } from '../../src/host/write-new.ts';

const top = fs.mkdtempSync(path.join(tmpdir(), 'roadmap-write-new-'));

afterAll(() => fs.rmSync(top, { recursive: true, force: true }));

test('a file is written with the folders to it, and never over another', () => {
  const file = path.join(top, 'a/b/config.yaml');
  expect([writeNew(file, 'one'), writeNew(file, 'two')]).toEqual([true, false]);
  expect(fs.readFileSync(file, 'utf8')).toBe('one');
});

test('a full disk leaves no part of it behind', () => {
  const file = path.join(top, 'full.yaml');
  const write = () => {
    throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', errno: -28 });
  };
  expect(() => writeNew(file, 'one', { ...nodeIo, write })).toThrow(`disk full, nothing changed: ${file}`);
  expect(fs.existsSync(file)).toBe(false);
});

test('a file where a folder is needed is a fault', () => {
  fs.writeFileSync(path.join(top, 'plain'), '');
  expect(() => writeNew(path.join(top, 'plain/job.yml'), 'one')).toThrow(path.join(top, 'plain/job.yml'));
});
