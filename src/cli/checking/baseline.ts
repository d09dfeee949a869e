import path from 'node:path';
import { againstBaseline, type Baseline, baselineOf } from '../../check/baseline.ts';
import type { Diagnostic } from '../../check/diagnostic.ts';
import { RoadmapError } from '../../error.ts';
import { rootOf } from '../../host/git/on-disk.ts';
import { writeOutput } from '../../host/write-output.ts';
import { toJson } from '../../render/json.ts';
import { counted } from '../../text/counted.ts';
import { readingFault } from '../opening/read-text.ts';
import type { Session } from '../session.ts';

/** Larger ones are not read. Bytes. */
const LONGEST = 8 << 20;

const DEFAULT = 'roadmap.baseline.json';

interface BaselineOptions {
  readonly baseline?: string;
  readonly writeBaseline?: true;
  readonly pruneBaseline?: true;
}

/**
 * What of the findings the baseline does not know, and how many it knows. Writes it, if that is asked for.
 *
 * @param plans Absolute paths of the files that were checked, which it must not take the place of.
 * @throws RoadmapError for a file that is there and is no baseline: it is not overwritten.
 */
export function againstBaselineFile(
  session: Session,
  diagnostics: readonly Diagnostic[],
  options: BaselineOptions,
  plans: readonly string[],
): { readonly left: ReadonlySet<Diagnostic>; readonly known: number } {
  const asked = options.baseline !== undefined || options.writeBaseline === true || options.pruneBaseline === true;
  if (!asked) return { left: new Set(diagnostics), known: 0 };
  const file = options.baseline ?? DEFAULT;
  if (options.writeBaseline === true) {
    if (session.host.files.kind(path.resolve(session.host.cwd, file)) !== 'missing') readBaseline(session, file);
    write(session, file, baselineOf(diagnostics), plans);
    session.warn(`${file}: ${counted(diagnostics.length, 'finding')} known from now on`);
    return { left: new Set(), known: diagnostics.length };
  }
  const { left, known, gone } = againstBaseline(diagnostics, readBaseline(session, file));
  if (gone > 0 && options.pruneBaseline === true) write(session, file, baselineOf(known), plans);
  else if (gone > 0)
    session.warn(`${file}: ${counted(gone, 'finding')} known and no longer found: run with --prune-baseline`);
  return { left: new Set(left), known: known.length };
}

function readBaseline({ host }: Session, file: string): Baseline {
  let bytes: Uint8Array;
  try {
    bytes = host.files.read(path.resolve(host.cwd, file), LONGEST);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw readingFault(error, file);
    throw new RoadmapError(`no such baseline: ${file}`, { hint: 'make it with --write-baseline' });
  }
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes)) as Baseline;
    if (value.version === 1 && Object.values(value.findings).every(Number.isInteger)) return value;
  } catch {}
  throw new RoadmapError(`not a baseline: ${file}`, { hint: 'name another file' });
}

function write({ host }: Session, name: string, baseline: Baseline, keep: readonly string[]): void {
  const root = rootOf(host);
  writeOutput(path.resolve(host.cwd, name), toJson(baseline), { root, name, keep });
}
