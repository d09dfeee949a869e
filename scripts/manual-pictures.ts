import { withPictures } from './pictures.ts';

/** Of which golden sessions the manual shows what commands print. */
const SHOWN: Readonly<Record<string, readonly [session: string, ...commands: string[]]>> = {
  status: ['harbour', 'roadmap'],
  show: ['harbour', 'roadmap show "phase 2"'],
  list: ['harbour', 'roadmap list --in v1.1 --status planned --columns id,title,line'],
  next: ['answers', 'roadmap next'],
  blocked: ['answers', 'roadmap blocked'],
  why: ['answers', 'roadmap why M4'],
  path: ['answers', 'roadmap path M4'],
  waves: ['answers', 'roadmap waves'],
  board: ['pictures', 'roadmap board'],
  timeline: ['pictures', 'roadmap timeline'],
  graph: ['pictures', 'roadmap graph', 'roadmap graph --format mermaid --kinds milestone'],
  badge: ['pictures', 'roadmap badge M2'],
  embed: ['embedding', 'roadmap embed', 'roadmap embed -w'],
  diff: ['past', 'roadmap diff HEAD~9 --stat'],
  log: ['history', 'roadmap log M1'],
  blame: ['past', 'roadmap blame M1'],
  stale: ['past', 'roadmap stale'],
  burnup: ['burnup', 'git checkout --quiet HEAD~1 && roadmap burnup'],
  forecast: ['forecast', 'roadmap forecast', 'roadmap forecast M1 --backtest'],
  explain: ['harbour', 'roadmap explain ROADMAP.md:16'],
  check: ['checking', 'roadmap check'],
  rules: ['checking', 'roadmap rules | head -5'],
  close: ['closing', 'roadmap close M1', 'roadmap close T-02 && roadmap close M1', 'roadmap close M1 --only c2'],
  reopen: ['closing', 'roadmap reopen M1'],
  start: ['closing', 'roadmap start M2 && roadmap start m2'],
  block: ['states', 'roadmap block M2'],
  defer: ['states', 'roadmap defer "Brass fittings"'],
  drop: ['states', 'roadmap drop M3'],
  tick: ['states', 'roadmap tick M1.c1'],
  untick: ['states', 'roadmap untick M1.c1'],
  rename: ['fields', 'roadmap rename M2 "Starry nights"'],
  set: ['fields', 'roadmap set M2 owner Bo', 'roadmap set M2 status done'],
  unset: ['fields', 'roadmap unset M2 target'],
  link: ['fields', 'roadmap link M2 --needs M1', 'roadmap link M1 --needs M2'],
  unlink: ['fields', 'roadmap unlink T-002 --needs T-001 --dry-run'],
  add: ['adding', 'roadmap add task "Spare wicks" --in M2', 'roadmap add milestone "Open to visitors"'],
  move: ['adding', 'roadmap move L-04 --to M3'],
  'assign-ids': ['adding', 'roadmap assign-ids M2'],
  sync: ['claims', 'roadmap sync --from-commits asked'],
  undo: ['closing', 'roadmap undo'],
  export: ['harbour', 'roadmap export --format csv | head -4'],
  init: ['starting', 'roadmap init --style plain --ci github'],
  'diff-driver': ['drivers', 'roadmap diff-driver ROADMAP.md'],
  'merge-driver': ['merging', 'git merge -q --no-edit crane && sed -n 5,17p ROADMAP.md'],
  hook: ['starting', 'roadmap hook uninstall && cmp mine .git/hooks/pre-commit'],
};

/** The manual with what commands print below their help. */
export function withSessions(manual: string): string {
  const text = manual.replace(/^## roadmap (\S+)\n\n```\n[\s\S]*?\n```\n/gm, (section, name: string) => {
    const [session, ...commands] = SHOWN[name] ?? [];
    if (session === undefined) return section;
    const lines = commands.map((command) => `$ ${command}\n`).join('');
    return `${section}\n<!-- fixtures/cli/${session} -->\n\`\`\`console\n${lines}\`\`\`\n`;
  });
  return withPictures(text);
}
