/**
 * Text for people, within which the runner of GitHub Actions takes no line for a command.
 *
 * @param token Only the runner and we know it: at random, each time.
 */
export function withoutCommands(text: string, token: string): string {
  return `::stop-commands::${token}\n${text}${text === '' || text.endsWith('\n') ? '' : '\n'}::${token}::\n`;
}
