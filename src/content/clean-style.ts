import { transform, transformStyleAttribute, type CustomAtRules, type Visitor } from 'lightningcss';

/** Leaves out what loads a file or moves; an address that is no part of the drawing leads nowhere. */
const visitor: Visitor<CustomAtRules> = {
  Rule: { import: () => [], 'font-face': () => [], keyframes: () => [] },
  Url: (address) => ({ ...address, url: address.url.startsWith('#') ? address.url : '#' }),
};

/** The style sheet of a drawing, without what it loads from elsewhere and without motion; empty where it cannot be read. */
export function cleanSheet(css: string): string {
  return cleaned(() =>
    transform({ filename: 'drawing.css', code: Buffer.from(css), errorRecovery: true, minify: true, visitor }),
  );
}

/** The style of one element of a drawing, likewise. */
export function cleanStyle(css: string): string {
  return cleaned(() =>
    transformStyleAttribute({
      filename: 'drawing.css',
      code: Buffer.from(css),
      errorRecovery: true,
      minify: true,
      visitor,
    }),
  );
}

/** Whether a value of CSS names another file. With a backslash anything could be written otherwise. */
export function loads(css: string): boolean {
  return /(?:url|src|image(?:-set)?)\s*\(\s*(?!["']?\s*#)/i.test(css) || css.includes('\\');
}

function cleaned(clean: () => { readonly code: Uint8Array }): string {
  try {
    const css = new TextDecoder().decode(clean().code);
    // What the parser does not know it leaves as it was.
    return loads(css) ? '' : css;
  } catch {
    return '';
  }
}
