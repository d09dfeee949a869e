import { isBlank, mayBeMark, otherDigit } from '../text/characters.ts';
import { fold } from '../vocabulary/fold.ts';

/** Plain text and its folded form of the same length. Offsets are UTF-16 units of both. */
export interface Text {
  readonly plain: string;
  readonly folded: string;
  /** The {@link SIGNS} that stand anywhere in it: most lines hold few, and a notation needs no looking for where its sign is missing. */
  readonly signs: number;
}

/** Of a text that was not scanned: it may hold every sign. */
export const UNSCANNED = -1;

/** What a character may be a sign of. Each text is scanned for them once. */
export const SIGNS = {
  digit: 1,
  capital: 2,
  /** A capital with no letter or digit behind it, as in `Phase A`. */
  lastCapital: 4,
  colon: 8,
  /** Also the first character of one that was decoded as cp1252. */
  dash: 16,
  /** Commas, bars and dots between parts. */
  divider: 32,
  /** What may end a label: `.`, `>`, `)`. */
  closing: 64,
  /** Parentheses and brackets that open. */
  opening: 128,
  /** An emoji, an arrow, a variation selector, or the first character of one that was decoded as cp1252. */
  mark: 256,
  aboveAscii: 512,
  /** CJK and full-width forms, which have digits of their own. */
  wide: 1024,
  twoBlanks: 2048,
  /** A blank that is no space. */
  oddBlank: 4096,
  blank: 8192,
  word: 16384,
} as const;

/** Without one of these no text holds a number, or a letter that stands for one. */
export const NUMBERS = SIGNS.digit | SIGNS.lastCapital | SIGNS.wide;

/** Without one of these nothing divides a text but single blanks. */
export const SEPARATORS = SIGNS.colon | SIGNS.dash | SIGNS.divider | SIGNS.closing | SIGNS.twoBlanks;

const ASCII = new Uint16Array(128);
const each = (characters: string, signs: number) => {
  for (let at = 0; at < characters.length; at += 1) ASCII[characters.charCodeAt(at)] = signs;
};
each('0123456789', SIGNS.digit | SIGNS.word);
each('abcdefghijklmnopqrstuvwxyz', SIGNS.word);
each('ABCDEFGHIJKLMNOPQRSTUVWXYZ', SIGNS.capital | SIGNS.word);
each(':', SIGNS.colon);
each('-', SIGNS.dash);
each(',;|', SIGNS.divider);
each('.>)', SIGNS.closing);
each('([', SIGNS.opening);
each(' ', SIGNS.blank);
each('\t\n\v\f\r', SIGNS.blank | SIGNS.oddBlank);

export function textOf(plain: string): Text {
  const signs = signsOf(plain);
  return { plain, folded: foldedBy(signs, plain), signs };
}

/** A text whose signs are known is folded faster: most have nothing to fold. */
function foldedBy(signs: number, plain: string): string {
  if ((signs & SIGNS.aboveAscii) !== 0) return fold(plain);
  return (signs & SIGNS.capital) === 0 ? plain : plain.toLowerCase();
}

function signsOf(plain: string): number {
  let signs = 0;
  let before = 0;
  for (let at = 0; at < plain.length; at += 1) {
    const code = plain.charCodeAt(at);
    const own = code < 0x80 ? (ASCII[code] as number) : aboveAscii(code);
    signs |= own;
    if ((before & SIGNS.capital) !== 0 && (own & SIGNS.word) === 0) signs |= SIGNS.lastCapital;
    else if ((before & own & SIGNS.blank) !== 0) signs |= SIGNS.twoBlanks;
    before = own;
  }
  return (before & SIGNS.capital) === 0 ? signs : signs | SIGNS.lastCapital;
}

function aboveAscii(code: number): number {
  if (code < 0x2000) return SIGNS.aboveAscii | (otherDigit(code) < 0 ? latinSign(code) : SIGNS.digit | SIGNS.word);
  if (mayBeMark(code)) return SIGNS.aboveAscii | SIGNS.mark;
  return SIGNS.aboveAscii | (code >= 0x3007 ? SIGNS.wide : 0) | wideSign(code);
}

/** `â` and `ð` begin what was decoded as cp1252. */
function latinSign(code: number): number {
  if (code >= 0xc0) return code === 0xe2 ? SIGNS.mark | SIGNS.dash : code === 0xf0 ? SIGNS.mark : 0;
  if (code === 0xa9 || code === 0xae) return SIGNS.mark;
  if (code === 0xa0) return SIGNS.blank | SIGNS.oddBlank;
  return code === 0xb7 ? SIGNS.divider : code === 0xbb ? SIGNS.closing : 0;
}

function wideSign(code: number): number {
  switch (code) {
    case 0x2013:
    case 0x2014:
      return SIGNS.dash;
    case 0xff1a:
      return SIGNS.colon;
    case 0x2022:
    case 0x3001:
    case 0xff0c:
    case 0xff1b:
    case 0xff5c:
      return SIGNS.divider;
    case 0xff09:
      return SIGNS.closing;
    case 0xff08:
    case 0x3010:
      return SIGNS.opening;
    default:
      return isBlank(code) ? SIGNS.blank | SIGNS.oddBlank : 0;
  }
}
