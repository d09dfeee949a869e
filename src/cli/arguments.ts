import { Argument, type Command, InvalidArgumentError, Option } from 'commander';
import { RoadmapError } from '../error.ts';
import { didYouMean } from '../text/nearest.ts';

/** The files a command reads. */
export function filesArgument(): Argument {
  return new Argument('[file...]', 'roadmaps, or folders of them; - is standard input (default: look for them)');
}

/** An item, by any of its names. @param handle In the form that the command is mostly given. */
export function itemArgument(name: '<item>' | '[item]', handle: 'M3.c1' | 'M3.t2' = 'M3.c1'): Argument {
  return new Argument(name, `its label, id, number, handle (${handle}) or part of its title`);
}

/**
 * `--json` or `--json=FIELDS`: the names of fields, none for all. A following word is never taken for its value, see
 * {@link joinOptionalValues}.
 */
export function jsonOption(): Option {
  const option = new Option('--json [fields]', 'print JSON, with all fields or those named: --json=id,status');
  return option.argParser((value) => commaList(value));
}

/** `--json` of a command whose document has no fields to choose from. */
export function jsonFlag(): Option {
  return new Option('--json [flag]', 'print JSON').argParser((value) => {
    if (value !== '') throw new RoadmapError('--json takes no fields here', { hint: 'write --json alone' });
    return true;
  });
}

/** `--no-cache`, of the commands that read a history. */
export function cacheOption(): Option {
  return new Option('--no-cache', 'count everything again, without what the last run left below .git');
}

/** The first word of a command that takes an item and files, none of them needed; {@link pastFilesArgument} is the rest. */
export function itemOrFileArgument(): Argument {
  return new Argument(
    '[item]',
    'its label, id, number or part of its title; the name of an existing file is read as FILE',
  );
}

/** The files of a command that reads a history, in which standard input is not. */
export function pastFilesArgument(): Argument {
  return new Argument('[file...]', 'roadmaps, or folders of them (default: look for them)');
}

/** What was typed for both, as one list. */
export function typedWords(first: string | undefined, others: readonly string[]): readonly string[] {
  return first === undefined ? others : [first, ...others];
}

/** `--in ITEM`. */
export function inOption(): Option {
  return new Option('-i, --in <item>', 'this item and what belongs to it');
}

/** `--implied`, of the questions to the graph of dependencies. */
export function impliedOption(): Option {
  return new Option('--implied', 'numbers are an order: phase 3 needs phase 2, unless it says what it needs');
}

/** Options whose value can be left out and otherwise follows a `=`. */
const OPTIONAL = ['--json'];

/**
 * Makes `--json FILE` mean what it says: without a `=`, commander would take FILE for the option's value. Messages leave it out again.
 *
 * @example `joinOptionalValues(['--json', 'a.md'])` is `['--json=', 'a.md']`.
 */
export function joinOptionalValues(argv: readonly string[]): string[] {
  const end = argv.indexOf('--');
  return argv.map((each, at) => (OPTIONAL.includes(each) && (end < 0 || at < end) ? `${each}=` : each));
}

/** `a, b` and a repeated option, as one list. */
export function commaList(value: string, before: readonly string[] = []): string[] {
  const names = value.split(',').map((name) => name.trim());
  return [...before, ...names.filter((name) => name !== '')];
}

/** A parser for options that take one or more of `choices`, with commas or repeated. */
export function oneOf<T extends string>(choices: readonly T[]): (value: string, before?: readonly T[]) => T[] {
  return (value, before = []) =>
    commaList(value, before).map((name) => {
      const choice = choices.find((each) => each === name.toLowerCase());
      if (choice !== undefined) return choice;
      throw new InvalidArgumentError(didYouMean(name, choices, `expected ${choices.join(', ')}`));
    });
}

/** A parser for options that take a number, which may be 0. */
export function upTo(value: string): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || !Number.isSafeInteger(number))
    throw new InvalidArgumentError('write a whole number, or 0');
  return number;
}

/** A parser for options that take a number of at least 1. */
export function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError('write a whole number, at least 1');
  return number;
}

/** Ends a command's help with what people type. */
export function examples(command: Command, lines: readonly (readonly [typed: string, what: string])[]): Command {
  return command.addHelpText('after', () => {
    const width = Math.max(...lines.map(([typed]) => typed.length));
    const shown = lines.map(([typed, what]) => `  ${typed.padEnd(width)}  ${what}`);
    return `\nExamples:\n${shown.join('\n')}`;
  });
}
