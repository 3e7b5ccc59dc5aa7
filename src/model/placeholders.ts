import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/**
 * What a pattern of words leaves to be filled, as it is written: `{date}`, also of `{count, plural, …}`, and `<b>`, which
 * nothing fills. Throws where the pattern cannot be read.
 */
export function placeholdersIn(pattern: string): ReadonlySet<string> {
  return new Set(parse(pattern).flatMap(placeholdersOf));
}

function placeholdersOf(element: MessageFormatElement): string[] {
  if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
  if (element.type === TYPE.tag) return [`<${element.value}>`, ...element.children.flatMap(placeholdersOf)];
  const isChoice = element.type === TYPE.select || element.type === TYPE.plural;
  const options = isChoice ? Object.values(element.options) : [];
  return [`{${element.value}}`, ...options.flatMap(({ value }) => value.flatMap(placeholdersOf))];
}
