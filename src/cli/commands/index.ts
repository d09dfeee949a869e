import type { Command } from 'commander';
import type { Session } from '../session.ts';
import { addCommand } from './add.ts';
import { assignIdsCommand } from './assign-ids.ts';
import { closeCommand } from './close.ts';
import { completionCommand } from './completion.ts';
import { explainCommand } from './explain.ts';
import { exportCommand } from './export.ts';
import { listCommand } from './list.ts';
import { moveCommand } from './move.ts';
import { reopenCommand } from './reopen.ts';
import { schemaCommand } from './schema.ts';
import { stateCommands } from './set-state.ts';
import { showCommand } from './show.ts';
import { statusCommand } from './status.ts';
import { tickCommands } from './tick.ts';
import { undoCommand } from './undo.ts';

/** Every command, in the order of the help. A command is a file and a line here. */
export const COMMANDS: readonly ((program: Command, session: Session) => void)[] = [
  statusCommand,
  showCommand,
  listCommand,
  explainCommand,
  closeCommand,
  reopenCommand,
  stateCommands,
  tickCommands,
  addCommand,
  moveCommand,
  assignIdsCommand,
  undoCommand,
  exportCommand,
  schemaCommand,
  completionCommand,
];
