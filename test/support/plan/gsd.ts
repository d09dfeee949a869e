import fc from 'fast-check';
import type { Status } from '../../../src/roadmap/roadmap.ts';
import { type ContainerModel, planModel } from './model.ts';
import type { Meant } from './paper.ts';
import type { PrintedPlan } from './print.ts';

/** A plan of get-shit-done: milestones in bullets, phases in groups, and all phases once more in a table. */
interface GsdStyle {
  readonly dash: '—' | '–' | '-';
  readonly padded: boolean;
  readonly goal: '**Goal**:' | '**Goal:**';
  readonly table: boolean;
  readonly eol: '\n' | '\r\n';
}

const gsdStyle: fc.Arbitrary<GsdStyle> = fc.record({
  dash: fc.constantFrom('—', '–', '-'),
  padded: fc.boolean(),
  goal: fc.constantFrom('**Goal**:', '**Goal:**'),
  table: fc.boolean(),
  eol: fc.constantFrom('\n', '\r\n'),
});

type State = 'done' | 'active' | 'planned';
const EMOJI: Readonly<Record<State, string>> = { done: '✅', active: '🚧', planned: '📋' };
const SAID: Readonly<Record<State, string>> = { done: 'shipped 2026-01-19', active: 'in progress', planned: 'planned' };
const CELL: Readonly<Record<Status, string>> = {
  planned: 'Not started',
  active: 'In progress',
  blocked: 'Blocked',
  deferred: 'Deferred',
  done: 'Complete',
  dropped: 'Cancelled',
};

interface Milestone {
  readonly title: string;
  readonly label: string;
  readonly state: State;
  readonly phases: readonly Phase[];
}

interface Phase {
  readonly model: ContainerModel;
  readonly title: string;
  readonly number: number;
  /** As it is written. */
  readonly label: string;
  readonly status: Status;
}

/** A finished milestone has finished phases. */
export const gsdPlan: fc.Arbitrary<PrintedPlan> = fc.tuple(planModel('en'), gsdStyle).map(([model, style]) => {
  let number = 0;
  // Open (R42): finished milestones behind others.
  const ordered = [...model.containers].sort((a, b) => Number(b.status === 'done') - Number(a.status === 'done'));
  const milestones = ordered.map((one, at): Milestone => {
    const state: State = one.status === 'done' || one.status === 'active' ? one.status : 'planned';
    const phases = one.parts.map((part): Phase => {
      number += 1;
      const label = `Phase ${style.padded ? String(number).padStart(2, '0') : number}`;
      const status = state === 'done' ? 'done' : (part.status ?? 'planned');
      return { model: part, title: part.title ?? 'untold', number, label, status };
    });
    return { title: one.title ?? 'untold', label: `v1.${at}`, state, phases };
  });
  return print(model.title, milestones, style);
});

function print(title: string, milestones: readonly Milestone[], style: GsdStyle): PrintedPlan {
  const lines = [`# Roadmap: ${title}`, '', '## Milestones', ''];
  const meant: Meant[] = [];
  const bullets = milestones.map((one) => lines.push(bullet(one, style)));
  lines.push('', '## Phases', '');
  milestones.forEach((one, at) => {
    const line = one.state === 'done' ? (bullets[at] as number) : lines.length + 1;
    const text = one.state === 'done' ? 'shipped' : one.state === 'active' ? 'In Progress' : 'Planned';
    meant.push(
      mean({ line, kind: 'milestone', label: one.label, title: one.title, status: one.state, statusText: text }),
    );
    if (one.state === 'done') group(lines, meant, one, line, style);
    else headings(lines, meant, one, line, style);
  });
  if (style.table) table(lines, milestones);
  const phases = meant.filter(({ kind }) => kind === 'phase');
  const bound = meant.map((one) => ({ ...one, needs: one.needs.map((nth) => phases[nth]?.line ?? 0) }));
  return { text: lines.join(style.eol), meant: bound.sort((a, b) => a.line - b.line) };
}

