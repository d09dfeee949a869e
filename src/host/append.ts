import fs from 'node:fs';
import { faultCode } from './save/io.ts';

const { O_WRONLY, O_APPEND, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = fs.constants;

/**
 * Adds text to a file that another program has made for that.
 *
 * @param make Gets the number of bytes for which there is room below `most`; `null` for nothing.
 * @returns Why it could not be done, `null` if all is well.
 */
export function appendWithin(file: string, most: number, make: (room: number) => string | null): string | null {
  try {
    const descriptor = fs.openSync(file, O_WRONLY | O_APPEND | O_NONBLOCK | O_NOFOLLOW);
    try {
      const stat = fs.fstatSync(descriptor);
      if (!stat.isFile()) return 'not a regular file';
      const text = make(most - stat.size);
      if (text !== null) fs.writeFileSync(descriptor, text);
      return null;
    } finally {
      fs.closeSync(descriptor);
    }
  } catch (error) {
    const code = faultCode(error);
    if (code === undefined) throw error;
    return code;
  }
}
