/** A field that a new file leaves empty, with what is written there. A dash stands for the item of a list. */
export type Filled = readonly [field: string, value: string];

/**
 * Fills in a new file from above to below, as whoever follows its comments does, and writes a text after it. Each field
 * must be there, and be empty.
 */
export function fillIn(file: string, fields: readonly Filled[], body = ''): string {
  const lines = file.split('\n');
  let from = 0;
  for (const [field, value] of fields) {
    const wanted = field === '-' ? '-' : `${field}:`;
    const at = lines.findIndex((line, index) => index >= from && line.trim().replace(/^- (?=.)/, '') === wanted);
    if (at === -1) throw new Error(`There is no empty "${wanted}" after line ${from}.`);
    lines[at] = `${lines[at] ?? ''} ${value}`;
    from = at + 1;
  }
  return lines.join('\n') + body;
}

/** The examples of optional fields, which stand as comments, made fields: "# lang: en" and the lines that follow it. */
export function withOptionalFields(file: string): string {
  return file.replaceAll(/^( *)# (?!yaml-language-server)( *(?:- )?[A-Za-z-]+:(?: .*)?|    *# .*)$/gm, '$1$2');
}
