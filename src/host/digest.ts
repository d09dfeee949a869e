/** Loaded when it is first needed: that takes Node milliseconds, and most commands need none. */
const crypto = () => process.getBuiltinModule('node:crypto');

/** SHA-256 of a text, as 64 hexadecimal digits. */
export function digest(text: string): string {
  return crypto().createHash('sha256').update(text).digest('hex');
}

/** So many bytes that nobody can foretell, as hexadecimal digits. */
export function randomHex(bytes: number): string {
  return crypto().randomBytes(bytes).toString('hex');
}
