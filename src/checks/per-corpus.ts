import type { Corpus } from './corpus.ts';

/** Makes a function remember what it gave for a corpus, for as long as that lives: every entry asks for it. */
export function perCorpus<Value>(make: (corpus: Corpus) => Value): (corpus: Corpus) => Value {
  const kept = new WeakMap<Corpus, { readonly value: Value }>();
  return (corpus) => {
    const known = kept.get(corpus) ?? { value: make(corpus) };
    kept.set(corpus, known);
    return known.value;
  };
}
