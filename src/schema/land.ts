import { z } from 'astro/zod';
import { country } from './country.ts';

/** Land that an atlas draws apart, and that ISO 3166-1 has no code for: Northern Cyprus, Somaliland and the Siachen Glacier. */
export const UNCODED = ['CYN', 'SOL', 'KAS'] as const;

const isUncoded = (code: string) => UNCODED.some((known) => known === code);

/** A country by ISO 3166-1 alpha-2, or land that has no such code and is drawn apart. */
export const land = z.string().check((context) => {
  if (isUncoded(context.value)) return;
  const message = country.safeParse(context.value).error?.issues[0]?.message;
  if (message !== undefined) context.issues.push({ code: 'custom', input: context.value, message });
});
