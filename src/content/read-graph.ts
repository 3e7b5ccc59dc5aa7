/** What pages and answers were made of, as it is kept from build to build. Each stands after all that it is made of. */
export interface WrittenReads {
  /** Their names: `page /articles/x.html`, `body articles/x`, `entry articles/x`. */
  readonly names: readonly string[];
  /** What each of them said: a digest of it. */
  readonly said: readonly string[];
  /** Where the reads of each end in `reads`: 32-bit numbers, as base64. */
  readonly ends: string;
  /** What each of them read, by its place in `names`: 32-bit numbers, as base64. */
  readonly reads: string;
}

/** What was made of what, in the last build and in this one. What reads nothing is content itself, or asks it alone. */
export interface ReadGraph {
  /** Finds out what rests on something that says anything else now. `now` gives what something that reads nothing says. */
  readonly compare: (now: (name: string) => Promise<string | undefined>) => Promise<void>;
  /** What something said in the last build, where all that it rests on says the same now; `undefined` where not, and before `compare`. */
  readonly same: (name: string) => string | undefined;
  /** Notes what something says now, and what it has read. */
  readonly note: (name: string, said: string, reads: Iterable<readonly [name: string, said: string]>) => void;
  /** What is true now of some, with all that they rest on. Those of which nothing was noted are left out. */
  readonly written: (wanted: Iterable<string>) => WrittenReads;
}

/** Begins with what was kept of the last build, if anything was. */
export function readGraph(last: WrittenReads | undefined): ReadGraph {
  const names = [...(last?.names ?? [])];
  const said: (string | undefined)[] = [...(last?.said ?? [])];
  const ids = new Map(names.map((name, id) => [name, id]));
  const reads: (Int32Array | undefined)[] = last ? listsOf(last) : [];
  /** Of which what was kept is true now. */
  const isSame = new Set<number>();
  const isNoted = new Set<number>();
  const idOf = (name: string) => {
    const id = ids.get(name) ?? names.push(name) - 1;
    ids.set(name, id);
    return id;
  };
  const compare: ReadGraph['compare'] = async (now) => {
    const found = new Set<number>();
    for (const [id, own] of reads.entries()) {
      if (own && own.length > 0) {
        if (own.every((each) => found.has(each))) found.add(id);
      } else {
        const says = await now(names[id] ?? '');
        if (says !== undefined && says === said[id]) found.add(id);
        said[id] = says;
      }
    }
    for (const id of found) isSame.add(id);
  };
  const same: ReadGraph['same'] = (name) => {
    const id = ids.get(name);
    return id !== undefined && isSame.has(id) ? said[id] : undefined;
  };
  const note: ReadGraph['note'] = (name, says, read) => {
    const id = idOf(name);
    said[id] = says;
    isNoted.add(id);
    reads[id] = Int32Array.from(read, ([other, itsSaid]) => {
      const otherId = idOf(other);
      said[otherId] = itsSaid;
      return otherId;
    });
  };
  const written: ReadGraph['written'] = (wanted) => {
    const places = new Int32Array(names.length).fill(-1);
    const all: number[] = [];
    const isWritten = (id: number) => places[id] !== -1;
    /** Whether it is written, after all that it rests on. */
    const write = (id: number): boolean => {
      const own = reads[id] ?? NONE;
      const isTrue = own.length === 0 ? said[id] !== undefined : isSame.has(id) || isNoted.has(id);
      if (!isTrue || !own.every((each) => isWritten(each) || write(each))) return false;
      places[id] = all.push(id) - 1;
      return true;
    };
    for (const name of wanted) {
      const id = ids.get(name);
      if (id !== undefined && !isWritten(id)) write(id);
    }
    const lists = all.map((id) => reads[id] ?? NONE);
    let end = 0;
    const ends = Int32Array.from(lists, (list) => (end += list.length));
    const allReads = new Int32Array(end);
    for (const [index, list] of lists.entries()) {
      allReads.set(
        list.map((each) => places[each] ?? 0),
        (ends[index] ?? 0) - list.length,
      );
    }
    return {
      names: all.map((id) => names[id] ?? ''),
      said: all.map((id) => said[id] ?? ''),
      ends: inBase64(ends),
      reads: inBase64(allReads),
    };
  };
  return { compare, same, note, written };
}

function listsOf({ ends, reads }: WrittenReads): Int32Array[] {
  const all = numbersOf(reads);
  let start = 0;
  return Array.from(numbersOf(ends), (end) => all.subarray(start, (start = end)));
}

const NONE = new Int32Array(0);

const inBase64 = (numbers: Int32Array) =>
  Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64');

function numbersOf(text: string): Int32Array {
  const bytes = Buffer.from(text, 'base64');
  return new Int32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}
