import { visible } from '../escape/visible.ts';
import type { Format } from './report.ts';

/** A line for each finding, as compilers print them. */
export const concise: Format = {
  name: 'concise',
  summary: 'a line for each finding',
  forPeople: true,
  print: ({ findings }) =>
    findings
      .map(
        ({ file, range, level, message, rule }) =>
          `${visible(file)}:${range.line}:${range.column}: ${level}: ${visible(message)} [${visible(rule)}]\n`,
      )
      .join(''),
};
