import { ownerships, sourceKinds } from '../../schema/source.ts';
import { template } from '../new/entry.ts';

/** What a line of a template is: a key, which may stand as a comment, or a comment on the key below it. */
const KEY = /^( *)(?:# )?(?:- )?([a-z]+[A-Za-z]*):(?: |$)/;
const COMMENT = /^ *# (.*)$/;

/** The comments of a template on its keys, by the key, or by the key above and the key, as in "citations.by". */
export function templateNotes(file: string): Map<string, string> {
  const notes = new Map<string, string>();
  let top = '';
  let said: string[] = [];
  const text = template(file)
    .replace(/^# yaml-language-server.*\n/, '')
    .replace('$DAY', '2024-03-05')
    .replace('$KINDS', sourceKinds.join(', '))
    .replace('$OWNERSHIPS', ownerships.join(', '));
  for (const line of text.split('\n')) {
    const [, indent = '', key] = KEY.exec(line) ?? [];
    const [, comment] = COMMENT.exec(line) ?? [];
    if (key !== undefined) {
      if (indent === '') top = key;
      const name = indent === '' ? key : `${top}.${key}`;
      if (said.length > 0 && !notes.has(name)) notes.set(name, said.join(' '));
      said = [];
    } else if (comment === undefined) said = [];
    else said.push(comment);
  }
  return notes;
}
