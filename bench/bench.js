// `npm run bench`: how fast the program is against what it is made of, as whole processes on this machine, in one run.
// With `-- --check` it fails if a limit is broken.
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { historyIn } from './history.js';
import { interleave, median, peak, ratio } from './measure.js';
import { installRivals, RIVALS } from './rivals.js';
import { roadmap, tangled } from './roadmap.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'roadmap-bench-'));
const file = (name, bytes) => {
  writeFileSync(join(folder, name), roadmap(bytes));
  return join(folder, name);
};
const tiny = file('tiny.md', 1);
const small = file('10kb.md', 10_000);
const medium = file('100kb.md', 100_000);
const large = file('1mb.md', 1_000_000);
// A flat list, of which nothing can be drawn as what it belongs to.
const items = join(folder, 'items.md');
writeFileSync(items, tangled(1000));

const node = ['-e', '0'];
const program = (...args) => [here('../bin/roadmap.js'), ...args];
const read = (reader, path) => [here('read.js'), reader, path];

let broken = 0;
const rows = [];
/** @param {{ most?: number, least?: number }} limit */
function row(what, figure, against, value, unit, { most, least } = {}) {
  const fine = (most === undefined || value <= most) && (least === undefined || value >= least);
  if (!fine) broken += 1;
  const limit = most !== undefined ? `<= ${most}` : least !== undefined ? `>= ${least}` : '';
  rows.push([what, figure, against, `${value.toFixed(2)}${unit}`, limit, limit && (fine ? 'ok' : 'BROKEN')]);
}
const ms = (times) => `${median(times).toFixed(1)} ms`;

try {
  const [start, status] = interleave([node, program('status', small)], 40);
  row('status 10 KB', ms(status), `node -e 0: ${ms(start)}`, ratio(status, start), ' x', { most: 2 });

  const [start0, next] = interleave([node, program('next', small)], 40);
  row('next 10 KB', ms(next), `node -e 0: ${ms(start0)}`, ratio(next, start0), ' x', { most: 2.1 });

  // A file of its own each time, as what is done already is not written again.
  const changed = join(folder, 'changed.md');
  const close = program('close', 'M6', '--with-tasks', '--force', '--reason', 'bench', changed);
  const [start1, closed] = interleave([node, close], 40, () => copyFileSync(small, changed));
  row('close 10 KB', ms(closed), `node -e 0: ${ms(start1)}`, ratio(closed, start1), ' x', { most: 2.6 });

  const [start3, checked] = interleave([node, program('check', small)], 20);
  row('check 10 KB', ms(checked), `node -e 0: ${ms(start3)}`, ratio(checked, start3), ' x', { most: 2.4 });

  const drawing = program('graph', '--format', 'svg', items);
  const [start4, drawn] = interleave([node, drawing], 15);
  row('graph svg, 1,000 items', ms(drawn), `node -e 0: ${ms(start4)}`, ratio(drawn, start4), ' x', { most: 10 });

  const [start2, exported] = interleave([node, program('export', '--format', 'json', large)], 15);
  const [exported2, checked2] = interleave([program('export', '--format', 'json', large), program('check', large)], 8);
  row('check 1 MB', ms(checked2), `export: ${ms(exported2)}`, ratio(checked2, exported2), ' x', { most: 1.5 });
  row('export 1 MB', ms(exported), `node -e 0: ${ms(start2)}`, ratio(exported, start2), ' x', { most: 14 });

  for (const [size, path, rounds] of [
    ['10 KB', small, 15],
    ['100 KB', medium, 10],
    ['1 MB', large, 5],
  ]) {
    const readers = ['ours', 'remark', 'satteri'].map((name) => read(name, path));
    const [ours, remark, satteri] = interleave(readers, rounds);
    const limits = size === '1 MB' ? [{ least: 10 }, { most: 4 }] : [];
    row(`read ${size}`, ms(ours), `remark-parse: ${ms(remark)}`, ratio(remark, ours), ' x faster', limits[0]);
    row(`read ${size}`, ms(ours), `Sätteri: ${ms(satteri)}`, ratio(ours, satteri), ' x', limits[1]);
  }

  installRivals();
  for (const [size, path, rounds, least] of [
    ['10 KB', small, 10, 5],
    ['100 KB', medium, 6, 8],
    ['1 MB', large, 3, 12],
  ]) {
    const commands = [program('check', path), ...RIVALS.map(({ check }) => check(path))];
    const [ours, ...theirs] = interleave(commands, rounds);
    RIVALS.forEach(({ name }, i) => {
      row(`check ${size}`, ms(ours), `${name}: ${ms(theirs[i])}`, ratio(theirs[i], ours), ' x faster', { least });
    });
  }

  // Per byte, without the start, which would hide growth behind the many bytes it is spread over.
  const [none, hundred, thousand] = interleave(
    [tiny, medium, large].map((path) => read('ours', path)),
    10,
  );
  const growth = median(none.map((base, i) => (thousand[i] - base) / (hundred[i] - base) / 10));
  row('per byte, 1 MB', ms(thousand), `100 KB: ${ms(hundred)}`, growth, ' x', { most: 1.5 });

  // 2,000 revisions of 30 KB, against git that reads all of them and does nothing with them.
  const past = mkdtempSync(join(folder, 'history-'));
  historyIn(past, 2000, 30_000);
  const within = (...args) => program('-C', past, ...args);
  const blobs = `git -C ${past} log --raw --no-abbrev --format= | cut -d' ' -f4`;
  const contents = `${blobs} | git -C ${past} cat-file --batch --buffer | cat > /dev/null`;
  const [read1, cold, warm] = interleave([contents, within('burnup', '--no-cache'), within('burnup')], 15);
  row('burnup, 2,000 revisions', ms(cold), `git log, cat-file: ${ms(read1)}`, ratio(cold, read1), ' x', { most: 4 });
  row('burnup again', ms(warm), `git log, cat-file: ${ms(read1)}`, ratio(warm, read1), ' x', { most: 1.2 });
  const [start7, compared] = interleave([node, within('diff', 'HEAD~1')], 20);
  row('diff HEAD~1, 30 KB', ms(compared), `node -e 0: ${ms(start7)}`, ratio(compared, start7), ' x', { most: 3.5 });

  const told = mkdtempSync(join(folder, 'told-'));
  historyIn(told, 100, 50_000);
  const [start8, reported] = interleave([node, program('-C', told, 'report', '-o', 'page.html')], 15);
  row('report 50 KB, 100 revisions', ms(reported), `node -e 0: ${ms(start8)}`, ratio(reported, start8), ' x', {
    most: 15,
  });

  row('memory, read 1 MB', '', '', peak(read('ours', large)), ' MiB', { most: 200 });
  row('memory, export 1 MB', '', '', peak(program('export', '--format', 'json', large)), ' MiB', { most: 200 });
} finally {
  rmSync(folder, { recursive: true });
}

console.log(`Node ${process.version}: medians of whole processes, run in turn (remark-parse on micromark 4.0.2)\n`);
const titles = ['', 'median', 'against', 'ratio', 'limit', ''];
const widths = titles.map((title, i) => Math.max(title.length, ...rows.map((cells) => cells[i].length)));
for (const cells of [titles, ...rows])
  console.log(
    cells
      .map((cell, i) => cell.padEnd(widths[i]))
      .join('  ')
      .trimEnd(),
  );
if (broken > 0) console.log(`\n${broken} over the limit`);
if (process.argv.includes('--check') && broken > 0) process.exitCode = 1;
