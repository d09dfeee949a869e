import type { Argument, Command, Option } from 'commander';

/** What may stand in a place of the command line: these words, else what a kind of place calls for. */
export interface Place {
  readonly words: readonly string[];
  readonly kind: 'words' | 'files' | 'folders' | 'items' | 'anything';
}

export interface OptionNode {
  /** `--kind`, `-k`. */
  readonly names: readonly string[];
  readonly about: string;
  /** Of its value; `null` if it takes none, or one that follows a `=`. */
  readonly value: Place | null;
}

/** A command as a completion sees it. */
export interface CommandNode {
  readonly name: string;
  readonly about: string;
  readonly options: readonly OptionNode[];
  readonly arguments: readonly Place[];
  readonly commands: readonly CommandNode[];
}

/** What there is to type, as data, for any shell. */
export function commandTree(command: Command): CommandNode {
  return {
    name: command.name(),
    about: command.summary(),
    options: [...command.options.filter(({ hidden }) => !hidden).map(optionNode), HELP],
    arguments: [...commandPlace(command), ...command.registeredArguments.map(argumentPlace)],
    commands: command.commands.map(commandTree),
  };
}

/** Every option of a command, with those of the program. */
export function optionsOf(program: CommandNode, command: CommandNode): OptionNode[] {
  return [...new Map([...command.options, ...program.options].map((option) => [option.names.join(), option])).values()];
}

const HELP: OptionNode = { names: ['--help', '-h'], about: 'print help', value: null };

function optionNode(option: Option): OptionNode {
  return {
    names: [option.long, option.short].filter((name) => typeof name === 'string'),
    about: option.description,
    value: option.required ? place(option.flags, option.argChoices ?? listed(option.description)) : null,
  };
}

/** `install` of `roadmap hook install`. */
function commandPlace({ commands }: Command): Place[] {
  return commands.length > 0 ? [{ words: commands.map((command) => command.name()), kind: 'words' }] : [];
}

function argumentPlace(argument: Argument): Place {
  return place(`<${argument.name()}>`, argument.argChoices ?? []);
}

function place(name: string, words: readonly string[]): Place {
  if (words.length > 0) return { words, kind: 'words' };
  const [, inner = ''] = /<(\w+)/.exec(name) ?? [];
  const kinds: Readonly<Record<string, Place['kind']>> = {
    file: 'files',
    folder: 'folders',
    item: 'items',
    items: 'items',
    what: 'items',
  };
  return { words: [], kind: Object.hasOwn(kinds, inner) ? (kinds[inner] as Place['kind']) : 'anything' };
}

/** `any of a, b, c`, or what ends in `: a, b, c`: the values of an option that takes several. */
function listed(description: string): string[] {
  const [, values] = /(?:^any of |: )((?:\w+, )+\w+)(?:, or .*|: .*)?$/.exec(description) ?? [];
  return values?.split(', ') ?? [];
}
