import { DOMParser } from 'linkedom';

/** An element of XML, as far as it is looked at here. */
export interface XmlElement {
  readonly localName: string;
  readonly outerHTML: string;
  readonly attributes: Iterable<{ readonly name: string; value: string }>;
  textContent: string;
  readonly children: { readonly length: number };
}

/** Linkedom's parser, whose own types say `any`. */
interface Parser {
  parseFromString(xml: string, type: 'text/xml'): { querySelectorAll(selector: '*'): Iterable<XmlElement> };
}
const parser: Parser = new DOMParser();

/** The elements of a text of XML, in the order of the text, the root first. */
export function elementsOfXml(xml: string): XmlElement[] {
  return [...parser.parseFromString(xml, 'text/xml').querySelectorAll('*')];
}
