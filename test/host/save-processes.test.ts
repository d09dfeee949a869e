import type { ChildProcess } from 'node:child_process';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { nodeIo } from '../../src/host/save/io.ts';
import { namesBeside, newNonce } from '../../src/host/save/names.ts';
import { ownerOf } from '../../src/host/save/owner.ts';
import { betweenSignals } from '../../src/host/save/signals.ts';
import { buildProcess, ended, freshFile, namesIn, ROUNDS, save, start, textOf } from '../support/saving.ts';

const PROCESSES = 8;
const APPENDS = 40;

/** Of 870 kB: saving takes long enough to be killed in the middle of it. */
const LARGE = `\ufeff# Roadmap\r\n\r\n${'- [ ] a box whose line ends as it does on Windows\r\n'.repeat(17_000)}`;

let program: string;
beforeAll(async () => {
  program = await buildProcess();
});

test('several processes at one file: every change is kept or refused', async () => {
  const file = freshFile('begin\n');
  const dead = { ...ownerOf(nodeIo, newNonce()), pid: spawnSync('true').pid };
  writeFileSync(namesBeside(file).lock, JSON.stringify(dead));
  const children = Array.from({ length: PROCESSES }, (_, who) => ended(start(program, 'append', file, who, APPENDS)));
  const outcomes = await Promise.all(children);
  const kept = outcomes.flatMap(({ stdout }, who) =>
    [...stdout.matchAll(/^kept (\d+)$/gm)].map(([, number]) => `${who} ${number}`),
  );
  const said = outcomes.flatMap(({ stdout }) => stdout.trim().split('\n'));
  expect(said).toHaveLength(PROCESSES * APPENDS);
  expect(textOf(file).trim().split('\n').slice(1).sort()).toEqual(kept.sort());
  expect(namesIn(file)).toEqual(['ROADMAP.md']);
  if (ROUNDS > 0) console.info(`${kept.length} of ${PROCESSES * APPENDS} kept`);
}, 60_000);

test('processes that are killed beside others that go on: no change that was kept is lost', async () => {
  const file = freshFile('begin\n');
  const steady = [0, 1, 2].map((who) => ended(start(program, 'append', file, who, ROUNDS || 20)));
  const killed = Array.from({ length: 2 }, async (_, lane) => {
    const outcomes: (readonly [who: string, stdout: string])[] = [];
    for (let round = 0; round < (ROUNDS || 8); round += 1) {
      const who = `killed-${lane}-${round}`;
      const child = start(program, 'append', file, who, 1_000_000);
      const ending = ended(child);
      await new Promise((resolve) => child.stdout?.once('data', resolve));
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 30));
      child.kill('SIGKILL');
      outcomes.push([who, (await ending).stdout]);
    }
    return outcomes;
  });
  const survivors = (await Promise.all(steady)).map(({ stdout }, who) => [`${who}`, stdout] as const);
  const victims = (await Promise.all(killed)).flat();
  await save(file, (text) => `${text}end\n`);
  const lines = textOf(file).trim().split('\n');
  const keptBy = ([who, stdout]: readonly [string, string]) =>
    [...stdout.matchAll(/^kept (\d+)$/gm)].map(([, number]) => `${who} ${number}`);
  const kept = [...survivors, ...victims].flatMap(keptBy);
  expect(kept.filter((line) => !lines.includes(line))).toEqual([]);
  expect(new Set(lines).size).toBe(lines.length);
  // Each that was killed may have written one line more than it could say.
  expect(lines.length - 2 - kept.length).toBeLessThanOrEqual(victims.length);
  expect(namesIn(file)).toEqual(['ROADMAP.md']);
  if (ROUNDS > 0) console.info(`${kept.length} kept beside ${victims.length} kills`);
}, 600_000);

/** How many boxes are ticked; fails unless the file is the old one with the first boxes ticked, to the byte. */
function ticksIn(file: string): number {
  const text = textOf(file);
  const ticks = text.split('[x]').length - 1;
  let left = ticks;
  const expected = LARGE.replace(/\[ \]/g, (box) => (left-- > 0 ? '[x]' : box));
  if (text !== expected) expect.fail(`torn after ${ticks} ticks: ${text.length} characters`);
  return ticks;
}

