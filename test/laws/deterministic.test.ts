import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadReader } from '../../src/read.ts';
import { law } from '../support/law.ts';
import { anyText } from '../support/nasty.ts';
import { graphOf, readOrRefuse } from '../support/sound.ts';

const program = fileURLToPath(new URL('../../bin/roadmap.js', import.meta.url));
const dialects = new URL('../../fixtures/dialects/', import.meta.url);
const read = await loadReader();

function graph(text: string): unknown {
  const roadmap = readOrRefuse(read, text);
  return roadmap && graphOf(roadmap);
}

test('what was read before changes nothing', { timeout: 120_000 }, () => {
  const check = ([text, other]: [string, string]): void => {
    const first = graph(text);
    graph(other);
    expect(graph(text)).toEqual(first);
  };
  law(fc.tuple(anyText, anyText), check, 0.2);
});

test('the time zone changes nothing', { timeout: 120_000 }, () => {
  const { TZ } = process.env;
  const check = (text: string): void => {
    process.env.TZ = 'Pacific/Kiritimati';
    const first = graph(text);
    process.env.TZ = 'America/Anchorage';
    expect(graph(text)).toEqual(first);
  };
  try {
    law(anyText, check, 0.2);
  } finally {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  }
});

test('nor do the locale and the folder', () => {
  const files = readdirSync(dialects).filter((name) => name.endsWith('.md'));
  const input = files.map((name) => readFileSync(new URL(name, dialects), 'utf8')).join('\n');
  const exported = (cwd: string, locale: string, zone: string): string =>
    execFileSync(process.execPath, [program, 'export', '-'], {
      cwd,
      input,
      env: { LC_ALL: locale, LANG: locale, TZ: zone },
      encoding: 'utf8',
    });
  const first = exported(process.cwd(), 'C', 'UTC');
  expect(first.length).toBeGreaterThan(10_000);
  for (const locale of ['tr_TR.UTF-8', 'lt_LT.UTF-8', 'de_DE', 'ar_EG.UTF-8', 'th_TH.UTF-8']) {
    expect(exported(tmpdir(), locale, 'Asia/Kathmandu') === first, locale).toBe(true);
  }
});
