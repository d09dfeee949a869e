// A repository with a long past: a roadmap that changes by a line or two in each commit, made with `git fast-import`.
import { execFileSync } from 'node:child_process';
import { numbers, roadmap } from './roadmap.js';

const START = Date.UTC(2024, 0, 1, 9) / 1000;

/**
 * @param {string} folder Where it is made: a new one.
 * @param {number} revisions So many commits, each of which changes ROADMAP.md.
 * @param {number} bytes How large that is, about.
 */
export function historyIn(folder, revisions, bytes) {
  const random = numbers(7);
  const pick = (count) => Math.floor(random() * count);
  const stream = [];
  let lines = roadmap(bytes).split('\n');
  const count = lines.length;
  for (let nth = 0; nth < revisions; nth++) {
    if (nth > 0) lines = changed(lines, pick, count);
    const text = Buffer.from(lines.join('\n'));
    const message = `Change ${nth}\n`;
    stream.push(
      `commit refs/heads/main\ncommitter Ada <ada@example.org> ${START + nth * 6 * 3600} +0000\n`,
      `data ${message.length}\n${message}M 100644 inline ROADMAP.md\ndata ${text.length}\n`,
      text,
      '\n',
    );
  }
  const git = (...args) => ['git', ['-C', folder, ...args]];
  execFileSync(...git('init', '--quiet', '--initial-branch=main', '.'));
  const input = Buffer.concat(stream.map((part) => Buffer.from(part)));
  execFileSync(...git('fast-import', '--quiet', '--date-format=raw'), { input });
  execFileSync(...git('reset', '--quiet', '--hard', 'main'));
}

/** Mostly a box that is ticked; else one unticked, a task more or one less, another word. It stays as long as it was, about. */
function changed(lines, pick, count) {
  const boxes = (mark) => lines.flatMap((line, at) => (line.includes(`- [${mark}] `) ? [at] : []));
  const [open, done] = [boxes(' '), boxes('x')];
  const what = open.length < 20 ? 5 + pick(5) : pick(10);
  const next = [...lines];
  const at = what < 5 ? open[pick(open.length)] : done[pick(done.length)];
  if (what < 5) next[at] = lines[at].replace('[ ]', '[x]');
  else if (what === 9) next[at] = lines[at].replace(/\w+$/, 'again');
  else if (what < 8 && open.length < 60) next[at] = lines[at].replace('[x]', '[ ]');
  else if (lines.length > count) next.splice(at, 1);
  else
    next.splice(at + 1, 0, lines[at].replace(/\[.\].*/, `[ ] T-9${pick(1000)}: one more thing to do for the harbour`));
  return next;
}
