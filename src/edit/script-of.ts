import { once } from '../text/once.ts';
import type { Written } from '../vocabulary/written.ts';

/** Made late, as the tables of a script take long to make. */
const scripts = once(() => ({
  kana: /[\u3041-\u30fa\u30fd-\u30ff]/g,
  hangul: /[\uac00-\ud7af\u1100-\u11ff]/g,
  han: /\p{Script=Han}/gu,
  thai: /\p{Script=Thai}/gu,
  arabic: /\p{Script=Arabic}/gu,
  devanagari: /\p{Script=Devanagari}/gu,
  cyrillic: /\p{Script=Cyrillic}/gu,
}));

const FOREIGN = ['kana', 'hangul', 'han', 'thai', 'arabic', 'devanagari', 'cyrillic'] as const;
type Foreign = (typeof FOREIGN)[number];

/** Names of things and commands are Latin in every language, so that lines count, and not letters. */
const LINES_AT_LEAST = 0.4;

/**
 * The languages that a text may be written in by its script, of several that share it those whose own letters it has.
 * All, where most of it is Latin.
 */
export function languagesOfScript(text: string, all: readonly Written[]): readonly Written[] {
  const lines = text.split('\n').filter((line) => /\p{L}/u.test(line));
  const foreign = lines.filter((line) => /\p{L}/u.test(line.replace(/\p{Script=Latin}+/gu, '')));
  if (foreign.length === 0 || foreign.length < lines.length * LINES_AT_LEAST) return all;
  const shares = FOREIGN.map((script) => ({ script, share: text.match(scripts()[script])?.length ?? 0 }));
  const shareOf = (script: Foreign) => shares.find((each) => each.script === script)?.share ?? 0;
  // Japanese is written with Han too, and Korean at times.
  if (shareOf('kana') * 12 > shareOf('han') && shareOf('kana') > shareOf('hangul')) return coded(all, ['ja']);
  if (shareOf('hangul') * 4 > shareOf('han') && shareOf('hangul') > 0) return coded(all, ['ko']);
  const most = shares.reduce((best, each) => (each.share > best.share ? each : best));
  if (most.share === 0) return all;
  const among = coded(all, LANGUAGES[most.script]);
  return among.length > 1 ? byOwnLetters(text, among) : among;
}

const LANGUAGES: Readonly<Record<Foreign, readonly string[]>> = {
  kana: ['ja'],
  hangul: ['ko'],
  han: ['zh-Hans', 'zh-Hant'],
  thai: ['th'],
  arabic: ['ar'],
  devanagari: ['hi'],
  cyrillic: ['ru', 'uk'],
};

function coded(all: readonly Written[], codes: readonly string[]): readonly Written[] {
  return all.filter(({ code }) => codes.includes(code));
}

/** `і` is Ukrainian and `ы` Russian, `阶` is simplified and `階` traditional: the letters that one of them has in its words. */
function byOwnLetters(text: string, among: readonly Written[]): readonly Written[] {
  const letters = among.map(({ known }) => new Set(known.join('')));
  const counts = letters.map(() => 0);
  for (const letter of text.toLowerCase()) {
    const own = letters.flatMap((each, at) => (each.has(letter) ? [at] : []));
    if (own.length === 1) counts[own[0] as number] = (counts[own[0] as number] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  return among.filter((_, at) => counts[at] === most);
}
