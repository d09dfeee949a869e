import type { Command } from 'commander';
import type { Session } from '../session.ts';
import { completionCommand } from './completion.ts';
import { explainCommand } from './explain.ts';
import { exportCommand } from './export.ts';
import { listCommand } from './list.ts';
import { schemaCommand } from './schema.ts';
import { showCommand } from './show.ts';
import { statusCommand } from './status.ts';

/** Every command, in the order of the help. A command is a file and a line here. */
export const COMMANDS: readonly ((program: Command, session: Session) => void)[] = [
  statusCommand,
  showCommand,
  listCommand,
  exportCommand,
  explainCommand,
  schemaCommand,
  completionCommand,
];
