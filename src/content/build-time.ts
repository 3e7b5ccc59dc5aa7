import { moment } from '../schema/moment.ts';

/** The time by which it is told what is held back, the environment's BUILD_TIME, in milliseconds. Without one all of it is. */
export function buildTime(): number {
  const given = process.env.BUILD_TIME;
  return given === undefined || given === '' ? -Infinity : Date.parse(given);
}

/** What is wrong with a BUILD_TIME, in words. */
export function buildTimeFault(given: string | undefined): string | undefined {
  if (given === undefined || given === '' || moment.safeParse(given).success) return undefined;
  return `BUILD_TIME is "${given}", which is not a moment with its zone; write it as in 2026-12-01T06:00:00+01:00`;
}
