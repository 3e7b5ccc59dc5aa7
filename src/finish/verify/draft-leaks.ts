import type { BuiltFile } from './built-file.ts';
import { faultAt, placesIn, START, type Place } from './fault.ts';
import type { FileRule } from './rule.ts';

/** Nothing of a draft is published: neither a page of it, nor its title or its description anywhere. */
export const draftLeaks: FileRule = function* (file, { drafts }) {
  for (const { path, texts } of drafts) {
    if (file.path.startsWith(`${path}.`) || file.path.startsWith(`${path}/`)) {
      yield faultAt(file.path, START, 'draft', `is of the draft "${path}", which is not for publication`);
      continue;
    }
    const text = texts.find((each) => placeOfText(each, file) !== undefined);
    const place = text === undefined ? undefined : placeOfText(text, file);
    if (!place) continue;
    yield faultAt(
      file.path,
      place,
      'draft',
      `says "${text ?? ''}", which is of the draft "${path}" and not for publication`,
    );
  }
};

/** Where a file says something: a page to its readers or in an attribute, any other as it is, or as JSON or XML write it. */
function placeOfText(text: string, { page, place, text: raw = '' }: BuiltFile): Place | undefined {
  const forms = [text, JSON.stringify(text).slice(1, -1), escapeXml(text)];
  const says = (said: string) => forms.some((form) => said.includes(form));
  if (!page) {
    const offset = forms.map((form) => raw.indexOf(form)).find((index) => index !== -1);
    return offset === undefined ? undefined : placesIn(raw)(offset);
  }
  for (const step of page.steps) {
    if (step.kind === 'open' && step.attributes.some(({ value }) => says(value))) return place(step.start);
    if (step.kind === 'text' && says(step.value)) return place(step.parent?.start ?? step.start);
  }
  return undefined;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
