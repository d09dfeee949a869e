import type { Language } from '../language.ts';
import { english } from './en.ts';

/** English first: where two languages read a word differently, the earlier one is right unless the document says otherwise. */
export const languages: readonly Language[] = [english];
