import type { Words } from '../../schema/words.ts';
import type { MapSpec } from '../../text/map-node.ts';
import { phrase } from '../phrase.ts';
import { landName } from './lands.ts';
import type { Places } from './places.ts';

/** What a map shows, in words made of its places: those, from where to where its lines lead, and which countries are shaded. */
export function mapDescription({ shade }: MapSpec, { places, routes, waters }: Places, { map, dates }: Words): string {
  const listed = (names: readonly string[]) => new Intl.ListFormat(dates).format(names);
  const names = places.map(({ name, about }) => (about === '' ? name : `${name} (${about})`));
  return [
    phrase(map.kind, { places: listed(names) }, dates),
    ...routes.map(({ name, first, last, isJoined }) =>
      phrase(map.line, { name, first, last, course: isJoined ? 'joined' : 'drawn' }, dates),
    ),
    ...(shade.length > 0
      ? [phrase(map.shaded, { lands: listed(shade.map((code) => landName(code, dates))) }, dates)]
      : []),
    ...(waters.length > 0 ? [phrase(map.waters, { waters: listed(waters.map(({ name }) => name)) }, dates)] : []),
  ].join(' ');
}
