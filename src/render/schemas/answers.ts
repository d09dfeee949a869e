import * as z from 'zod';
import { KINDS, STATUSES } from '../../roadmap/roadmap.ts';
import { id, printed, someOfItem } from './parts.ts';

const implied = z.boolean().describe('True if only numbers imply it: with --implied.');
const cycle = z
  .array(id)
  .describe(
    'Items that wait for each other: each waits for the next, holds it or belongs to it, and so does the last to the first.',
  );
const cycles = z.array(cycle);
const unknown = z.array(z.string()).describe('Names it needs that no item bears.');
const empty = z.string().nullable().describe('Why there is nothing; null if there is something.');
const holdsUp = z.int().min(0).describe('Open items that cannot start before it is finished.');

const nextItem = someOfItem.extend({
  unblocks: holdsUp.optional(),
  place: z.enum(['current', 'elsewhere', 'left-open']).optional().describe('`left-open`: in what is finished.'),
  after: z.array(id).optional().describe('What it or an owner needed, and is done.'),
  reason: z.string().optional(),
});
const blockedItem = someOfItem.extend({
  waitsFor: z.array(z.object({ id, implied })).optional(),
  unknown: unknown.optional(),
  blocked: z.boolean().optional().describe('The file says so.'),
  cycle: z.int().min(0).nullable().optional().describe('In which of `cycles` it waits for itself.'),
  holdsUp: holdsUp.optional(),
  reason: z.string().optional(),
});
const whyLine = z.object({
  depth: z.int().min(0).describe('0 for the item that was asked for.'),
  relation: z.enum(['asked', 'needed', 'part']).describe('To the last line above that is less deep.'),
  id: id.nullable().describe('null for a name that no item bears.'),
  name: z.string(),
  title: z.string().nullable(),
  by: id.nullable().describe('The item that states the need: the one above, or one that it belongs to.'),
  implied,
  state: z.enum(['done', 'ready', 'waits', 'held-up', 'blocked', 'deferred', 'cycle', 'above', 'unknown']),
});
const scheduled = z.object({
  id,
  title: z.string().nullable(),
  duration: z.number().nullable(),
  earliestStart: z.number().describe('From now on.'),
  earliestFinish: z.number(),
  slack: z.number().describe('By so much it may be late without delaying the end.'),
  critical: z.boolean().describe('It stands in `path`.'),
});

const drawn = z.object({
  id,
  kind: z.enum(KINDS),
  label: z.string().nullable(),
  title: z.string().nullable(),
  status: z.enum(STATUSES),
  parent: id.nullable(),
  layer: z.int().min(0).describe('0 for what needs nothing; else one more than the last of those it needs.'),
});
const edge = z.object({
  needed: id,
  by: id,
  implied,
  circular: z.boolean().describe('The two need each other, directly or through others.'),
});

/** The documents that answer a question to the graph of dependencies: `roadmap next`, `blocked`, `why`, `path`, `waves` and `graph`, with `--json`. */
export const answers = {
  next: printed({
    total: z.int().min(0).describe('Without --limit.'),
    empty,
    items: z.array(nextItem).describe('The best first.'),
  }),
  blocked: printed({ empty, items: z.array(blockedItem), cycles }),
  why: printed({
    item: id,
    ready: z.array(id).describe('What can be worked on now to get there.'),
    unknown,
    cycles,
    lines: z.array(whyLine.partial()).describe('A tree, line by line.'),
  }),
  path: printed({
    target: id.nullable(),
    empty,
    unit: z.enum(['days', 'items']).describe('Working days, or pieces of open work if the file gives no durations.'),
    length: z.number(),
    path: z.array(id).describe('The longest chain of work, in its order.'),
    work: z.array(scheduled.partial()).describe('All open work that leads to it, the least slack first.'),
    unestimated: z.array(id).describe('Without a duration, and so counted for nothing.'),
    held: z.array(id).describe('Blocked or put off; counted all the same.'),
    cycles,
    unknown: z.array(z.object({ id, name: z.string() })),
  }),
  waves: printed({
    empty,
    waves: z.array(z.array(someOfItem)).describe('The first can start now, each other when all before are done.'),
    stuck: z.array(someOfItem).describe('What no wave reaches.'),
    cycles,
  }),
  graph: printed({
    nodes: z.array(drawn).describe('By layer, in each in the order of the text.'),
    edges: z.array(edge),
    cycles: cycles.describe('Of open items.'),
    tangles: z
      .array(z.array(id))
      .describe('Nodes in a circle though no items wait for each other: parts of each need parts of the others.'),
    apart: z.int().min(0).describe('Items that need nothing and that nothing needs: they are no nodes.'),
    collapsed: z
      .enum(['containers', 'outermost'])
      .nullable()
      .describe('As what parts are drawn because there are so many.'),
  }),
};
