/**
 * How many tests look at pages at the same time, each in a browser of its own: pages that are open at the same time in one
 * browser take focus and time from each other.
 */
export const BROWSERS = 2;
