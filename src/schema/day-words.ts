import { z } from 'astro/zod';
import { text } from './text.ts';

/**
 * What the checks take for dates that shift with the day they are read, in texts of a language. In phrases and dates,
 * {weekday}, {number}, {unit} and {time} stand for one of the list of that name.
 */
export const dayWords = z.strictObject({
  /** Phrases, in every form that a text can have. A day of the week is let through where its date stands beside it. */
  words: z.array(text).min(1),
  /** Phrases that only look like it. */
  exempt: z.array(text).min(1).optional(),
  /** The days of the week from Monday on, in the form that they have in phrases. */
  weekdays: z.array(text).length(7),
  numbers: z.array(text).min(1).optional(),
  units: z.array(text).min(1).optional(),
  times: z.array(text).min(1).optional(),
  /** How a day of the week stands beside its date. */
  dates: z
    .array(
      text.refine((pattern) => pattern.includes('{weekday}') && pattern.includes('{date}'), {
        error: 'needs {weekday} and {date}',
      }),
    )
    .min(1),
});
