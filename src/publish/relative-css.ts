import { transform } from 'lightningcss';

/** The style sheet with each address in it passed through `change`, minified. Throws where the CSS cannot be parsed. */
export function relativeUrls(css: string, change: (url: string) => string): string {
  const { code } = transform({
    filename: 'inline.css',
    code: new TextEncoder().encode(css),
    minify: true,
    visitor: { Url: (url) => ({ ...url, url: change(url.url) }) },
  });
  return new TextDecoder().decode(code);
}
