import fc from 'fast-check';

/** A plan as it is meant. What has one `key` is one thing, whatever it is called. */
export interface Plan {
  readonly milestones: readonly Milestone[];
  /** Behind all others, below a heading of its own. */
  readonly archive: readonly Milestone[];
  /** The highest numbers there ever were: none is given twice. */
  readonly last: { readonly milestone: number; readonly task: number };
}

export interface Milestone {
  readonly key: string;
  readonly number: number;
  readonly title: string;
  readonly status: string;
  readonly tasks: readonly Task[];
}

export interface Task {
  readonly key: string;
  readonly number: number;
  readonly title: string;
  readonly mark: ' ' | 'x' | '~';
}

/** What somebody does to a plan. Numbers name an item, or a place, by any number. */
export type Intent =
  | { readonly does: 'tick' | 'untick' | 'start' | 'reword' | 'delete'; readonly task: number }
  | { readonly does: 'close' | 'defer' | 'retitle' | 'drop' | 'archive'; readonly milestone: number }
  | { readonly does: 'add'; readonly milestone: number; readonly place: number }
  | { readonly does: 'found'; readonly place: number }
  | { readonly does: 'move'; readonly task: number; readonly milestone: number };

const number = fc.nat(40);

export const intent: fc.Arbitrary<Intent> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constantFrom('tick', 'untick'), task: number }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constantFrom('start', 'reword', 'delete'), task: number }) },
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constantFrom('close', 'defer', 'retitle', 'drop', 'archive'), milestone: number }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('add'), milestone: number, place: number }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('found'), place: number }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('move'), task: number, milestone: number }) },
) as fc.Arbitrary<Intent>;

const NOUNS =
  'anchor beacon crane dredge engine funnel galley harbour island jetty keel lantern mast net oar pier'.split(' ');

/** A title that no other item has, of words that no other has. */
function titled(key: string): string {
  const [nth, side] = [Number(key.replace(/\D/g, '')), key.replace(/\d/g, '')];
  return `${NOUNS[nth % NOUNS.length]}${side}${nth} ${side}wood${nth}`;
}

/** Milestones with so many tasks each, some of them ticked. */
export const basePlan: fc.Arbitrary<Plan> = fc
  .array(fc.array(fc.constantFrom<Task['mark']>(' ', ' ', 'x'), { maxLength: 5 }), { minLength: 2, maxLength: 5 })
  .map((all) => {
    let nth = 0;
    const milestones = all.map((marks, at) => ({
      key: `m${at + 1}`,
      number: at + 1,
      title: titled(`m${at + 1}`),
      status: '',
      tasks: marks.map((mark) => {
        nth += 1;
        return { key: `t${nth}`, number: nth, title: titled(`t${nth}`), mark };
      }),
    }));
    return { milestones, archive: [], last: { milestone: all.length, task: nth } };
  });

/** A plan after somebody did something. @param side Of whom what is new is: its keys and words begin with that. */
export function after(plan: Plan, intents: readonly Intent[], side: string): Plan {
  return intents.reduce((now, one, nth) => step(now, one, `${side}${nth + 1}`), plan);
}

function step(plan: Plan, one: Intent, key: string): Plan {
  const { milestones } = plan;
  if ('task' in one) {
    const task = pick(
      milestones.flatMap(({ tasks }) => tasks),
      one.task,
    );
    if (!task) return plan;
    if (one.does === 'delete') return changed(plan, (each) => (each.key === task.key ? [] : [each]));
    if (one.does === 'move') {
      const to = pick(milestones, one.milestone);
      const without = changed(plan, (each) => (each.key === task.key ? [] : [each]));
      return withMilestone(without, to?.key ?? '', (each) => ({ ...each, tasks: [...each.tasks, task] }));
    }
    const now = { ...task, ...taskAfter(task, one.does) };
    return changed(plan, (each) => [each.key === task.key ? now : each]);
  }
  if (one.does === 'found') return inserted(plan, one.place, key);
  const milestone = pick(milestones, one.milestone);
  if (!milestone) return plan;
  const others = milestones.filter((each) => each !== milestone);
  if (one.does === 'drop') return others.length === 0 ? plan : { ...plan, milestones: others };
  if (one.does === 'archive')
    return others.length === 0 ? plan : { ...plan, milestones: others, archive: [...plan.archive, milestone] };
  if (one.does === 'add') {
    const task: Task = { key, number: plan.last.task + 1, title: titled(key), mark: ' ' };
    const place = one.place % (milestone.tasks.length + 1);
    const tasks = [...milestone.tasks.slice(0, place), task, ...milestone.tasks.slice(place)];
    const last = { ...plan.last, task: task.number };
    return withMilestone({ ...plan, last }, milestone.key, (each) => ({ ...each, tasks }));
  }
  const now = {
    close: { status: 'done' },
    defer: { status: 'deferred' },
    retitle: { title: `${milestone.title} again` },
  }[one.does];
  return withMilestone(plan, milestone.key, (each) => ({ ...each, ...now }));
}

function taskAfter({ title }: Task, does: 'tick' | 'untick' | 'start' | 'reword'): Partial<Task> {
  if (does === 'reword') return { title: `${title} anew` };
  return { mark: ({ tick: 'x', untick: ' ', start: '~' } as const)[does] };
}

function inserted(plan: Plan, place: number, key: string): Plan {
  const last = { milestone: plan.last.milestone + 1, task: plan.last.task + 1 };
  const task = { key: `${key}1`, number: last.task, title: titled(`${key}1`), mark: ' ' } as const;
  const milestone = { key, number: last.milestone, title: titled(key), status: '', tasks: [task] };
  const at = place % (plan.milestones.length + 1);
  return { ...plan, last, milestones: [...plan.milestones.slice(0, at), milestone, ...plan.milestones.slice(at)] };
}

export function everyMilestone({ milestones, archive }: Plan): Milestone[] {
  return [...milestones, ...archive];
}

function pick<T>(all: readonly T[], nth: number): T | undefined {
  return all[nth % Math.max(all.length, 1)];
}

function changed(plan: Plan, become: (task: Task) => readonly Task[]): Plan {
  const all = (some: readonly Milestone[]) => some.map((each) => ({ ...each, tasks: each.tasks.flatMap(become) }));
  return { ...plan, milestones: all(plan.milestones), archive: all(plan.archive) };
}

function withMilestone(plan: Plan, key: string, become: (milestone: Milestone) => Milestone): Plan {
  return { ...plan, milestones: plan.milestones.map((each) => (each.key === key ? become(each) : each)) };
}

/** How a plan is written. */
export interface Hand {
  readonly eol: string;
  readonly ids: boolean;
  readonly goals: boolean;
}

export const hand: fc.Arbitrary<Hand> = fc.record({
  eol: fc.constantFrom('\n', '\n', '\r\n'),
  ids: fc.boolean(),
  goals: fc.boolean(),
});

export function written({ milestones, archive }: Plan, { eol, ids, goals }: Hand): string {
  const section = ({ number: nth, title, status, tasks, key }: Milestone): string[] => [
    `## M${nth}: ${title}${status && ` (${status})`}`,
    '',
    ...(goals ? [`Goal: ${key} is there.`, ''] : []),
    ...tasks.map((task) => `- [${task.mark}] ${ids ? `T-${task.number} ` : ''}${task.title}`),
    ...(tasks.length > 0 ? [''] : []),
  ];
  const lines = ['# Plan', '', ...milestones.flatMap(section)];
  if (archive.length > 0) lines.push('# Archive', '', ...archive.flatMap(section));
  return lines.slice(0, -1).join(eol) + eol;
}
