/**
 * A word list as one reads it: separated by a comma and a blank, or by line ends. Keeps the order, for the first is the
 * one that is written. One `split` for a list: there are two thousand lists, and all are read at every start.
 */
export function words([list = '']: TemplateStringsArray): readonly string[] {
  return list.trim().split(/,\s+|\n\s*/);
}
