import { faultAt, placesIn, START } from './fault.ts';
import type { FileRule } from './rule.ts';

/** No source map is published, and nothing names one (ECMA-426). */
export const sourceMaps: FileRule = function* ({ path, text }) {
  if (path.endsWith('.map'))
    yield faultAt(path, START, 'source-map', 'a source map is not for publication: leave it out');
  if (text === undefined || !/\.(m?js|css)$/.test(path)) return;
  const offset = text.indexOf('# sourceMappingURL=');
  if (offset !== -1) yield faultAt(path, placesIn(text)(offset), 'source-map', 'names a source map: build without it');
};
