import { words } from './words.ts';

/** The commonest small words of languages in Latin letters, by code, folded: what a text cannot do without. */
export const FUNCTION_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'en',
    words`the, of, and, to, in, is, are, for, with, that, this, be, on, as, by, from, it, an, not, all, when, which, can, its, at, we`,
  ],
  [
    'de',
    words`der, die, das, und, ist, sind, mit, fur, von, den, dem, des, ein, eine, einen, auf, im, nicht, auch, werden, wird, nach, bei, aus, zu, zum`,
  ],
  [
    'fr',
    words`le, la, les, des, et, est, sont, pour, avec, dans, une, un, du, de, sur, par, que, qui, au, aux, ne, pas, en, ou, ce`,
  ],
  ['es', words`el, la, los, las, es, son, para, con, del, de, una, un, en, por, que, se, al, no, lo, como, sin, cada`],
  [
    'pt',
    words`os, as, sao, para, com, do, da, dos, das, de, uma, um, em, no, na, por, que, se, ao, nao, pelo, sem, cada`,
  ],
  [
    'it',
    words`il, la, le, gli, sono, per, con, del, della, dei, delle, di, una, un, in, nel, che, si, al, non, da, sul, come`,
  ],
  [
    'nl',
    words`de, het, een, en, is, zijn, voor, met, van, op, te, niet, ook, worden, wordt, naar, bij, uit, dat, die, aan, door`,
  ],
  ['sv', words`och, ar, det, att, en, ett, som, for, med, av, pa, till, inte, den, fran, alla, vid, ska, kan, har`],
  [
    'da',
    words`og, er, det, at, en, et, som, for, med, af, pa, til, ikke, den, fra, alle, ved, skal, kan, har, efter, bliver`,
  ],
  [
    'nb',
    words`og, er, det, en, et, som, for, med, av, pa, til, ikke, den, fra, alle, ved, skal, kan, har, etter, blir`,
  ],
  ['fi', words`ja, on, ei, etta, se, ovat, myos, kun, tai, joka, kaikki, ole, voi, kuin, sen, mutta, jotka`],
  ['pl', words`na, do, jest, sa, sie, nie, dla, oraz, po, od, przez, ze, to, jak, lub, przy`],
  ['cs', words`na, je, jsou, se, do, pro, ze, nebo, po, od, jako, neni, ve, pri`],
  ['tr', words`ve, bir, ile, icin, bu, da, de, olarak, her, tum, veya, olan, daha, gibi, sonra, yok`],
  ['id', words`dan, yang, untuk, dengan, di, ke, dari, pada, ini, itu, adalah, atau, dalam, semua, tidak, oleh, akan`],
  [
    'ro',
    words`si, de, la, in, pe, cu, din, pentru, este, sunt, se, nu, un, ale, care, ca, sau, fara, prin, dupa, fi, cel, cea, lui, toate`,
  ],
  ['vi', words`va, cua, cho, voi, cac, la, trong, duoc, mot, co, khong, khi, den, tu, nhung, de, theo`],
]);
