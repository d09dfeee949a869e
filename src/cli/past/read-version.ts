import { RoadmapError } from '../../error.ts';
import type { FileVersion } from '../../host/git/revisions/file-history.ts';
import { shortOid } from '../../host/git/revisions/log.ts';

/**
 * What is read of a version of a file; `null` for one that cannot be read, which is told.
 *
 * @param bytes `null` for one that is over the limit.
 */
export async function readVersion<T>(
  { name, oid }: FileVersion,
  bytes: Buffer | null,
  maxBytes: number,
  { read, warn }: { read(bytes: Buffer): Promise<T>; warn(text: string): void },
): Promise<T | null> {
  try {
    if (bytes === null) throw new RoadmapError(`over ${maxBytes} bytes`);
    return await read(bytes);
  } catch (error) {
    if (!(error instanceof RoadmapError)) throw error;
    warn(`${name} in blob ${shortOid(oid)} is passed over: ${error.message}`);
    return null;
  }
}
