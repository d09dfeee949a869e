/**
 * How GitHub's runner finds commands in what a step prints, on stdout and on stderr: a port of what ActionCommand.cs and
 * ActionCommandManager.cs of actions/runner do, to hold our output against.
 */

export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Every command that a step may print, but for `stop-commands`. */
const REGISTERED = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'warning',
];

const STOP = 'stop-commands';

/** The commands that the runner obeys, those that stop and resume others among them. */
export function commandsIn(log: string): RunnerCommand[] {
  const registered = new Set([...REGISTERED, STOP]);
  const obeyed: RunnerCommand[] = [];
  let token: string | null = null;
  for (const line of log.split(/\r\n|\n|\r/)) {
    const command = parseNew(line, registered) ?? parseOld(line, registered);
    if (!command) continue;
    if (token !== null) {
      if (command.name.toLowerCase() !== token.toLowerCase()) continue;
      registered.delete(token.toLowerCase());
      token = null;
    } else if (command.name.toLowerCase() === STOP) {
      token = command.data;
      registered.add(token.toLowerCase());
    }
    obeyed.push(command);
  }
  return obeyed;
}

/** `::error file=a.md,line=1::message`, at the start of a line, behind blanks. */
function parseNew(message: string, registered: ReadonlySet<string>): RunnerCommand | null {
  const line = message.trimStart();
  if (!line.startsWith('::')) return null;
  const end = line.indexOf('::', 2);
  if (end < 0) return null;
  const properties = (list: string) => list.trim().split(',');
  return parsed(line.slice(2, end), line.slice(end + 2), registered, properties, [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%3A', ':'],
    ['%2C', ','],
    ['%25', '%'],
  ]);
}

/** `##[error]message`, anywhere in a line. */
function parseOld(line: string, registered: ReadonlySet<string>): RunnerCommand | null {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return null;
  const properties = (list: string) => list.split(';');
  return parsed(line.slice(start + 3, end), line.slice(end + 1), registered, properties, [
    ['%3B', ';'],
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%5D', ']'],
    ['%25', '%'],
  ]);
}

type Escapes = readonly (readonly [escaped: string, plain: string])[];

function parsed(
  info: string,
  data: string,
  registered: ReadonlySet<string>,
  split: (list: string) => string[],
  escapes: Escapes,
): RunnerCommand | null {
  const space = info.indexOf(' ');
  const name = space < 0 ? info : info.slice(0, space);
  if (!registered.has(name.toLowerCase())) return null;
  const pairs = (space > 0 ? split(info.slice(space + 1)) : []).flatMap((each) => {
    const bare = each.replace(/^=+/, '');
    const at = bare.indexOf('=');
    const value = at < 0 ? '' : bare.slice(at + 1).replace(/^=+/, '');
    return value === '' ? [] : [[bare.slice(0, at), unescaped(value, escapes)] as const];
  });
  const inData = escapes.filter(([, plain]) => plain !== ':' && plain !== ',');
  return { name, properties: Object.fromEntries(pairs), data: unescaped(data, inData) };
}

function unescaped(text: string, escapes: Escapes): string {
  return escapes.reduce((now, [escaped, plain]) => now.replaceAll(escaped, plain), text);
}
