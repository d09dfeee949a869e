import { once } from '../text/once.ts';

/** What cp1252 makes of the bytes 0x80 to 0x9F. The five bytes that it leaves undefined stay C1 controls, as in the WHATWG table. */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** The byte of each character above ASCII. */
const bytesOf = once(() => {
  const bytes = new Map<string, number>();
  for (let byte = 0x80; byte <= 0xff; byte++) bytes.set(charOf(byte), byte);
  // A lenient decoder may have written the controls themselves where cp1252 has a character.
  for (let byte = 0x80; byte <= 0x9f; byte++) bytes.set(String.fromCharCode(byte), byte);
  return bytes;
});

const strict = once(() => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }));

function charOf(byte: number): string {
  return HIGH[byte - 0x80] ?? String.fromCharCode(byte);
}

/**
 * UTF-8 that was once decoded as cp1252, read as what it was: `âœ… Complete` is `✅ Complete`, `ConcluÃ­do` is `Concluído`.
 * A run of characters that cp1252 has above ASCII is replaced only where its bytes are UTF-8 as a whole; all else stays,
 * so text that was never garbled (`naïve`, `“quoted”`, `10 €`) is returned as it is.
 */
export function unmojibake(text: string): string {
  let out = '';
  let from = 0;
  let run: number[] = [];
  const byteOf = bytesOf();
  for (let at = 0; at <= text.length; at++) {
    const byte = byteOf.get(text[at] ?? '');
    if (byte !== undefined) {
      run.push(byte);
      continue;
    }
    if (run.length > 1) {
      const decoded = decode(run);
      if (decoded !== undefined) {
        out += text.slice(from, at - run.length) + decoded;
        from = at;
      }
    }
    if (run.length > 0) run = [];
  }
  return from === 0 ? text : out + text.slice(from);
}

/** The inverse: each character above ASCII as its UTF-8 bytes, each byte read as cp1252. */
export function mojibake(text: string): string {
  const encoder = new TextEncoder();
  return text.replace(/[^\x00-\x7F]/gu, (char) => [...encoder.encode(char)].map(charOf).join(''));
}

function decode(bytes: readonly number[]): string | undefined {
  try {
    return strict().decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}
