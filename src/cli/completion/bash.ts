import { type CommandNode, optionsOf, type Place } from './tree.ts';

/** A script for bash 3.2 and later. */
export function bashScript(program: CommandNode): string {
  const { commands } = program;
  const names = commands.map(({ name }) => name);
  const values = [...new Set(commands.flatMap((command) => valueCases(program, command)))];
  return `# Completes roadmap in bash. Made by: roadmap completion bash
_roadmap_items() {
  local id
  # Not by compgen -W, which would run what a file calls $(...).
  while IFS= read -r id; do
    [[ $id == "$current"* && $id =~ ^[[:alnum:]._/-]+$ ]] && COMPREPLY+=("$id")
  done < <(roadmap list --columns id 2>/dev/null)
}
_roadmap() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=status named= word
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in
      ${names.join('|')}) command=$word named=1; break ;;
    esac
  done
  case "$command $before" in
${values.join('\n')}
  esac
  if [[ $current == -* ]]; then
    case $command in
${commands.map((command) => `      ${command.name}) ${words(optionsOf(program, command).flatMap((option) => option.names))} ;;`).join('\n')}
    esac
    return
  fi
  [[ -z $named ]] && ${words(names)}
  case $command in
${commands.map((command) => `    ${command.name}) ${argumentLines(command)} ;;`).join('\n')}
  esac
}
complete -o filenames -F _roadmap roadmap
`;
}

function valueCases(program: CommandNode, command: CommandNode): string[] {
  return optionsOf(program, command).flatMap(({ names, value }) => {
    if (value === null) return [];
    const patterns = names.map((name) => `"${command.name} ${name}"`).join('|');
    return [`    ${patterns}) ${candidates(value)}; return ;;`];
  });
}

function argumentLines(command: CommandNode): string {
  const lines = [...new Set(command.arguments.map(candidates))].filter((line) => line !== ':');
  return lines.length > 0 ? lines.join('; ') : ':';
}

function candidates({ words: list, kind }: Place): string {
  if (kind === 'words') return words(list);
  if (kind === 'files') return 'COMPREPLY+=($(compgen -f -- "$current"))';
  if (kind === 'folders') return 'COMPREPLY+=($(compgen -d -- "$current"))';
  if (kind === 'items') return '_roadmap_items';
  return ':';
}

function words(list: readonly string[]): string {
  return `COMPREPLY+=($(compgen -W "${list.join(' ')}" -- "$current"))`;
}
