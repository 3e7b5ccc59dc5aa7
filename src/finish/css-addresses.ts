import { transform, transformStyleAttribute, type Dependency } from 'lightningcss';
import { onceByText } from './by-text.ts';

/** An address in a style sheet, and where it stands in it; lines and columns are counted from 1. */
export interface CssAddress {
  readonly url: string;
  readonly use: 'style' | 'font' | 'image';
  readonly line: number;
  readonly column: number;
}

/** The addresses that a style sheet asks for. Throws where the CSS cannot be parsed. */
export const addressesInCss = onceByText((css): readonly CssAddress[] => {
  const fonts = new Set<string>();
  const { dependencies } = transform({
    ...sheet(css),
    visitor: {
      Rule: {
        'font-face': ({ value }) => {
          for (const property of value.properties) {
            if (property.type !== 'source') continue;
            for (const source of property.value) if (source.type === 'url') fonts.add(source.value.url.url);
          }
        },
      },
    },
  });
  return asked(dependencies ?? []).map(({ type, url, loc }) => ({
    url,
    use: type === 'import' ? 'style' : fonts.has(url) ? 'font' : 'image',
    ...loc.start,
  }));
});

/** A style sheet with each address in it passed through `change`, minified. Throws where the CSS cannot be parsed. */
export function changeCss(css: string, change: (address: string) => string): string {
  const { code, dependencies } = parsed(css);
  return replaced(code, dependencies, change);
}

const parsed = onceByText((css) => {
  const { code, dependencies } = transform(sheet(css));
  return { code: new TextDecoder().decode(code), dependencies: asked(dependencies ?? []) };
});

/** The declarations of a `style` attribute with each address passed through `change`. Throws where they cannot be parsed. */
export function changeStyle(declarations: string, change: (address: string) => string): string {
  const { code, dependencies } = transformStyleAttribute({ ...source(declarations), analyzeDependencies: true });
  return replaced(new TextDecoder().decode(code), asked(dependencies ?? []), change);
}

const source = (css: string) => ({ filename: 'a.css', code: new TextEncoder().encode(css), minify: true });

/** With this the parser lists every address, of `@import`, `url()` and `image-set()`, and puts a placeholder in its place. */
const sheet = (css: string) => ({ ...source(css), analyzeDependencies: { preserveImports: true } });

/** What a style sheet asks for. */
type Asked = Extract<Dependency, { type: 'url' | 'import' }>;

const asked = (dependencies: readonly Dependency[]): Asked[] =>
  dependencies.filter((dependency) => dependency.type === 'url' || dependency.type === 'import');

function replaced(code: string, dependencies: readonly Asked[], change: (address: string) => string): string {
  let css = code;
  for (const { placeholder, url } of dependencies) {
    css = css.replaceAll(`"${placeholder}"`, () => `"${change(url).replace(/["\\]/g, '\\$&')}"`);
  }
  return css;
}
