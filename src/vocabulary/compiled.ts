import { compile } from './compile.ts';
import { languages } from './languages/index.ts';

/** The words of every language. The build puts the value in the place of this module, as making it takes longer than reading a roadmap. */
export const compiled = compile(languages);
