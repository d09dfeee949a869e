import fs from 'node:fs';
import path from 'node:path';
import { RoadmapError } from '../error.ts';
import { decode } from '../text/decode.ts';
import type { Files } from './host.ts';
import { removeFile, replaceFile } from './replace-file.ts';
import { attempt, nodeIo, X_OK } from './save/io.ts';
import { inPlainWords } from './save/plain-words.ts';

/** Larger ones are not of this world. Bytes. */
const LARGEST = 1 << 20;

/**
 * A file of somebody's into which we put lines of ours: a hook, `.gitattributes`, `.gitignore`.
 *
 * @param shown What it is called for the user.
 * @returns `null` if there is no such file.
 * @throws RoadmapError for what could not be written back as it is: a link, what is not UTF-8.
 */
export function readShared(files: Files, file: string, shown: string): string | null {
  if (files.isLink(file)) throw new RoadmapError(`a link, nothing changed: ${shown}`, { hint: 'make it a file first' });
  const kind = files.kind(file);
  if (kind === 'missing') return null;
  if (kind !== 'file')
    throw new RoadmapError(`not a file, nothing changed: ${shown}`, { hint: 'move it out of the way' });
  const { text, lossy } = decode(inPlainWords(shown, () => files.read(file, LARGEST)));
  if (lossy) throw new RoadmapError(`not UTF-8, nothing changed: ${shown}`, { hint: 'convert it to UTF-8 first' });
  return text;
}

/** Writes a file whole, keeping the rights it has; `null` deletes it. @param mode Of a new file. */
export function writeShared(file: string, text: string | null, mode = 0o666): void {
  if (text === null) {
    removeFile(file);
    return;
  }
  fs.mkdirSync(path.dirname(file), { recursive: true });
  replaceFile(file, text, mode);
}

/**
 * At the end, where no line overrules it. A last line without an end keeps the file so.
 *
 * @example `withLines('*.png binary', ['*.md text'])` is `*.png binary\n*.md text`.
 */
export function withLines(text: string, lines: readonly string[]): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const isOpen = text !== '' && !text.endsWith('\n');
  return `${text}${isOpen ? end : ''}${lines.join(end)}${isOpen ? '' : end}`;
}

/** False for a program that may not be run. */
export function isExecutable(file: string): boolean {
  return attempt(() => nodeIo.access(file, X_OK));
}
