/** Labels that count up. */
export interface LabelRun {
  /** What stands before the numbers: `M1-` of `M1-01` to `M1-04`. */
  readonly prefix: string;
  readonly low: number;
  readonly high: number;
  /** How many digits the first number is written with, if it begins with a zero; else 0. */
  readonly width: number;
}

/** Of more labels nobody means each. */
const MOST = 500;

/**
 * The run that a range of labels is; `null` if its ends are not of one series.
 *
 * @example `labelRun('T-08', '12')` is `{ prefix: 'T-', low: 8, high: 12, width: 2 }`; `labelRun('S1', 'BE-03')` is `null`.
 */
export function labelRun(from: string, to: string): LabelRun | null {
  const [first, last] = [LABEL.exec(from), LABEL.exec(to)];
  if (!first || !last) return null;
  const [, prefix = '', digits = ''] = first;
  const [low, high] = [Number(digits), Number(last[2])];
  if (!goesOn(prefix.toLowerCase(), (last[1] ?? '').toLowerCase()) || high < low || high - low >= MOST) return null;
  return { prefix, low, high, width: digits.startsWith('0') ? digits.length : 0 };
}

const LABEL = /^(.*?)(\d+)$/s;

/** `T-1 – T-3`, `T-1 – 3`, `v1.0 – 1.3`; but `2.1 – 3` is no run of one series. */
function goesOn(prefix: string, own: string): boolean {
  return own === '' ? !prefix.endsWith('.') : prefix.endsWith(own);
}
