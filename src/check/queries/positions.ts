import { fieldsOf } from '../../facts/fields.ts';
import { readName } from '../../facts/name.ts';
import { statusOf } from '../../facts/sayings/status-value.ts';
import { textOf } from '../../facts/text.ts';
import type { Line } from '../../markdown/outline.ts';
import type { Roadmap, Status } from '../../roadmap/roadmap.ts';
import { between, isLetter } from '../../text/characters.ts';
import { sourceSpan } from '../../text/rich-text.ts';
import type { Span } from '../../text/span.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';

/** A line of its own that says where the plan stands: `- **Milestone**: v1.5 (Planned)`. */
export interface Position {
  readonly line: Line;
  /** The label, else the words that it names. */
  readonly named: string;
  /** Of the value. */
  readonly span: Span;
  readonly status: Status | null;
}

/** A status that is said on the lines below a position, in its list or paragraph. */
export interface Beside {
  readonly position: Position;
  readonly status: Status;
  readonly span: Span;
}

/** The lines outside every item that name a milestone or phase and its status, with what is said of it beside them. */
export function positionsOf({ readings }: Roadmap, lexicon: Lexicon): Beside[] {
  const found: Beside[] = [];
  let last: Position | null = null;
  for (const { line, item } of readings) {
    if (item !== null || (line.place !== 'entry' && line.place !== 'prose')) {
      last = null;
      continue;
    }
    if (last && !isBeside(last.line, line)) last = null;
    if (!mayBePosition(line.text.plain, lexicon)) continue;
    const text = textOf(line.text.plain);
    for (const { key, name, value } of fieldsOf(line.text, text, lexicon)) {
      if (value.end <= value.start) continue;
      if (key === 'status') {
        const said = statusOf(text, value.start, value.end, lexicon);
        if (said && last)
          found.push({ position: last, status: said.status, span: sourceSpan(line.text, said.start, said.end) });
      } else if (namesPosition(key, text.plain.slice(name.start, name.end), lexicon)) {
        const read = readName(line.text, text, value.start, value.end, lexicon);
        const said = read.said.find((each) => each.says === 'status');
        const named = read.label?.text ?? text.plain.slice(value.start, value.end);
        last = {
          line,
          named,
          span: sourceSpan(line.text, value.start, value.end),
          status: said?.says === 'status' ? said.status : null,
        };
      }
    }
  }
  return found;
}

/** Few lines begin with such a name: all others need no reading. */
function mayBePosition(plain: string, lexicon: Lexicon): boolean {
  const colon = plain.search(/[:：]/);
  if (colon < 1 || colon > LONGEST_NAME) return false;
  const name = between(plain.slice(0, colon), isLetter);
  const key = lexicon.fields.exact(fold(name)) ?? '';
  return key === 'status' || namesPosition(key, name, lexicon);
}

const LONGEST_NAME = 40;

function namesPosition(key: string, name: string, lexicon: Lexicon): boolean {
  return (
    key === 'milestone' || lexicon.labels.exact(fold(name)) !== undefined || lexicon.current.exact(fold(name)) === true
  );
}

/** In one paragraph, or in one list. */
function isBeside(a: Line, b: Line): boolean {
  return a.place === b.place && a.block === b.block;
}
