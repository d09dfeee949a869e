import { nameSpan } from '../../edit/name-span.ts';
import { statusesIn } from '../../facts/said.ts';
import { isContainer } from '../../roadmap/progress.ts';
import type { Item, Reading, Roadmap, Statement } from '../../roadmap/roadmap.ts';
import { groupsOf } from '../../text/groups.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { declarationOf, key } from '../queries/labels.ts';
import { isUnwritten } from '../queries/unwritten.ts';
import type { Rule } from '../rule.ts';

/** A title of fewer words says too little to be the same thing; in a table a cell of a few words may be anything. */
const WORDS = 2;
const WORDS_IN_TABLE = 4;
/** UTF-16 units. */
const LEAST = 4;
/** Signs of scripts that do not part words. */
const UNPARTED = /[\u3040-\u9fff\uac00-\ud7a3]{6}/;

export const duplicateTitle: Rule = {
  name: 'duplicate-title',
  family: 'shape',
  level: 'warning',
  summary: 'Two items of one milestone have the same title.',
  why: 'One of them was copied and not changed, or came twice in a merge. It counts twice, and ticking one leaves the other.',
  bad: [
    { text: '# Plan\n\n## M1: Port\n\n- [x] Build the quay\n- [ ] Crane\n- [ ] Build the quay\n', lines: [7] },
    { text: '# Plan\n\n## M1: Port\n\n- [ ] T-01: Build the quay\n- [ ] T-02: Build the quay\n', lines: [6] },
  ],
  good: [
    '# Plan\n\n## M1: Port\n\n- [x] Build the quay\n\n## M2: Ships\n\n- [ ] Build the quay\n',
    '# Port\n\n## What is built ✅\n\n- Quay\n\n## What is built ✅ (lately)\n\n- Crane\n',
    '# Plan\n\n## M1: Port\n\n- [ ] Build the quay\n\n### Exit criteria\n\n- [ ] Build the quay\n',
    '# Plan\n\n## M1: Port\n\n- [ ] Quay\n- [ ] Look at all walls\n- [ ] Crane\n- [ ] Look at all walls\n- [ ] Light\n- [ ] Look at all walls\n',
    '# Plan\n\n## M1: Port\n\n- Ships are measured before they\n  are let in.\n- Ships are measured before they\n  are let out.\n',
    '# Plan\n\n## M1: Port\n\n**Monday: the west**\n\n- [ ] Build the quay\n\n**Tuesday: the east**\n\n- [ ] Build the quay\n',
  ],
  *check({ roadmap, pen }) {
    const titled = roadmap.items.filter((item) => item.title !== null && item.title.length >= LEAST);
    const alike = [...groupsOf(titled, ({ title }) => key(title ?? '')).values()];
    for (const items of alike.flatMap((each) => [...groupsOf(each, place).values()])) {
      const [first, ...others] = items as [Item, ...Item[]];
      // What comes a third time is meant to: `Checkpoint: all tests pass`.
      if (others.length > 1 || !saysEnough(first, pen.lexicon)) continue;
      for (const other of others) {
        if (restOf(first.statements[0]) !== restOf(other.statements[0])) continue;
        if (goesOnWith(first, roadmap) !== goesOnWith(other, roadmap)) continue;
        if (asideOf(first, pen.lexicon) !== asideOf(other, pen.lexicon)) continue;
        // Two labels are two things, and two of one label are told by another rule.
        if (isContainer(first) && (first.label !== null || other.label !== null || first.kind === 'phase')) continue;
        if (!isContainer(first) && !isListedWith(first, other)) continue;
        yield {
          message: `Unexpected second ${first.kind} "${first.title}", expected it once: line ${first.line} has it`,
          span: nameSpan(other.statements[0] as Statement),
          item: other.id,
          related: [{ message: 'the first', span: nameSpan(first.statements[0] as Statement) }],
        };
      }
    }
  },
};

/** Same owner, same kind, same section, same form. */
function place({ kind, parent, statements }: Item): string {
  const line = statements[0]?.line;
  return [kind, parent, line?.place, line?.parent?.index].join('\n');
}

function saysEnough({ title, statements }: Item, lexicon: Lexicon): boolean {
  const words = (title ?? '').split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  // What is not yet planned is told by another rule.
  if (isUnwritten(title ?? '', lexicon)) return false;
  return words >= (statements[0]?.line.place === 'row' ? WORDS_IN_TABLE : WORDS) || UNPARTED.test(title ?? '');
}

/** True for work in one list or table: the steps of two recipes may be alike. */
function isListedWith(a: Item, b: Item): boolean {
  return a.statements[0]?.line.block === b.statements[0]?.line.block;
}

/** What follows the title on its line, if it says more than a status does. */
function restOf(statement: Statement | undefined): string {
  const end = statement && declarationOf(statement)?.title?.span.end;
  if (!statement || end === undefined || statement.line.place === 'row') return '';
  const { plain, span, runs } = statement.line.text;
  const at = runs.findLast((run) => run.source <= end);
  const rest = at ? plain.slice(at.at + Math.min(at.length, end - at.source)) : plain.slice(end - span.start);
  return rest.length > STATUS ? key(rest) : '';
}

/** The rest of the sentence that an item begins, on the lines below its own. */
function goesOnWith({ statements }: Item, { readings }: Roadmap): string {
  const { line: first } = statements[0] as Statement;
  let text = '';
  for (let at = first.index + 1; at < readings.length; at += 1) {
    const { line } = readings[at] as Reading;
    if (line.place !== 'prose' || line.parent !== first || line.nth === 0) break;
    text += `${line.text.plain} `;
  }
  return key(text);
}

/** `What is built (lately)` is not `What is built`; but `(done)` and `(2026)` say of the same how it is. */
function asideOf({ statements }: Item, lexicon: Lexicon): string {
  const { line } = statements[0] as Statement;
  const aside = line.place === 'heading' ? (/[(（]([^()（）]+)[)）]\s*$/.exec(line.text.plain)?.[1] ?? '') : '';
  return /\d/.test(aside) || statusesIn(aside, lexicon).size > 0 ? '' : key(aside);
}

/** UTF-16 units. */
const STATUS = 24;
