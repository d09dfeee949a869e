import type { Command } from 'commander';
import { RULES } from '../../check/rules/index.ts';
import { rulesDocument, rulesText } from '../../render/findings/rules.ts';
import { documentJson } from '../../render/json.ts';
import { examples, jsonFlag } from '../arguments.ts';
import type { Session } from '../session.ts';

export function rulesCommand(program: Command, session: Session): void {
  const command = program
    .command('rules')
    .summary('what `check` can find')
    .description('Lists the rules of `roadmap check`, with their levels. `roadmap explain RULE` is the page of one.')
    .addOption(jsonFlag())
    .action(({ json }: { readonly json?: true }) =>
      session.print(json !== undefined ? documentJson(rulesDocument(RULES)) : rulesText(RULES, session.style)),
    );
  examples(command, [
    ['roadmap rules', 'all of them'],
    ['roadmap explain conflicting-status', 'one of them, with examples'],
  ]);
}
