import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/text/decode.ts';

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

describe('decode', () => {
  test('keeps a BOM, which sourceFile sets aside', () => {
    expect(decode(bytes([0xef, 0xbb, 0xbf], '# R')).text).toBe('\ufeff# R');
    expect(decode(bytes([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], '# R')).text).toBe('\ufeff\ufeff# R');
  });

  test.each([
    ['latin-1', bytes('caf', [0xe9], ' x'), 3],
    ['overlong', bytes('a', [0xc0, 0xaf]), 1],
    ['cut at the end', bytes('ab', [0xe2, 0x82]), 2],
    ['cut in the middle', bytes('é', [0xef, 0xbf], 'x'), 2],
    ['a surrogate (CESU-8)', bytes([0xed, 0xa0, 0x80]), 0],
    ['a lone continuation', bytes('abc', [0x80]), 3],
    ['after a real U+FFFD', bytes('\ufffd', [0xff]), 3],
  ])('%s is read leniently, and the first bad byte is named', (_name, content, at) => {
    const decoded = decode(content);
    expect(decoded).toMatchObject({ lossy: true, firstBadByte: at });
    expect(decoded.text).toContain('\ufffd');
  });

  test.each([
    ['LE with BOM', Buffer.from('\ufeff# R\n', 'utf16le')],
    ['LE without', Buffer.from('# Roadmap\n\n- [ ] a\n', 'utf16le')],
    ['BE without', Buffer.from('# Roadmap\n\n- [ ] a\n', 'utf16le').swap16()],
    ['BE with BOM', Buffer.from('\ufeff# R\n', 'utf16le').swap16()],
  ])('UTF-16 %s is refused', (_name, content) => {
    expect(() => decode(content)).toThrow('UTF-16');
  });

  test('a few NULs are text', () => {
    expect(decode(bytes('a\0b, and much more than that')).text).toBe('a\0b, and much more than that');
  });

  test('an empty file is empty', () => {
    expect(decode(bytes())).toEqual({ text: '', lossy: false, firstBadByte: null });
  });

  test('UTF-8 is what it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.includes('\0') && text.charCodeAt(0) !== 0xfeff);
        expect(decode(bytes(text))).toEqual({ text, lossy: false, firstBadByte: null });
      }),
    );
  });

  test('any bytes give text, or are UTF-16; what stands before the first bad byte is as it was', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (content) => {
        try {
          const { text, firstBadByte } = decode(content);
          if (firstBadByte === null) expect(bytes(text)).toEqual(Buffer.from(content));
          else expect(bytes(text).subarray(0, firstBadByte)).toEqual(Buffer.from(content).subarray(0, firstBadByte));
        } catch (error) {
          expect((error as Error).message).toContain('UTF-16');
        }
      }),
      { numRuns: 2000 },
    );
  });
});
