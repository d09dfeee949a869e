import type { Language } from '../language.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import { dutch } from './nl.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { swedish } from './sv.ts';
import { thai } from './th.ts';
import { turkish } from './tr.ts';
import { simplifiedChinese } from './zh-hans.ts';
import { traditionalChinese } from './zh-hant.ts';

/** English first: where two languages read a word differently, the earlier one is right. */
export const languages: readonly Language[] = [
  english,
  portuguese,
  spanish,
  french,
  german,
  italian,
  simplifiedChinese,
  traditionalChinese,
  japanese,
  korean,
  russian,
  dutch,
  polish,
  turkish,
  swedish,
  thai,
];
