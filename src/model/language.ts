/** The direction in which a language is written, by the script that CLDR takes to be likely for it. */
export function direction(lang: string): 'ltr' | 'rtl' {
  return new Intl.Locale(lang).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr';
}
