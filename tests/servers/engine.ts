/** A key that can be pressed, by its name in the standard (UI Events KeyboardEvent key Values). */
export type Key = 'Tab' | 'Enter' | 'Escape';

/** A browser other than the one of all tests, with one window. Animations are off, as for readers who want none. */
export interface Engine {
  /** What went wrong while pages were shown, one after the other: errors and warnings of the console, each with its page. */
  readonly faults: (addresses: readonly string[]) => Promise<readonly string[]>;
  /** Opens a page in the window, made so wide (CSS pixels). */
  readonly open: (address: string, width: number) => Promise<void>;
  /** Runs a function in the page, which knows nothing from outside; what it gives must be JSON. */
  readonly ask: <T>(question: () => T) => Promise<T>;
  /** Clicks in the middle of the first element that a selector finds. */
  readonly click: (selector: string) => Promise<void>;
  readonly press: (key: Key) => Promise<void>;
  readonly close: () => Promise<void>;
}
