import type { Recognized } from '../../facts/recognize.ts';

/** Letters and a number, without a hyphen between them. */
const CODE = /^([A-Z]+(?:\d[A-Z]+)*)(\d+)[a-z]?$/;

/**
 * `POP3 support` names a protocol, where `T001 Parser` beside `T002 Printer` names a task: without a separator behind it
 * letters and a number are an id only where others have the same letters, or zeros fill the number up.
 */
export function withoutStrayCodes(lines: readonly Recognized[]): readonly Recognized[] {
  const numbers = new Map<string, Set<string>>();
  for (const one of lines) {
    const code = codeOf(one);
    if (code) numbers.set(code.letters, (numbers.get(code.letters) ?? new Set()).add(code.number));
  }
  if (numbers.size === 0) return lines;
  return lines.map((one) => {
    const code = codeOf(one);
    if (code === null || one.name?.separated || code.number.startsWith('0')) return one;
    return numbers.get(code.letters)?.size === 1 ? withoutLabel(one) : one;
  });
}

function codeOf({ name }: Recognized): { letters: string; number: string } | null {
  const match = name?.label?.kind === 'id' ? CODE.exec(name.label.text) : null;
  return match && { letters: match[1] as string, number: match[2] as string };
}

function withoutLabel(one: Recognized): Recognized {
  const { name } = one;
  if (!name?.label || !name.title) return one;
  return { ...one, name: { ...name, label: null, title: { start: name.label.start, end: name.title.end } } };
}
