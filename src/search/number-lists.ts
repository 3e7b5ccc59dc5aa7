import { numberText } from './number-text.ts';

/** How many characters the first piece of a list has, and the largest; each piece is twice the one before. */
const FIRST = 16;
const LARGEST = 1024;
/** At the end of a piece stands where the next begins. */
const POINTER = 4;

/**
 * Many lists of numbers that grow side by side, each written as text. They lie in one piece of memory: most words of an
 * archive stand on a page or two, and an object for each list takes longer than all else.
 */
export class NumberLists {
  #bytes = Buffer.alloc(1 << 16);
  #end = 0;
  readonly #first: number[] = [];
  readonly #at: number[] = [];
  readonly #limit: number[] = [];
  /** How large the last piece of a list is. */
  readonly #size: number[] = [];
  readonly #length: number[] = [];

  /** Begins a list, and gives its number. */
  begin(): number {
    const from = this.#piece(FIRST);
    this.#at.push(from);
    this.#limit.push(from + FIRST - POINTER);
    this.#size.push(FIRST);
    this.#length.push(0);
    return this.#first.push(from) - 1;
  }

  /** Adds a whole number that is not negative. */
  add(list: number, number: number): void {
    this.append(list, numberText(number));
  }

  /** Adds numbers that are text already. */
  append(list: number, text: string): void {
    let at = this.#at[list] ?? 0;
    let limit = this.#limit[list] ?? 0;
    for (let index = 0; index < text.length; index += 1) {
      if (at === limit) {
        at = this.#next(list, at);
        limit = this.#limit[list] ?? 0;
      }
      this.#bytes[at] = text.charCodeAt(index);
      at += 1;
    }
    this.#at[list] = at;
    this.#length[list] = this.length(list) + text.length;
  }

  /** How many characters a list has so far. */
  length(list: number): number {
    return this.#length[list] ?? 0;
  }

  /** A list so far. */
  text(list: number): string {
    let [text, from, left, size] = ['', this.#first[list] ?? 0, this.length(list), FIRST];
    for (; left > size - POINTER; size = nextSize(size)) {
      const end = from + size - POINTER;
      text += this.#bytes.toString('latin1', from, end);
      left -= size - POINTER;
      from = this.#bytes.readUInt32LE(end);
    }
    return text + this.#bytes.toString('latin1', from, from + left);
  }

  /** Goes on with a list in a new piece, whose place is noted where the last one ends. */
  #next(list: number, end: number): number {
    const size = nextSize(this.#size[list] ?? FIRST);
    const from = this.#piece(size);
    this.#bytes.writeUInt32LE(from, end);
    this.#size[list] = size;
    this.#limit[list] = from + size - POINTER;
    return from;
  }

  #piece(size: number): number {
    const from = this.#end;
    this.#end += size;
    if (this.#end > this.#bytes.length) {
      const more = Buffer.alloc(this.#bytes.length * 2);
      this.#bytes.copy(more);
      this.#bytes = more;
    }
    return from;
  }
}

function nextSize(size: number): number {
  return Math.min(LARGEST, size * 2);
}
