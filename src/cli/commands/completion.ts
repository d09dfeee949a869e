import { Argument, type Command } from 'commander';
import { examples } from '../arguments.ts';
import { bashScript } from '../completion/bash.ts';
import { fishScript } from '../completion/fish.ts';
import { powershellScript } from '../completion/powershell.ts';
import { type CommandNode, commandTree } from '../completion/tree.ts';
import { zshScript } from '../completion/zsh.ts';
import type { Session } from '../session.ts';

const SHELLS: Readonly<Record<string, (program: CommandNode) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
};

export function completionCommand(program: Command, session: Session): void {
  const command = program
    .command('completion')
    .summary('a script that completes commands in your shell')
    .description('Prints a script that completes commands, options, their values and items in your shell.')
    .addArgument(new Argument('<shell>', 'which shell').choices(Object.keys(SHELLS)))
    .action((shell: string) => session.print(SHELLS[shell]?.(commandTree(program)) ?? ''));
  examples(command, [
    ['roadmap completion bash >> ~/.bashrc', 'bash'],
    ['roadmap completion zsh > ~/.zfunc/_roadmap', 'zsh, where ~/.zfunc is in $fpath'],
    ['roadmap completion fish > ~/.config/fish/completions/roadmap.fish', 'fish'],
    ['roadmap completion powershell >> $PROFILE', 'PowerShell'],
  ]);
}
