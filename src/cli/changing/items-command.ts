import type { Command } from 'commander';
import type { Rewrite } from '../../edit/rewrite.ts';
import type { Refusal } from '../../edit/ways.ts';
import { examples } from '../arguments.ts';
import type { Session } from '../session.ts';
import { change } from './change.ts';
import { type AskedChange, asMade, type Desk } from './desk.ts';
import { splitFiles, type WriteOptions, writeOptions } from './write-options.ts';

/** What a command does to items, where it asks for nothing but them. */
interface Deed extends Pick<AskedChange, 'verb' | 'done' | 'already'> {
  readonly summary: string;
  readonly description: string;
  /** How items can be named. */
  readonly named: string;
  readonly examples: readonly (readonly [typed: string, what: string])[];
  make(desk: Desk): Rewrite | Refusal;
}

/** Adds a command that does the same to every item it is given: `roadmap tick M3.c1 M3.c2`. */
export function itemsCommand(program: Command, session: Session, deed: Deed): void {
  const { verb, done, already, make } = deed;
  const command = program
    .command(verb)
    .summary(deed.summary)
    .description(deed.description)
    .argument('<item...>', deed.named);
  writeOptions(command).action((words: string[], options: WriteOptions) => {
    const asked = { verb, done, already, ...splitFiles(session, words, options) };
    return change(session, { ...asked, make: (desk) => asMade(make(desk)) }, options);
  });
  examples(command, deed.examples);
}
