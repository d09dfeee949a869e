import { expect, test } from 'vitest';
import { progressLine } from '../../src/host/terminal/progress.ts';

/** A terminal of one line, and what was ever written to it. */
function terminal(isTTY = true) {
  let [line, all] = ['', ''];
  const write = (text: string) => {
    all += text;
    for (const piece of text.split(/(\r|\u001b\[K|\n)/)) {
      if (piece === '\r' || piece === '\n') line = '';
      else if (piece !== '\u001b[K') line += piece;
    }
  };
  return { output: { write, isTTY, columns: 80 }, line: () => line, all: () => all };
}

const steps = (count: number, step: () => void) => {
  for (let nth = 0; nth < count; nth += 1) step();
};

test('long work says how far it is, on one line that goes away', () => {
  const { output, line, all } = terminal();
  let now = 0;
  const progress = progressLine(output, 2000, 'commits', () => now);
  steps(10, progress.step);
  expect(all()).toBe('');
  now += 600;
  steps(230, progress.step);
  expect(line()).toBe('11 of 2000 commits');
  now += 200;
  progress.step();
  expect(line()).toBe('241 of 2000 commits');
  progress.above((text: string) => output.write(text))('roadmap: odd\n');
  expect(all()).toMatch(/\r\u001b\[Kroadmap: odd\n$/);
  now += 200;
  progress.step();
  progress.end();
  expect(line()).toBe('');
});

test('in a pipe, and where work is short, nothing is written', () => {
  const pipe = terminal(false);
  let now = 0;
  const progress = progressLine(pipe.output, 10, 'commits', () => now);
  now += 5000;
  steps(10, progress.step);
  progress.end();
  const short = terminal();
  const fast = progressLine(short.output, 10, 'commits', () => 0);
  steps(10, fast.step);
  fast.end();
  expect([pipe.all(), short.all()]).toEqual(['', '']);
});

test('Ctrl-C is heard only while it is shown', () => {
  const before = process.listenerCount('SIGINT');
  const progress = progressLine(terminal().output, 10, 'commits');
  expect(process.listenerCount('SIGINT')).toBe(before + 1);
  progress.end();
  expect(process.listenerCount('SIGINT')).toBe(before);
});