function range({ phases }: Milestone): string {
  const [first, last] = [phases[0]?.number, phases.at(-1)?.number];
  return first === undefined ? '' : first === last ? `Phase ${first}` : `Phases ${first}-${last}`;
}

function bullet(one: Milestone, { dash }: GsdStyle): string {
  const holds = range(one);
  return `- ${EMOJI[one.state]} **${one.label} ${one.title}** ${dash} ${holds === '' ? '' : `${holds} `}(${SAID[one.state]})`;
}

/** Finished phases, folded away. */
function group(lines: string[], meant: Meant[], one: Milestone, parent: number, { dash }: GsdStyle): void {
  const holds = range(one);
  const summary = `✅ ${one.label} ${one.title} ${holds === '' ? '' : `(${holds}) `}${dash} SHIPPED 2026-01-19`;
  lines.push('<details>', `<summary>${summary}</summary>`, '');
  for (const { label, title } of one.phases) {
    const line = lines.push(`- [x] ${label}: ${title} (2/2 plans) ${dash} completed 2026-01-12`);
    meant.push(
      mean({ line, kind: 'phase', label, title, status: 'done', statusText: 'completed', checked: true, parent }),
    );
  }
  lines.push('', '</details>', '');
}

function headings(lines: string[], meant: Meant[], one: Milestone, parent: number, style: GsdStyle): void {
  lines.push(
    `### ${EMOJI[one.state]} ${one.label} ${one.title} (${one.state === 'active' ? 'In Progress' : 'Planned'})`,
    '',
  );
  for (const { model, label, title, number, status } of one.phases) {
    const line = lines.push(`#### ${label}: ${title}`);
    if (model.goal !== null) lines.push(`${style.goal} ${model.goal}`);
    const before = number > 1 && model.needs.length > 0;
    lines.push(`**Depends on**: ${before ? `Phase ${number - 1}` : 'Nothing (first phase)'}`);
    // Until all lines are known, which of the phases it is.
    const needs = before ? [number - 2] : [];
    const said = style.table ? { status, statusText: CELL[status] } : {};
    meant.push(mean({ line, kind: 'phase', label, title, parent, needs, goal: model.goal, ...said }));
    if (model.criteria.length > 0) lines.push('**Success Criteria** (what must be TRUE):');
    model.criteria.forEach((criterion, at) => {
      const stands = lines.push(`  ${at + 1}. ${criterion.title}`);
      meant.push(mean({ line: stands, kind: 'criterion', title: criterion.title, parent: line }));
    });
    lines.push(`**Plans**: ${model.tasks.length === 0 ? 'TBD' : `${model.tasks.length} plans`}`);
    if (model.tasks.length > 0) lines.push('', 'Plans:');
    model.tasks.forEach((task, at) => {
      const id = `${String(number).padStart(2, '0')}-${String(at + 1).padStart(2, '0')}`;
      const done = task.status === 'done';
      const stands = lines.push(`- [${done ? 'x' : ' '}] ${id}: ${task.title}`);
      const ticked = { status: done ? 'done' : 'planned', statusText: done ? '[x]' : '[ ]', checked: done } as const;
      meant.push(mean({ line: stands, kind: 'task', label: id, title: task.title, parent: line, ...ticked }));
    });
    lines.push('');
  }
}

function table(lines: string[], milestones: readonly Milestone[]): void {
  lines.push('## Progress', '', '| Phase | Milestone | Plans Complete | Status | Completed |', '|---|---|---|---|---|');
  for (const { label: milestone, phases } of milestones) {
    for (const { number, title, status } of phases) {
      lines.push(`| ${number}. ${title} | ${milestone} | 0/0 | ${CELL[status]} | - |`);
    }
  }
}

const NOTHING: Meant = {
  line: 0,
  kind: 'task',
  label: null,
  title: null,
  status: null,
  statusText: null,
  checked: null,
  parent: null,
  needs: [],
  goal: null,
  owner: null,
  time: null,
};

const mean = (said: Partial<Meant>): Meant => ({ ...NOTHING, ...said });
