import { randomHex } from '../host/digest.ts';
import type { Host } from '../host/host.ts';
import { withoutCommands } from '../render/escape/without-commands.ts';

/** Is this a step of a job in GitHub Actions, which reads commands out of what is printed? */
export function inActions({ env }: Host): boolean {
  return env.GITHUB_ACTIONS === 'true';
}

/** In GitHub Actions no line of it is a command. */
export function guarded(host: Host, text: string): string {
  return inActions(host) && text !== '' ? withoutCommands(text, randomHex(8)) : text;
}
