import { stemmer as ar } from '@orama/stemmers/arabic';
import { stemmer as hy } from '@orama/stemmers/armenian';
import { stemmer as bg } from '@orama/stemmers/bulgarian';
import { stemmer as da } from '@orama/stemmers/danish';
import { stemmer as nl } from '@orama/stemmers/dutch';
import { stemmer as en } from '@orama/stemmers/english';
import { stemmer as fi } from '@orama/stemmers/finnish';
import { stemmer as fr } from '@orama/stemmers/french';
import { stemmer as de } from '@orama/stemmers/german';
import { stemmer as el } from '@orama/stemmers/greek';
import { stemmer as hu } from '@orama/stemmers/hungarian';
import { stemmer as it } from '@orama/stemmers/italian';
import { stemmer as no } from '@orama/stemmers/norwegian';
import { stemmer as pt } from '@orama/stemmers/portuguese';
import { stemmer as ro } from '@orama/stemmers/romanian';
import { stemmer as ru } from '@orama/stemmers/russian';
import { stemmer as es } from '@orama/stemmers/spanish';
import { stemmer as sv } from '@orama/stemmers/swedish';
import { stemmer as tr } from '@orama/stemmers/turkish';
import { searchForm } from './search-words.ts';

const STEMMERS = new Map(
  Object.entries({ ar, bg, da, de, el, en, es, fi, fr, hu, hy, it, nb: no, nl, nn: no, no, pt, ro, ru, sv, tr }),
);

/** The stem of a word in a language, by which its forms are known as one word; the word itself where none is known of the language. */
export function stemOf(word: string, language: string): string {
  const stemmer = STEMMERS.get(language.split('-')[0] ?? '');
  return searchForm(stemmer ? stemmer(word.toLowerCase()) : word);
}
