import type { Check } from '../corpus.ts';
import { errorOfFile } from '../place.ts';

/** There is a content/site.yaml: the site says what it is called and who publishes it. */
export const siteFile: Check = function* ({ site }) {
  if (site.ids.has('site')) return;
  yield errorOfFile(
    'content/site.yaml',
    'missing-file',
    'the file is missing: add it, with name, tagline, lang, publisher and licence',
  );
};
