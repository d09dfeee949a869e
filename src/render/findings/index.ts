import { concise } from './concise.ts';
import { pretty } from './pretty.ts';
import type { Format } from './report.ts';

/** Every format of findings. A format is a file and a line here. */
export const FORMATS: readonly Format[] = [pretty, concise];
