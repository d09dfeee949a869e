import type { Command } from 'commander';
import type { Session } from '../session.ts';

/** Adds one command, or a few that are alike, to the program. */
export type AddCommand = (program: Command, session: Session) => void;

interface Entry {
  readonly names: readonly string[];
  /** Loaded only where it is asked for: what is not loaded takes no time. */
  load(): Promise<AddCommand>;
}

/** Every command, in the order of the help. A command is a file and a line here. */
const COMMANDS: readonly Entry[] = [
  { names: ['status'], load: async () => (await import('./status.ts')).statusCommand },
  { names: ['show'], load: async () => (await import('./show.ts')).showCommand },
  { names: ['list'], load: async () => (await import('./list.ts')).listCommand },
  { names: ['next'], load: async () => (await import('./next.ts')).nextCommand },
  { names: ['blocked'], load: async () => (await import('./blocked.ts')).blockedCommand },
  { names: ['why'], load: async () => (await import('./why.ts')).whyCommand },
  { names: ['path'], load: async () => (await import('./path.ts')).pathCommand },
  { names: ['waves'], load: async () => (await import('./waves.ts')).wavesCommand },
  { names: ['board'], load: async () => (await import('./board.ts')).boardCommand },
  { names: ['timeline'], load: async () => (await import('./timeline.ts')).timelineCommand },
  { names: ['graph'], load: async () => (await import('./graph.ts')).graphCommand },
  { names: ['badge'], load: async () => (await import('./badge.ts')).badgeCommand },
  { names: ['embed'], load: async () => (await import('./embed.ts')).embedCommand },
  { names: ['report'], load: async () => (await import('./report.ts')).reportCommand },
  { names: ['diff'], load: async () => (await import('./diff.ts')).diffCommand },
  { names: ['log'], load: async () => (await import('./log.ts')).logCommand },
  { names: ['burnup'], load: async () => (await import('./burnup.ts')).burnupCommand },
  { names: ['forecast'], load: async () => (await import('./forecast.ts')).forecastCommand },
  { names: ['blame'], load: async () => (await import('./blame.ts')).blameCommand },
  { names: ['stale'], load: async () => (await import('./stale.ts')).staleCommand },
  { names: ['explain'], load: async () => (await import('./explain.ts')).explainCommand },
  { names: ['check'], load: async () => (await import('./check.ts')).checkCommand },
  { names: ['rules'], load: async () => (await import('./rules.ts')).rulesCommand },
  { names: ['close'], load: async () => (await import('./close.ts')).closeCommand },
  { names: ['reopen'], load: async () => (await import('./reopen.ts')).reopenCommand },
  { names: ['start', 'block', 'defer', 'drop'], load: async () => (await import('./set-state.ts')).stateCommands },
  { names: ['tick', 'untick'], load: async () => (await import('./tick.ts')).tickCommands },
  { names: ['rename'], load: async () => (await import('./rename.ts')).renameCommand },
  { names: ['set', 'unset'], load: async () => (await import('./set.ts')).fieldCommands },
  { names: ['link', 'unlink'], load: async () => (await import('./link.ts')).linkCommands },
  { names: ['add'], load: async () => (await import('./add.ts')).addCommand },
  { names: ['move'], load: async () => (await import('./move.ts')).moveCommand },
  { names: ['assign-ids'], load: async () => (await import('./assign-ids.ts')).assignIdsCommand },
  { names: ['sync'], load: async () => (await import('./sync.ts')).syncCommand },
  { names: ['undo'], load: async () => (await import('./undo.ts')).undoCommand },
  { names: ['export'], load: async () => (await import('./export.ts')).exportCommand },
  { names: ['schema'], load: async () => (await import('./schema.ts')).schemaCommand },
  { names: ['init'], load: async () => (await import('./init.ts')).initCommand },
  { names: ['hook'], load: async () => (await import('./hook.ts')).hookCommand },
  { names: ['diff-driver'], load: async () => (await import('./diff-driver.ts')).diffDriverCommand },
  { names: ['merge-driver'], load: async () => (await import('./merge-driver.ts')).mergeDriverCommand },
  { names: ['completion'], load: async () => (await import('./completion.ts')).completionCommand },
];

/**
 * The commands that a command line can mean: one if its first word is the name of it, all if they may have to be listed.
 *
 * @param word The first one that is no option of the program.
 */
export async function commandsFor(word = 'status'): Promise<readonly AddCommand[]> {
  // `roadmap docs/plan.md` is `roadmap status docs/plan.md`.
  const name = /[./]/.test(word) && !word.startsWith('-') ? 'status' : word;
  const meant = COMMANDS.filter(({ names }) => names.includes(name) && name !== 'completion');
  return Promise.all((meant.length === 0 ? COMMANDS : meant).map(({ load }) => load()));
}
