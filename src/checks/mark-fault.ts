/** Something wrong in the site's mark. */
export interface FaultInMark {
  /** Where its element stands in the text. */
  readonly offset: number;
  /** The attribute of that element, where it is one. */
  readonly attribute?: string;
  readonly message: string;
}

/** The line and column of a fault, counted from 1: those of the attribute, or of the element where it is not in it. */
export function placeInMark(text: string, { offset, attribute }: Omit<FaultInMark, 'message'>) {
  const tag = text.slice(offset, text.indexOf('>', offset));
  const inTag = attribute === undefined ? -1 : tag.search(new RegExp(`(?<=\\s)${RegExp.escape(attribute)}\\s*=`));
  const before = text.slice(0, offset + Math.max(inTag, 0));
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}
