import { changeAttribute } from './attribute-addresses.ts';
import { changeCss } from './css-addresses.ts';
import { relativeAddress } from './relative-address.ts';
import { elementsOfXml } from './xml-elements.ts';

/** A drawing, `_astro/x.svg`, with relative addresses; it is parsed as XML, and given back as it was where none changes. */
export function relativeSvg(svg: string, file: string): string {
  let changes = 0;
  const change = (address: string) => {
    const relative = relativeAddress(address, file);
    if (relative !== address) changes += 1;
    return relative;
  };
  const elements = elementsOfXml(svg);
  for (const element of elements) {
    for (const attribute of element.attributes) {
      attribute.value = changeAttribute(attribute.name, attribute.value, change);
    }
    if (element.localName === 'style') element.textContent = changeCss(element.textContent, change);
  }
  return changes === 0 ? svg : (elements[0]?.outerHTML ?? svg);
}
