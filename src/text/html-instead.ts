const INSTEAD: readonly (readonly [names: readonly string[], instead: string])[] = [
  [['br'], 'begin a new paragraph, or end the line with a backslash'],
  [['img', 'picture', 'svg', 'figure'], 'write ![what it shows](./file.png), with the file beside this one'],
  [['a'], 'write [text](https://…)'],
  [['b', 'strong'], 'write **text**'],
  [['i', 'em', 'cite'], 'write *text*'],
  [['s', 'del', 'strike'], 'write ~~text~~'],
  [['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], 'write ## before the heading'],
  [['p', 'div', 'section'], 'leave an empty line between paragraphs'],
  [['ul', 'ol', 'li'], 'write - before each item'],
  [['blockquote', 'q'], 'write > before the quotation'],
  [['hr'], 'begin a new section with ## and a heading'],
  [['code', 'pre', 'kbd'], 'write it between backticks'],
  [['table', 'thead', 'tbody', 'tr', 'td', 'th'], 'write the cells of a row between |'],
  [['script', 'style', 'iframe', 'video', 'audio', 'embed', 'object', 'form', 'input'], 'link to it instead'],
];

/** Elements of HTML that have no text of their own, and so no closing tag. */
const VOID: ReadonlySet<string> = new Set(['br', 'img', 'hr', 'input', 'embed', 'wbr', 'col', 'source', 'track']);

/** What to do about an element of HTML in content, which holds none; `undefined` where a name is none of HTML. */
export function htmlInstead(name: string): string | undefined {
  if (!/^[a-z][a-z0-9]*$/.test(name)) return undefined;
  const instead = INSTEAD.find(([names]) => names.includes(name))?.[1] ?? 'write Markdown';
  return `<${name}> is HTML, which content does not hold: ${instead}`;
}

/** Whether an element of HTML stands alone, without a closing tag. */
export function isVoid(name: string): boolean {
  return VOID.has(name);
}
