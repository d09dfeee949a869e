// A process that saves files, to be run beside others and to be killed.
import { writeSync } from 'node:fs';
import path from 'node:path';
import { RoadmapError } from '../../src/error.ts';
import type { Io } from '../../src/host/save/io.ts';
import { nodeIo } from '../../src/host/save/io.ts';
import { rewriteFiles } from '../../src/host/save.ts';

const [task, file = '', ...rest] = process.argv.slice(2);
const options = { maxBytes: 2 << 20, root: path.dirname(file) };

const TASKS: Readonly<Record<string, () => Promise<void>>> = {
  /** Appends lines `WHO NUMBER`, and says `kept NUMBER` or `refused NUMBER` of each. */
  async append() {
    const [who, count] = rest;
    for (let number = 0; number < Number(count); number += 1) {
      say(`${await outcomeOf((old) => Buffer.concat([old, Buffer.from(`${who} ${number}\n`)]))} ${number}`);
    }
  },
  /** Ticks one box after the other for ever, and says `kept`. */
  async tick() {
    say('ready');
    for (;;) say(await outcomeOf(ticked));
  },
  /** Ticks a box, and gets a signal in the middle of it. */
  async signal() {
    const [signal] = rest;
    say(
      await outcomeOf((old) => {
        process.kill(process.pid, signal as NodeJS.Signals);
        return ticked(old);
      }),
    );
  },
  /** Ticks a box, and dies at the n-th call. */
  async die() {
    let left = Number(rest[0]);
    const entries = Object.entries(nodeIo).map(([name, call]) => [
      name,
      (...args: unknown[]) => {
        left -= 1;
        if (left === 0) process.kill(process.pid, 'SIGKILL');
        return (call as (...args: unknown[]) => unknown)(...args);
      },
    ]);
    say(await outcomeOf(ticked, Object.fromEntries(entries) as Io));
  },
};

await TASKS[task as string]?.();

async function outcomeOf(rewrite: (old: Uint8Array) => Uint8Array, io: Io = nodeIo): Promise<string> {
  try {
    await rewriteFiles([file], ([old]) => ({ contents: [rewrite(old as Uint8Array)], result: null }), {
      ...options,
      io,
    });
    return 'kept';
  } catch (error) {
    if (error instanceof RoadmapError) return `refused: ${error.message}`;
    throw error;
  }
}

function ticked(old: Uint8Array): Uint8Array {
  const bytes = Buffer.from(old);
  const at = bytes.indexOf('[ ]');
  if (at >= 0) bytes[at + 1] = 0x78;
  return bytes;
}

function say(line: string): void {
  writeSync(1, `${line}\n`);
}
