import type { Command } from 'commander';
import { RULES } from '../../check/rules/index.ts';
import { toJson } from '../../render/json.ts';
import { rulesData, rulesText } from '../../render/rules.ts';
import { examples, jsonFlag } from '../arguments.ts';
import type { Session } from '../session.ts';
import { lineWidth } from '../terminal.ts';

export function rulesCommand(program: Command, session: Session): void {
  const command = program
    .command('rules')
    .summary('what `check` can find')
    .description('Lists the rules of `roadmap check`, with their levels. `roadmap explain RULE` is the page of one.')
    .addOption(jsonFlag())
    .action(({ json }: { readonly json?: true }) => {
      const screen = { style: session.style, width: lineWidth(session.host) };
      session.print(json !== undefined ? toJson(rulesData(RULES)) : rulesText(RULES, screen));
    });
  examples(command, [
    ['roadmap rules', 'all of them'],
    ['roadmap explain conflicting-status', 'one of them, with examples'],
  ]);
}
