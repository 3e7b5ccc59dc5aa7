import { z } from 'astro/zod';
import { parseDate } from './date.ts';

/** A moment with its zone, in ISO 8601: without a zone it is another one on every machine. */
const MOMENT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** A moment that exists: "2026-12-01T06:00:00+01:00". */
export const moment = z.string().refine((value) => parseDate(MOMENT.exec(value)?.[1] ?? '') !== undefined, {
  error: ({ input }) =>
    `"${String(input)}" is not a moment with its zone; write it as in 2026-12-01T06:00:00+01:00 or 2026-12-01T05:00:00Z`,
});
