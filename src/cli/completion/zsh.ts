import { type CommandNode, type OptionNode, optionsOf, type Place } from './tree.ts';

/** A script for zsh: a file `_roadmap` in `$fpath`, or evaluated. */
export function zshScript(program: CommandNode): string {
  const { commands } = program;
  return `#compdef roadmap
# Completes roadmap in zsh. Made by: roadmap completion zsh
_roadmap_items() {
  local -a items
  items=(\${(f)"$(roadmap list --columns id 2>/dev/null)"})
  compadd -a items
}
_roadmap() {
  local -a commands
  commands=(
${commands.map(({ name, about }) => `    ${quote(`${name}:${about}`)}`).join('\n')}
  )
  local word command=status
  for word in "\${(@)words[2,CURRENT-1]}"; do
    (( \${+commands[(r)$word:*]} )) && { command=$word; break }
  done
  (( CURRENT == 2 )) && _describe command commands
  case $command in
${commands.map((command) => commandCase(program, command)).join('\n')}
  esac
}
if [[ $funcstack[1] == _roadmap ]]; then _roadmap "$@"; else compdef _roadmap roadmap; fi
`;
}

function commandCase(program: CommandNode, command: CommandNode): string {
  const specs = [
    ...optionsOf(program, command).flatMap(optionSpecs),
    // The command itself is the first argument.
    ...command.arguments.map((place, at) =>
      quote(`${place.kind === 'files' ? '*' : at + 2}:${place.kind}:${action(place)}`),
    ),
  ];
  return `    ${command.name}) _arguments -s ${specs.join(' ')} ;;`;
}

function optionSpecs({ names, about, value }: OptionNode): string[] {
  const text = about.replace(/[[\]:]/g, ' ');
  return names.map((name) => quote(`${name}[${text}]${value === null ? '' : `:value:${action(value)}`}`));
}

function action({ words, kind }: Place): string {
  if (kind === 'words') return `(${words.join(' ')})`;
  if (kind === 'files') return '_files';
  if (kind === 'folders') return '_files -/';
  return kind === 'items' ? '_roadmap_items' : ' ';
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
