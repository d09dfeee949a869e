import type { Command } from 'commander';
import type { Session } from '../session.ts';
import { addCommand } from './add.ts';
import { assignIdsCommand } from './assign-ids.ts';
import { blockedCommand } from './blocked.ts';
import { checkCommand } from './check.ts';
import { closeCommand } from './close.ts';
import { completionCommand } from './completion.ts';
import { diffCommand } from './diff.ts';
import { explainCommand } from './explain.ts';
import { exportCommand } from './export.ts';
import { hookCommand } from './hook.ts';
import { initCommand } from './init.ts';
import { linkCommands } from './link.ts';
import { listCommand } from './list.ts';
import { logCommand } from './log.ts';
import { moveCommand } from './move.ts';
import { nextCommand } from './next.ts';
import { pathCommand } from './path.ts';
import { renameCommand } from './rename.ts';
import { reopenCommand } from './reopen.ts';
import { rulesCommand } from './rules.ts';
import { schemaCommand } from './schema.ts';
import { fieldCommands } from './set.ts';
import { stateCommands } from './set-state.ts';
import { showCommand } from './show.ts';
import { statusCommand } from './status.ts';
import { tickCommands } from './tick.ts';
import { undoCommand } from './undo.ts';
import { wavesCommand } from './waves.ts';
import { whyCommand } from './why.ts';

/** Every command, in the order of the help. A command is a file and a line here. */
export const COMMANDS: readonly ((program: Command, session: Session) => void)[] = [
  statusCommand,
  showCommand,
  listCommand,
  nextCommand,
  blockedCommand,
  whyCommand,
  pathCommand,
  wavesCommand,
  diffCommand,
  logCommand,
  explainCommand,
  checkCommand,
  rulesCommand,
  closeCommand,
  reopenCommand,
  stateCommands,
  tickCommands,
  renameCommand,
  fieldCommands,
  linkCommands,
  addCommand,
  moveCommand,
  assignIdsCommand,
  undoCommand,
  exportCommand,
  schemaCommand,
  initCommand,
  hookCommand,
  completionCommand,
];
