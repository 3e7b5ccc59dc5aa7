import { z } from 'astro/zod';
import { name, text } from './text.ts';

/** The attributes of `<Map>`, each a text. */
export const mapAttributes = {
  /** The file of the places, beside the entry: `./pipeline.csv`. */
  places: z.string().regex(/^\.\/[a-z0-9]+(?:-[a-z0-9]+)*\.csv$/, {
    error: 'names no table beside this file: write it as in "./places.csv"',
  }),
  /** What is to be seen, as a sentence. */
  title: name,
  /** What is drawn. */
  subtitle: text,
  /** The citations of the places; one that is for some places alone has these in brackets: `a, b (Daqing)`. */
  cite: text,
  /** The countries that it is about, by their codes, with commas between: `RU, CN`. */
  shade: text.optional(),
  /** The lines that only join their places, with commas between: their course is not drawn. */
  joined: text.optional(),
} as const;

export const map = z.strictObject(mapAttributes);

/** The attributes of a map as they are written. */
export type MapAttributes = z.infer<typeof map>;

/** The columns of a table of places, those that it has to have first. */
export const placeColumns = ['name', 'lat', 'lon', 'about', 'line', 'kind'] as const;

/** The kind of a row that names a sea or a lake, which is no place. */
export const WATER = 'water';
