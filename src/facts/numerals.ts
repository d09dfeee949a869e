const HAN_DIGITS = '〇一二三四五六七八九';

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** `ii` is `2`, `iv` is `4`; `null` for what is no such number below 40. */
function roman(number: string): string | null {
  if (!/^(?=.)x{0,3}(?:ix|iv|v?i{0,3})$/.test(number) || number === 'x') return null;
  const digits = [...number].map((letter) => ROMAN[letter] as number);
  return String(digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0));
}

/** `十二` is `12`, `iv` is `4`; other numbers stay. */
export function arabic(number: string): string {
  const latin = roman(number);
  if (latin) return latin;
  if (!/^[〇零一二三四五六七八九十]+$/.test(number)) return number;
  const [tens, ones] = number.includes('十') ? number.split('十') : [null, number];
  const digit = (han: string) => HAN_DIGITS.indexOf(han.replace('零', '〇'));
  return String(
    (tens === null ? 0 : tens === '' ? 10 : digit(tens as string) * 10) +
      (ones === '' ? 0 : digit((ones as string).slice(-1))),
  );
}
