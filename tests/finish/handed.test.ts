import { expect, test } from 'vitest';
import { handed } from '../../src/finish/handed.ts';

test('who brings more waits while there is no room', async () => {
  const inHand = handed();
  const [first, second] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
  const said: string[] = [];
  await inHand.take(first.promise, 2);
  const taken = inHand.take(second.promise, 2).then(() => said.push('taken'));
  await Promise.resolve();
  said.push('done');
  first.resolve(undefined);
  await taken;
  expect(said).toEqual(['done', 'taken']);
  second.resolve(undefined);
  await inHand.settle();
});

test('what failed first is thrown where it is noticed, and whenever one asks later', async () => {
  const inHand = handed();
  await expect(inHand.take(Promise.reject(new Error('first')), 1)).rejects.toThrow('first');
  await expect(inHand.take(Promise.reject(new Error('second')), 9)).rejects.toThrow('first');
  await expect(inHand.settle()).rejects.toThrow('first');
});
