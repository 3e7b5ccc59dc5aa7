/** What is in hand elsewhere. */
export interface Handed {
  /** Takes note of one more, and resolves when fewer than `room` are in hand. Throws what one of them threw. */
  readonly take: (one: Promise<void>, room: number) => Promise<void>;
  /** Resolves when none is left. Throws what the first threw that failed. */
  readonly settle: () => Promise<void>;
}

/** Begins to keep note of what is in hand. */
export function handed(): Handed {
  const all = new Set<Promise<void>>();
  let failed: { readonly error: unknown } | undefined;
  const throwFailure = () => {
    if (failed) throw failed.error;
  };
  const note = async (one: Promise<void>) => {
    try {
      await one;
    } catch (error) {
      failed ??= { error };
    }
  };
  const take: Handed['take'] = async (one, room) => {
    const noted: Promise<void> = note(one).finally(() => all.delete(noted));
    all.add(noted);
    while (all.size >= room && !failed) await Promise.race(all);
    throwFailure();
  };
  const settle = async () => {
    while (all.size > 0 && !failed) await Promise.race(all);
    throwFailure();
  };
  return { take, settle };
}
