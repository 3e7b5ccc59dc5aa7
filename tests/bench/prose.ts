/** Gives the next of a series of numbers from 0 up to 1, the same series for the same seed. */
export type Chance = () => number;

/** A series of chance, by Marsaglia's xorshift with 32 bits. */
export function chanceFrom(seed: number): Chance {
  let state = (seed ^ 0x9e3779b9) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** One of several, by chance. Throws where there is none. */
export function oneOf<T>(all: readonly T[], chance: Chance): T {
  const one = all[Math.floor(chance() * all.length)];
  if (one === undefined) throw new Error('there is none to choose from');
  return one;
}

const SUBJECTS = `the committee|the regional council|a panel of engineers|the port authority|the ministry|the grid operator
the union of drivers|the harbour master|the court of appeal|the water board|the new operator|a group of farmers`;
const VERBS = `has approved|will review|turned down|published|has postponed|described|measured|compared|wants to replace
signed|questioned|has repaired`;
const THINGS = `the contract for the northern line|a plan for lower tariffs|the figures for freight|the report on the bridge
an offer for the old terminal|the rules for night trains|its budget for the coast|the list of damaged roads
a loan for new turbines|the terms of the lease|the map of flooded fields|the order for twelve ferries`;
const ENDS = `after two rounds of talks|in a vote of nine to four|without giving a reason|for the third year in a row
although the costs have doubled|as the law requires|while the works go on|under a treaty with both neighbours
because fewer ships arrive|with the consent of the towns|at a price that was not disclosed|before the new season`;

const list = (text: string) => text.split(/[|\n]/);
const [subjects, verbs, things, ends] = [list(SUBJECTS), list(VERBS), list(THINGS), list(ENDS)];

/** A clause of about 10 words, which begins with its subject and has no full stop. */
export function clause(chance: Chance, subject = oneOf(subjects, chance)): string {
  return `${subject} ${oneOf(verbs, chance)} ${oneOf(things, chance)}`;
}

/** A sentence of about 16 words. */
export function sentence(chance: Chance, subject?: string): string {
  const words = `${clause(chance, subject)} ${oneOf(ends, chance)}`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

const SYLLABLES =
  'ba be bo da de di do ka ke ki ko la le li lo ma me mi mo na ne ni no ra re ri ro sa se si so ta te ti to'.split(' ');

/** A name of three syllables that belongs to a number alone. */
export function nameOf(number: number): string {
  const size = SYLLABLES.length;
  const parts = [number % size, Math.floor(number / size) % size, Math.floor(number / size ** 2) % size];
  const name = parts.map((part) => SYLLABLES[part] ?? '').join('');
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}n`;
}