/** Lets a process tick boxes, and ends it after a while. @returns How many it said it had ticked, and how it ended. */
async function interrupted(file: string, signal: NodeJS.Signals) {
  const child: ChildProcess = start(program, 'tick', file);
  onTestFinished(() => void child.kill('SIGKILL'));
  const ending = ended(child);
  await new Promise((resolve) => child.stdout?.once('data', resolve));
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 60));
  child.kill(signal);
  const { stdout, ...end } = await ending;
  return { said: stdout.split('kept\n').length - 1, ...end };
}

test('kills at any moment: no torn file, no lost change, nothing that stays', async () => {
  const rounds = ROUNDS || 20;
  const seen = { ticks: 0, leftLock: 0, leftTemporary: 0 };
  const file = freshFile(LARGE);
  for (let round = 0; round < rounds; round += 1) {
    writeFileSync(file, LARGE);
    const { said, signal } = await interrupted(file, 'SIGKILL');
    expect(signal).toBe('SIGKILL');
    const ticks = ticksIn(file);
    // It may have been killed after the change and before saying so.
    expect([said, said + 1]).toContain(ticks);
    seen.ticks += said;
    seen.leftLock += Number(namesIn(file).some((name) => name.endsWith('-lock')));
    seen.leftTemporary += Number(namesIn(file).some((name) => name.endsWith('-tmp')));
    await save(file, (text) => text.replace('[ ]', '[x]'));
    expect(ticksIn(file)).toBe(ticks + 1);
    expect(namesIn(file)).toEqual(['ROADMAP.md']);
  }
  if (ROUNDS > 0) console.info(`${rounds} kills`, seen);
}, 600_000);

describe('a signal', () => {
  test.each([
    ['SIGHUP', 129],
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s in the middle of saving: that is ended, then the process', async (signal, code) => {
    const file = freshFile(LARGE);
    const end = await ended(start(program, 'signal', file, signal));
    expect(end).toEqual({ code, signal: null, stdout: '' });
    expect(ticksIn(file)).toBe(1);
    expect(namesIn(file)).toEqual(['ROADMAP.md']);
  });

  test('at any moment leaves nothing', async () => {
    for (let round = 0; round < (ROUNDS || 6); round += 1) {
      const file = freshFile(LARGE);
      const { code, signal, said } = await interrupted(file, 'SIGTERM');
      // Between two saves, it is not ours to handle.
      expect(code === 143 || signal === 'SIGTERM').toBe(true);
      expect([said, said + 1]).toContain(ticksIn(file));
      expect(namesIn(file)).toEqual(['ROADMAP.md']);
    }
  }, 600_000);

  test('that the program handles is left to it', async () => {
    let handled = 0;
    const handle = () => {
      handled += 1;
    };
    process.on('SIGHUP', handle);
    const listeners = [1, 2].map(async () => {
      await betweenSignals(() => process.kill(process.pid, 'SIGHUP'));
      return process.listenerCount('SIGHUP');
    });
    expect(await Promise.all(listeners)).toEqual([2, 2]);
    process.off('SIGHUP', handle);
    expect(handled).toBeGreaterThan(0);
  });
});

test('a writer that empties and fills the file again and again: only whole contents are seen', async () => {
  const file = freshFile(LARGE);
  const script = `const fs = require('node:fs'), [, file] = process.argv, text = fs.readFileSync(file);
    console.log('ready'); for (;;) { fs.writeFileSync(file, text); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3); }`;
  const child = start('-e', script, file);
  const ending = ended(child);
  await new Promise((resolve) => child.stdout?.once('data', resolve));
  const lengths = new Set<number>();
  for (let round = 0; round < 10; round += 1) {
    await save(file, (text) => {
      lengths.add(text.length);
      return null;
    }).catch(() => {});
  }
  child.kill('SIGKILL');
  await ending;
  expect(lengths).not.toContain(0);
});
