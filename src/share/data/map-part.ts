import { publicAddress } from '../../content/public-address.ts';
import type { Spot } from '../../model/map/lands.ts';
import type { Site } from '../../schema/site.ts';
import type { Words } from '../../schema/words.ts';
import type { ChartingEntry } from '../../site/chart.ts';
import { shownMap } from '../../site/map.ts';
import type { PlacedMap } from '../../text/map-node.ts';
import type { Twin } from './twin-schema.ts';

/** A map as data: its places and lines, what it shows in words, and what is disputed on it. */
export async function mapPart(
  entry: ChartingEntry,
  { attributes, anchor }: PlacedMap,
  words: Words,
  site: Site,
): Promise<Twin['maps'][number]> {
  const { spec, places, description, disputes, address } = await shownMap(entry, attributes, words);
  const spotOf = ([lon, lat]: Spot) => ({ lat, lon });
  return {
    anchor: anchor ?? null,
    title: spec.title,
    subtitle: spec.subtitle,
    description,
    places: places.places.map(({ name, at, about, cites }) => ({
      name,
      ...spotOf(at),
      about: about === '' ? null : about,
      citations: [...cites],
    })),
    lines: places.routes.map(({ name, course, isJoined }) => ({ name, course: course.map(spotOf), isJoined })),
    waters: places.waters.map(({ name, at }) => ({ name, ...spotOf(at) })),
    shaded: [...spec.shade],
    disputes: disputes.flatMap((each) =>
      each.disputes.map(({ text, source }) => ({ text, source, isBeyond: each.isBeyond })),
    ),
    address: publicAddress(address, site) ?? address,
  };
}
