import { expect, test } from 'vitest';
import { VFileMessage } from 'vfile-message';
import { wordFiles, wordsOf } from '../../src/content/site-words.ts';
import { deriveBody, type BodyOrigin } from '../../src/markdown/derive-body.ts';
import { bodyDeriver } from '../../src/markdown/derive-on-all-cores.ts';
import { words as shape } from '../../src/schema/words.ts';
import { at, writeSite } from '../checks/small-site.ts';
import { sourceOf } from './compile.ts';

/** Far more than this thread derives alone. */
const MANY = 400;

/** What the bodies of many articles are made of, each with another first sentence; and one that MDX cannot parse. */
function madeOrigins(): { readonly origins: readonly BodyOrigin[]; readonly broken: BodyOrigin } {
  const root = writeSite({});
  const words = shape.parse(wordsOf(wordFiles(root), 'en'));
  const source = sourceOf(root, at.article);
  const withBody = (body: string) => ({ source: { ...source, body }, words });
  const origins = Array.from({ length: MANY }, (_, number) =>
    withBody(source.body.replace('Putin has called.', `Putin has called ${number} times.`)),
  );
  return { origins, broken: withBody('One <b>two.') };
}

const nobody = () => Promise.resolve();

test('many bodies come out as one does alone, whoever has asked for all of them', async () => {
  const { origins } = madeOrigins();
  const wanted = origins.map(deriveBody);
  for (const others of [0, 1, 3]) {
    let all: Promise<unknown> | undefined;
    const derive = bodyDeriver(() => (all = Promise.all(origins.map(derive))), others);
    for (const [number, origin] of origins.entries()) expect(await derive(origin)).toEqual(wanted[number]);
    expect(await all).toEqual(others === 0 ? undefined : wanted);
  }
});

test('of those that MDX cannot parse the fault is given, and the others are derived', async () => {
  const { origins, broken } = madeOrigins();
  const derive = bodyDeriver(nobody, 1);
  const all = await Promise.allSettled(origins.flatMap((each) => [each, broken]).map(derive));
  const failed = all.flatMap((each): unknown[] => (each.status === 'rejected' ? [each.reason] : []));
  expect(failed).toHaveLength(MANY);
  for (const reason of failed) expect(reason).toBeInstanceOf(VFileMessage);
});

test('what other threads have in hand when they end is derived all the same', async () => {
  const { origins } = madeOrigins();
  const ending = Promise.withResolvers<undefined>();
  const derive = bodyDeriver(() => ending.promise, 2);
  const derived = Promise.all(origins.map(derive));
  // By then each of them was given something.
  await Promise.all(origins.slice(0, MANY / 2).map(derive));
  ending.resolve(undefined);
  expect(await derived).toEqual(origins.map(deriveBody));
});
