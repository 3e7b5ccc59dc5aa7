import { changeAttribute, type AddressChange } from './attribute-addresses.ts';
import { changeCss } from './css-addresses.ts';
import { relativeAddress } from './relative-address.ts';
import { elementsOfXml, xmlText, type XmlValue } from './xml-elements.ts';

/** A drawing, `_astro/x.svg`, with relative addresses. It is parsed as XML, and stays as it is but where one changes. */
export function relativeSvg(svg: string, file: string): string {
  let written = svg;
  const rewrite = ({ start, end }: XmlValue, changed: (change: AddressChange) => string) => {
    let changes = 0;
    const relative = changed((address) => {
      const found = relativeAddress(address, file);
      if (found !== address) changes += 1;
      return found;
    });
    if (changes > 0) written = written.slice(0, start) + xmlText(relative) + written.slice(end);
  };
  // From the last on, so that the places of those before stay what they are.
  for (const { name, attributes, text } of elementsOfXml(svg).reverse()) {
    if (name === 'style' && text) rewrite(text, (change) => changeCss(text.value, change));
    for (const attribute of attributes.toReversed()) {
      rewrite(attribute, (change) => changeAttribute(attribute.name, attribute.value, change));
    }
  }
  return written;
}
