import { z } from 'astro/zod';

/** A country by ISO 3166-1 alpha-2: two capital letters. */
export const country = z.string().refine((code) => countryProblem(code) === undefined, {
  error: ({ input }) => countryProblem(String(input)),
});

/** Codes that are taken for a country's: a language's, the European Union's own, and one of three letters. */
const SLIPS: Readonly<Record<string, string>> = { EN: 'GB', EL: 'GR', USA: 'US' };

/** Reserved for bodies of several states, and for a country that is not known. */
const NO_COUNTRIES: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'ZZ']);

function countryProblem(code: string): string | undefined {
  if (NO_COUNTRIES.has(code))
    return `is "${code}", which is no country: leave the key out for a body of several states`;
  if (isCountry(code)) return undefined;
  const meant = meantBy(code);
  return meant === undefined
    ? 'is not a country of ISO 3166-1 alpha-2: write two capital letters, such as "RU"'
    : `cannot be "${code}". Did you mean "${meant}"?`;
}

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Intl knows the assigned codes, and others that stand for one of them: `UK` is reserved for what is assigned `GB`. */
function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && names.of(code) !== undefined && assigned(code) === code;
}

/** The code that another stands for (Unicode Technical Standard 35, "Canonical Unicode Locale Identifiers"). */
function assigned(code: string): string | undefined {
  return new Intl.Locale(`und-${code}`).region;
}

/** The country that a wrong code or an English name was meant for. */
function meantBy(written: string): string | undefined {
  const code = written.trim().toUpperCase();
  const meant = SLIPS[code] ?? (/^[A-Z]{2}$/.test(code) ? assigned(code) : codeOf(written.trim()));
  return meant !== undefined && isCountry(meant) ? meant : undefined;
}

const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));

function codeOf(name: string): string | undefined {
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return codes.find((code) => isCountry(code) && names.of(code)?.toLowerCase() === name.toLowerCase());
}
