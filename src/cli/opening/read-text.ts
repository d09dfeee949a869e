import { RoadmapError } from '../../error.ts';
import type { Host } from '../../host/host.ts';
import { decode } from '../../text/decode.ts';
import { type NamedFile, STDIN, shownWithPlace } from './plan-files.ts';

/** The text of a file, and what the user should know of it; `null` for nothing. */
export interface ReadText {
  readonly text: string;
  readonly warning: string | null;
}

/** @throws RoadmapError that names the file. */
export async function readText(host: Host, name: NamedFile, maxBytes: number): Promise<ReadText> {
  try {
    const isStdin = name.absolute === STDIN.absolute;
    const { text, firstBadByte } = decode(
      isStdin ? await host.readStdin(maxBytes) : host.files.read(name.absolute, maxBytes),
    );
    const warning = `not UTF-8: ${name.shown}: byte ${firstBadByte} and others like it are shown as \uFFFD`;
    return { text, warning: firstBadByte === null ? null : warning };
  } catch (error) {
    throw readingFault(error, shownWithPlace(name));
  }
}

const REASONS: Readonly<Record<string, readonly [what: string, toDo: string]>> = {
  ENOENT: ['no such file', 'name one that is there'],
  ENOTDIR: ['no such file', 'name one that is there'],
  EACCES: ['file may not be read', 'change its permissions'],
  EPERM: ['file may not be read', 'change its permissions'],
  ELOOP: ['file is a link to itself', 'name the file it should be'],
  ENAMETOOLONG: ['file name too long', 'name one that is there'],
  ENXIO: ['not a regular file', 'pipe it in: `roadmap status - < FILE`'],
  ERR_INVALID_ARG_VALUE: ['no such file', 'name one that is there'],
};

/** What was thrown when a file was read, said of a path as the user knows it. */
export function readingFault(error: unknown, shown: string): unknown {
  if (error instanceof RoadmapError) return new RoadmapError(`${error.message}: ${shown}`, { hint: error.hint });
  const code = (error as NodeJS.ErrnoException).code;
  const reason = code === undefined ? undefined : REASONS[code];
  if (reason) return new RoadmapError(`${reason[0]}: ${shown}`, { hint: reason[1] });
  return code === undefined ? error : new RoadmapError(`cannot read the file (${code}): ${shown}`);
}
