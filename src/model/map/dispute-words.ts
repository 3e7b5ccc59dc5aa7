import type { Disputes } from '../../schema/disputes.ts';
import type { Words } from '../../schema/words.ts';
import { phrase } from '../phrase.ts';
import type { DisputeOnMap } from './drawn-map.ts';
import { landName } from './lands.ts';

/** A dispute in words, with who says that there is one. */
export interface ToldDispute {
  readonly text: string;
  readonly source: Disputes['lines'][number]['source'];
}

/** What is disputed on a map and near it, by how it is drawn: each kind with what introduces it. */
export interface ToldDisputes {
  readonly heading: string;
  readonly isBeyond: boolean;
  readonly disputes: readonly ToldDispute[];
}

/** Says which borders of a map are broken and which land is hatched, and what is disputed beyond its edges. */
export function toldDisputes(disputes: readonly DisputeOnMap[], { map, dates }: Words): ToldDisputes[] {
  const name = (code: string) => landName(code, dates);
  const listed = (codes: readonly string[]) => new Intl.ListFormat(dates).format(codes.map(name));
  const told = ({ of, drawnAs }: DisputeOnMap): ToldDispute => {
    if ('between' in of) {
      const [first = '', second = ''] = of.between;
      return { text: phrase(map.pair, { first: name(first), second: name(second) }, dates), source: of.source };
    }
    const called = of.name ?? name(of.held);
    const claimants = listed(of.claimed);
    if (!drawnAs) return { text: phrase(map.apart, { name: called, claimants }, dates), source: of.source };
    const { drawn, facto } = drawnAs;
    const held = phrase(map.held, { name: called, holder: name(of.held), claimants }, dates);
    const drawing = phrase(
      map.each,
      { same: facto === drawn ? 'yes' : 'no', facto: name(facto), drawn: name(drawn) },
      dates,
    );
    return { text: `${held} ${drawing}`, source: of.source };
  };
  const within = disputes.filter(({ isBeyond }) => !isBeyond);
  return [
    { heading: map.broken, isBeyond: false, disputes: within.filter(({ isHatched }) => !isHatched).map(told) },
    { heading: map.hatched, isBeyond: false, disputes: within.filter(({ isHatched }) => isHatched).map(told) },
    { heading: map.beyond, isBeyond: true, disputes: disputes.filter(({ isBeyond }) => isBeyond).map(told) },
  ].filter((each) => each.disputes.length > 0);
}
