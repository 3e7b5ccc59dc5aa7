import { onceByText } from './by-text.ts';
import { changeStyle } from './css-addresses.ts';

/** What an address becomes. */
export type AddressChange = (address: string) => string;

const one = (value: string, change: AddressChange) => change(value);

/** A value of CSS, as SVG's presentation attributes have it: `url(#gradient)`. */
const value = (text: string, change: AddressChange) =>
  text.includes('url(') ? changeStyle(`fill:${text}`, change).slice('fill:'.length) : text;

/**
 * The attributes that hold addresses, and in which form: WHATWG HTML, "Attributes", and SVG 2, "Linking" and
 * "Presentation attributes"; `ping`, a list, is left to whoever has it as one. The names are without capitals, hyphens and
 * colons, so that `xlink:href` and `xLinkHref` are one.
 */
const FORMS: Readonly<Record<string, (value: string, change: AddressChange) => string>> = {
  href: one,
  src: one,
  poster: one,
  action: one,
  formaction: one,
  data: one,
  cite: one,
  xlinkhref: one,
  srcset: changeSrcset,
  imagesrcset: changeSrcset,
  style: changeStyle,
  fill: value,
  stroke: value,
  filter: value,
  mask: value,
  clippath: value,
  markerstart: value,
  markermid: value,
  markerend: value,
};

/** The value of an attribute of HTML or SVG with each address in it passed through `change`. Throws where CSS in it is broken. */
export function changeAttribute(name: string, text: string, change: AddressChange): string {
  return formOf(name)?.(text, change) ?? text;
}

const formOf = onceByText((name) => FORMS[name.replace(/[:-]/g, '').toLowerCase()]);

/** Whether a browser would run an attribute's value as a script when it goes there. In any other attribute it is text. */
export function mayBeScript(name: string, value: string): boolean {
  return /^(?:href|src|action|formaction|data|xlink:href)$/.test(name) && /^\s*javascript:/i.test(value);
}

/** A list of images to choose from: WHATWG HTML, "Parsing a srcset attribute". */
function changeSrcset(srcset: string, change: AddressChange): string {
  const candidates: string[] = [];
  let rest = srcset.replace(/^[\s,]+/, '');
  while (rest !== '') {
    // An address ends at white space and may hold commas; one that it ends with means that no descriptor follows.
    const [address = ''] = /^\S+/.exec(rest) ?? [];
    const after = rest.slice(address.length);
    const url = address.replace(/,+$/, '');
    const descriptor = url === address ? (after.split(',')[0] ?? '') : '';
    candidates.push(`${change(url)} ${descriptor.trim()}`.trim());
    rest = after.slice(descriptor.length).replace(/^[\s,]+/, '');
  }
  return candidates.join(', ');
}

/**
 * The `content` of `<meta http-equiv="refresh">` with its address passed through `change`: WHATWG HTML, "shared
 * declarative refresh steps".
 */
export function changeRefresh(content: string, change: AddressChange): string {
  const separator = content.search(/[;,]/);
  if (separator === -1) return content;
  const text = content.slice(separator + 1).trim();
  const named = /^url\s*=\s*/i.exec(text)?.[0] ?? '';
  const quoted = text.slice(named.length);
  const quote = quoted.startsWith('"') || quoted.startsWith("'") ? quoted.charAt(0) : '';
  const [address = ''] = quote === '' ? [quoted] : quoted.slice(1).split(quote);
  return `${content.slice(0, separator).trim()}; url=${quote}${change(address)}${quote}`;
}
