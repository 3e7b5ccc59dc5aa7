import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** The most characters of a drawing that a page shows. */
const MOST = 1_000_000;

/** Elements that run something, hold what is no drawing, or show a file that nothing has looked into. */
const REFUSED: Readonly<Record<string, string>> = {
  script: 'runs code: remove it',
  foreignObject: 'holds what is no drawing: remove it',
  image: 'holds a picture, which may say where it was taken: show it as a file of its own',
  feImage: 'holds a picture, which may say where it was taken: show it as a file of its own',
  iframe: 'holds what is no drawing: remove it',
};

const OUTSIDE = 'leads out of the drawing, which may load nothing: name a part of it, as in "#part"';

/**
 * Why a page cannot show a drawing in SVG, as what follows its name; with the line in the drawing. It stands in a page as an
 * image, so it may have letters, styles and filters. It runs nothing, loads nothing, and says how large it is.
 */
export function drawingFault(text: string): string | undefined {
  if (text.length > MOST) return `has more than ${MOST / 1000} kB: draw it with fewer and simpler paths`;
  let tree: Root;
  try {
    tree = fromXml(text);
  } catch (error) {
    const line = error instanceof VFileMessage && error.line ? `, in its line ${error.line}` : '';
    return `is no SVG that can be read${line}: save it anew from the program that it was drawn with`;
  }
  const root = tree.children.find((node) => node.type === 'element');
  if (root?.name !== 'svg') return 'is no SVG: it does not begin with <svg>';
  return partFault(tree) ?? sizeFault(root);
}

function partFault(tree: Root): string | undefined {
  const faults: string[] = [];
  visit(tree, (node) => {
    const says = (what: string) => faults.push(`has ${what} (line ${node.position?.start.line ?? 1} of the drawing)`);
    if (node.type === 'instruction' && node.name !== 'xml')
      says(`<?${node.name}?>, which can lead to other files: remove it`);
    if (node.type === 'doctype' && (node.public ?? node.system ?? '').includes('['))
      says('a document type with content: remove it');
    if (node.type === 'element') elementFaults(node).forEach(says);
  });
  return faults[0];
}

function elementFaults({ name, attributes, children }: Element): string[] {
  const local = name.replace(/^.*:/, '');
  const why = Object.hasOwn(REFUSED, local) ? REFUSED[local] : undefined;
  const found = why === undefined ? [] : [`<${name}>, which ${why}`];
  for (const [attribute, value] of Object.entries(attributes)) {
    const written = value ?? '';
    if (/^on/i.test(attribute)) found.push(`"${attribute}", which runs code: remove it`);
    else if (/^(?:xlink:)?(?:href|src)$/i.test(attribute) && !/^\s*#/.test(written) && local !== 'a')
      found.push(`"${attribute}", which ${OUTSIDE}`);
    else if (loads(written)) found.push(`"${attribute}", which ${OUTSIDE}`);
    else if (/^\s*javascript:/i.test(written)) found.push(`"${attribute}", which runs code: remove it`);
  }
  const css = local === 'style' ? children.map((child) => ('value' in child ? child.value : '')).join('') : '';
  if (/@import/i.test(css) || loads(css)) found.push(`<style>, which ${OUTSIDE}`);
  return found;
}

/** Whether a value of CSS names another file. With a backslash anything could be written otherwise. */
function loads(css: string): boolean {
  return /(?:url|src|image(?:-set)?)\s*\(\s*(?!["']?\s*#)/i.test(css) || /\\[0-9a-f]/i.test(css);
}

function sizeFault({ attributes }: Element): string | undefined {
  const isLength = (value: string | null | undefined) => /^\s*\+?(?:\d*\.)?\d+(?:[a-z]*)\s*$/i.test(value ?? '');
  const isBox = /^\s*(?:-?[\d.e-]+[\s,]+){2}(?:[\d.e]+[\s,]+)[\d.e]+\s*$/i.test(attributes.viewBox ?? '');
  if (isBox || (isLength(attributes.width) && isLength(attributes.height))) return undefined;
  return 'does not say how large it is: write viewBox="0 0 WIDTH HEIGHT" in <svg>';
}
