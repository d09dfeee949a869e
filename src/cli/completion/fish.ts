import type { CommandNode, OptionNode, Place } from './tree.ts';

/** A script for fish 3. */
export function fishScript(program: CommandNode): string {
  const { commands } = program;
  const lines = [
    '# Completes roadmap in fish. Made by: roadmap completion fish',
    'complete -c roadmap -f',
    ...commands.map(({ name, about }) => `complete -c roadmap -n __fish_use_subcommand -a ${name} -d ${quote(about)}`),
    `complete -c roadmap -n __fish_use_subcommand -F`,
    ...program.options.map((option) => optionLine(option, '')),
    ...commands.flatMap(({ name, options, arguments: places }) => {
      const when = ` -n '__fish_seen_subcommand_from ${name}'`;
      return [
        ...options.map((option) => optionLine(option, when)),
        ...places.map((place) => `complete -c roadmap${when}${candidates(place)}`),
      ];
    }),
  ];
  return `${[...new Set(lines)].join('\n')}\n`;
}

function optionLine({ names, about, value }: OptionNode, when: string): string {
  const flags = names.map((name) => (name.startsWith('--') ? ` -l ${name.slice(2)}` : ` -s ${name.slice(1)}`)).join('');
  const takes = value === null ? '' : ` -x${value.kind === 'anything' ? '' : candidates(value)}`;
  return `complete -c roadmap${when}${flags} -d ${quote(about)}${takes}`;
}

function candidates({ words, kind }: Place): string {
  if (kind === 'words') return ` -a ${quote(words.join(' '))}`;
  if (kind === 'folders') return " -a '(__fish_complete_directories)'";
  if (kind === 'items') return " -a '(roadmap list --columns id,title 2>/dev/null)'";
  return ' -F';
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
