import type { Recognized } from '../../facts/recognize.ts';
import type { Line } from '../../markdown/outline.ts';
import { grouped } from '../../text/groups.ts';

/** Letters and a number: `T001`, `P1A`, or with a hyphen `GH-12`; `T-7` is never a word. */
const CODE = /^([A-Z]+(?:\d[A-Z]+)*?|[A-Z][A-Z\d]+-)(\d+(?:[a-z]|[A-Z]+)?)$/;

interface Code {
  /** `T` of `T001`, `P#` of `P1A`, `GH-` of `GH-12`. */
  readonly series: string;
  /** `001`, `1A`, `12` */
  readonly number: string;
}

/**
 * `POP3 support` names a protocol, `I18N of signs` a trade and `UTF-8 everywhere` an encoding, where `T-1 Parser` beside
 * `T-2 Printer` names a task: without a separator behind it letters and a number are an id only where others have the same letters,
 * or zeros fill the number up; with a hyphen also where most of the list begins so.
 */
export function withoutStrayCodes(lines: readonly Recognized[]): readonly Recognized[] {
  const codes = new Map<Recognized, Code>();
  for (const one of lines) {
    const code = codeOf(one);
    if (code) codes.set(one, code);
  }
  if (codes.size === 0) return lines;
  const like = grouped(codes.values(), ({ series }) => series);
  const isAlone = ({ series, number }: Code) => like.get(series)?.every((each) => each.number === number);
  const doubtful = [...codes].filter(
    ([{ name }, code]) => !name?.separated && !code.number.startsWith('0') && isAlone(code),
  );
  if (doubtful.length === 0) return lines;
  const lists = grouped(lines, ({ line }) => (line.place === 'entry' ? listOf(line) : null));
  const isUsual = ({ line }: Recognized) => {
    const list = lists.get(listOf(line)) ?? [];
    return list.filter((each) => isHyphened(codes.get(each))).length * 2 > list.length;
  };
  const stray = new Set(doubtful.flatMap(([one, code]) => (isHyphened(code) && isUsual(one) ? [] : [one])));
  return lines.map((one) => (stray.has(one) ? withoutLabel(one) : one));
}

function isHyphened(code: Code | undefined): boolean {
  return code?.series.endsWith('-') === true;
}

/** The line it stands under; of what stands under none, the document. */
function listOf({ parent }: Line): Line | 'document' {
  return parent ?? 'document';
}

function codeOf({ name }: Recognized): Code | null {
  const match = name?.label?.kind === 'id' ? CODE.exec(name.label.text) : null;
  if (!match) return null;
  const [, letters = '', number = ''] = match;
  return { series: /[A-Z]$/.test(number) ? `${letters}#` : letters, number };
}

function withoutLabel(one: Recognized): Recognized {
  const { name } = one;
  if (!name?.label || !name.title) return one;
  return { ...one, name: { ...name, label: null, title: { start: name.label.start, end: name.title.end } } };
}
