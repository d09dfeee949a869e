/** Round numbers beside a picture. */
export interface Scale {
  /** The highest; at least as high as what is drawn. */
  readonly top: number;
  readonly step: number;
}

/** The fewest round steps from 0 to at least `most`: whole numbers, since boxes are. */
export function scaleTo(most: number, steps: number): Scale {
  for (let power = 1; ; power *= 10) {
    for (const digit of [1, 2, 5]) {
      const step = digit * power;
      if (step * steps >= most) return { top: Math.max(step, Math.ceil(most / step) * step), step };
    }
  }
}
