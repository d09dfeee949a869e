import type { Example, Family, Rule, Setting } from '../../check/rule.ts';
import { FAMILIES } from '../../check/rule.ts';
import { unifiedDiff } from '../../text/diff.ts';
import { sourceFile } from '../../text/source.ts';
import { visible } from '../escape/visible.ts';
import type { Style } from '../screen/style.ts';

const ABOUT: Readonly<Record<Family, string>> = {
  state: 'What the plan says of its own state, and contradicts',
  shape: 'How the plan is put together',
  time: 'Dates',
  text: 'Damage to the text',
  repository: 'What the plan names and is not there',
  base: 'What a change takes away: only with `--since` or `--staged`',
  policy: 'What your house asks for: off until the config turns it on',
};

/** A line for each rule, by family. */
export function rulesText(rules: readonly Rule[], style: Style): string {
  const width = Math.max(...rules.map(({ name }) => name.length));
  return FAMILIES.flatMap((family) => {
    const own = rules.filter((rule) => rule.family === family);
    const lines = own.map((rule) => `  ${rule.name.padEnd(width)}  ${rule.level.padEnd(7)}  ${rule.summary}\n`);
    return own.length === 0 ? [] : [`${style.strong(ABOUT[family])}\n${lines.join('')}`];
  }).join('\n');
}

export function rulesDocument(rules: readonly Rule[]) {
  const data = rules.map(({ name, family, level, summary, why }) => ({ name, family, level, summary, why }));
  return { rules: data };
}

/** A rule's page. */
export function rulePage(rule: Rule): string {
  const { name, family, level, summary, why, bad, good } = rule;
  const fixable = bad.some(({ fixed }) => fixed !== undefined);
  return [
    `### ${name}`,
    `*${family}, ${level === 'off' ? 'off by default' : level}${fixable ? ', with a fix' : ''}.* ${summary}`,
    why,
    ...bad.slice(0, 2).map(wrong),
    `Fine:\n\n${fine(good[0] ?? '')}`,
  ].join('\n\n');
}

function fine(good: string | Setting): string {
  return typeof good === 'string' ? fence(good) : [...around(good), fence(good.text)].join('\n\n');
}

/** What stands around an example. */
function around({ base, tip, claims, files, options }: Setting): string[] {
  const names = Object.keys(files ?? {}).map((name) => `\`${name}\``);
  return [
    ...(options === undefined ? [] : [`With the options \`${JSON.stringify(options)}\`.`]),
    ...(names.length === 0 ? [] : [`In a repository with ${names.join(', ')}.`]),
    ...(claims === undefined || claims.length === 0
      ? []
      : [`With commits that say ${claims.map((claim) => `\`Roadmap: ${claim}\``).join(', ')}.`]),
    ...(base === undefined ? [] : [`Before:\n\n${fence(base)}`]),
    ...(tip === undefined ? [] : [`On the branch it came from, by now:\n\n${fence(tip)}`]),
  ];
}

function wrong(example: Example): string {
  const { text, lines, fixed } = example;
  const where = lines.length === 1 ? `line ${lines[0]}` : `lines ${lines.join(', ')}`;
  return [
    ...around(example),
    `Found on ${where}:\n\n${fence(text)}`,
    ...(fixed === undefined ? [] : [`Repaired:\n\n${fence(diff(text, fixed), 'diff')}`]),
  ].join('\n\n');
}

/** What a fix changes, without the names of files. */
function diff(text: string, fixed: string): string {
  const source = sourceFile('', text);
  const whole = { span: { start: 0, end: source.text.length }, newText: sourceFile('', fixed).text };
  return unifiedDiff(source, '', [whole]).replace(/^---.*\n\+\+\+.*\n/, '');
}

/** Longer than any fence in the text. */
function fence(text: string, language = 'markdown'): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([run]) => run.length));
  const bars = '`'.repeat(longest + 1);
  // What an example is about must be seen.
  const shown = text.split(/\r?\n/).map(visible).join('\n');
  return `${bars}${language}\n${shown.endsWith('\n') ? shown : `${shown}\n`}${bars}`;
}

/** docs/rules.md. */
export function rulesManual(rules: readonly Rule[]): string {
  const families = FAMILIES.flatMap((family) => {
    const own = rules.filter((rule) => rule.family === family);
    return own.length === 0 ? [] : [`## ${ABOUT[family]}\n\n${own.map(rulePage).join('\n\n')}\n`];
  });
  return `# Rules

What \`roadmap check\` finds. Generated from the rules themselves: the examples here are their tests. Levels are set in the config, see
[the manual](cli.md); one finding is excepted by \`<!-- roadmap-ignore RULE: reason -->\` on its line, on the line before, or at the item, a
whole file by \`roadmap-ignore-file\`. An exception needs a reason, and one that excepts nothing is a finding itself.

${families.join('\n')}`;
}
