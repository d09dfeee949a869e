import { type CommandNode, optionsOf, type Place } from './tree.ts';

/** A script for PowerShell 5.1 and later. Where it gives nothing, PowerShell completes paths. */
export function powershellScript(program: CommandNode): string {
  const { commands } = program;
  return `# Completes roadmap in PowerShell. Made by: roadmap completion powershell
Register-ArgumentCompleter -Native -CommandName roadmap -ScriptBlock {
  param($current, $ast, $position)
  $commands = [ordered]@{
${commands.map(({ name, about }) => `    ${quote(name)} = ${quote(about)}`).join('\n')}
  }
  $options = @{
${commands.map((command) => `    ${quote(command.name)} = ${array(optionsOf(program, command).flatMap(({ names }) => names))}`).join('\n')}
  }
  $values = @{
${commands.flatMap((command) => values(program, command)).join('\n')}
  }
  $words = @($ast.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { "$_" })
  $command = @($words | Where-Object { $commands.Contains($_) })[0]
  $candidates = if (-not $command) { @($commands.Keys) + $options['status'] } else { $options[$command] + $values["$command "] }
  if (-not $command) { $command = 'status' }
  if ($words.Count -gt 0 -and $values.ContainsKey("$command $($words[-1])")) { $candidates = $values["$command $($words[-1])"] }
  if ($candidates -contains '<item>') { $candidates += @(roadmap list --columns id 2>$null | Where-Object { $_ -match '^[\\w./-]+$' }) }
  $candidates | Where-Object { $_ -and $_ -ne '<item>' -and $_ -like "$current*" } | ForEach-Object {
    $about = if ($commands.Contains($_)) { $commands[$_] } else { $_ }
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $about)
  }
}
`;
}

/** Of options under \`COMMAND OPTION\`, of arguments under \`COMMAND \`. */
function values(program: CommandNode, command: CommandNode): string[] {
  const own = optionsOf(program, command).flatMap(({ names, value }) =>
    value === null ? [] : names.map((name) => `    ${quote(`${command.name} ${name}`)} = ${array(candidates(value))}`),
  );
  return [...own, `    ${quote(`${command.name} `)} = ${array(command.arguments.flatMap(candidates))}`];
}

function candidates({ words, kind }: Place): readonly string[] {
  return kind === 'items' ? ['<item>'] : words;
}

function array(list: readonly string[]): string {
  return `@(${list.map(quote).join(', ')})`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
