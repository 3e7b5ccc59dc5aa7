/** What is noted where one value is looked at, with its key behind it, and where all are gone through. */
interface Watch {
  readonly one: string;
  readonly all: string;
  readonly note: (question: string) => void;
}

/** Values that say which of them are looked at. */
export class WatchedMap<V> extends Map<string, V> {
  readonly #watch: Watch;

  constructor(whole: ReadonlyMap<string, V>, watch: Watch) {
    super();
    this.#watch = watch;
    for (const [key, value] of whole) super.set(key, value);
  }

  #one(key: string): void {
    this.#watch.note(`${this.#watch.one} ${key}`);
  }

  #all(): void {
    this.#watch.note(this.#watch.all);
  }

  override get size(): number {
    this.#all();
    return super.size;
  }

  override get(key: string): V | undefined {
    this.#one(key);
    return super.get(key);
  }

  override has(key: string): boolean {
    this.#one(key);
    return super.has(key);
  }

  override keys(): MapIterator<string> {
    this.#all();
    return super.keys();
  }

  override values(): MapIterator<V> {
    this.#all();
    return super.values();
  }

  override entries(): MapIterator<[string, V]> {
    this.#all();
    return super.entries();
  }

  override [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }

  override forEach(act: (value: V, key: string, all: Map<string, V>) => void): void {
    for (const [key, value] of this.entries()) act(value, key, this);
  }
}

/** Keys that say of which of them it is asked whether they are there. */
export class WatchedSet extends Set<string> {
  readonly #watch: Watch;

  constructor(whole: ReadonlySet<string>, watch: Watch) {
    super();
    this.#watch = watch;
    for (const key of whole) super.add(key);
  }

  #all(): void {
    this.#watch.note(this.#watch.all);
  }

  override get size(): number {
    this.#all();
    return super.size;
  }

  override has(key: string): boolean {
    this.#watch.note(`${this.#watch.one} ${key}`);
    return super.has(key);
  }

  override values(): SetIterator<string> {
    this.#all();
    return super.values();
  }

  override keys(): SetIterator<string> {
    return this.values();
  }

  override entries(): SetIterator<[string, string]> {
    this.#all();
    return super.entries();
  }

  override [Symbol.iterator](): SetIterator<string> {
    return this.values();
  }

  override forEach(act: (value: string, key: string, all: Set<string>) => void): void {
    for (const key of this.values()) act(key, key, this);
  }
}
