import { contentOf } from '../../src/text/source.ts';
import { read } from './editing.ts';
import { roadmapOf } from './plan.ts';
import { commanded, type StateCommand } from './state-commands.ts';

/** The text after a command on the item with an id; why not, if it is refused. */
export function after(text: string, command: StateCommand, id: string): string {
  const roadmap = roadmapOf(text);
  const item = roadmap.items.find((each) => each.id === id);
  if (!item) throw new Error(`no ${id} among ${roadmap.items.map((each) => each.id).join(', ')}`);
  const made = commanded(roadmap, item, command, read);
  if ('refused' in made) return `refused: ${made.refused}`;
  return contentOf(made.after.source);
}

export type Case = readonly [name: string, text: string, command: StateCommand, id: string, expected: string];

/** @param lines What is replaced: `old -> new` pairs, in order. */
export function changed(text: string, ...lines: readonly (readonly [string, string])[]): string {
  return lines.reduce((made, [old, young]) => {
    const at = made.indexOf(old);
    if (at < 0) throw new Error(`no ${old}`);
    return made.slice(0, at) + young + made.slice(at + old.length);
  }, text);
}

export function cases(...all: readonly [name: string, text: string, ...rest: readonly unknown[]][]): Case[] {
  return all.map(([name, text, command, id, ...lines]) => [
    name,
    text,
    command as StateCommand,
    id as string,
    typeof lines[0] === 'string' ? lines[0] : changed(text, ...(lines as [string, string][])),
  ]);
}
