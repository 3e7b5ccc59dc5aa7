import { describe, expect, test } from 'vitest';
import { blocksOf, indexBlock, isStill, keptBlock, type NumberedPage } from '../../src/search/index-block.ts';
import { indexFiles } from '../../src/search/index-files.ts';
import { IndexWriter, indexOf } from '../../src/search/index-writer.ts';
import { madeWords, type Made } from './made-index.ts';

/** Pages in several blocks, in each of which "gas" stands so often that it has many places after the first one. */
const pages = (count: number): NumberedPage[] =>
  madeWords(
    Array.from({ length: count }, (_, number): Made => {
      const often = Array.from({ length: 8 }, () => `Gas ${'and gas '.repeat(30)}`);
      return { id: `page-${number}`, says: [`Gas is cheap in town ${number}`, ...often] };
    }),
  );

const filesOf = (writer: IndexWriter) => indexFiles(writer.words(), writer.places());

describe('blocks of an index', () => {
  test('hold pages of the same numbers, whatever comes after them', () => {
    const numbers = (count: number) => [...blocksOf(pages(count))].map((block) => block.map(({ number }) => number));
    expect(numbers(34).map(({ length }) => length)).toEqual([16, 16, 2]);
    expect(numbers(35).slice(0, 2)).toEqual(numbers(34).slice(0, 2));
  });

  test('give the same index where they were kept as JSON', () => {
    const writer = new IndexWriter();
    for (const block of blocksOf(pages(200))) {
      const kept = keptBlock.parse(JSON.parse(JSON.stringify(indexBlock(block, writer.isLong))));
      expect(isStill(kept, writer.isLong)).toBe(true);
      writer.join(kept);
    }
    expect(filesOf(writer)).toEqual(filesOf(indexOf(pages(200))));
  });

  test('are others where a word has many places before them that had few, or few that had many', () => {
    const [first = [], second = []] = blocksOf(pages(32));
    const none = () => false;
    const after = new IndexWriter();
    after.join(indexBlock(first, none));
    expect(after.isLong('gas')).toBe(true);
    const [withPlaces, withPairs] = [indexBlock(second, none), indexBlock(second, after.isLong)];
    expect([isStill(withPlaces, none), isStill(withPlaces, after.isLong)]).toEqual([true, false]);
    expect([isStill(withPairs, after.isLong), isStill(withPairs, none)]).toEqual([true, false]);
    expect(withPlaces.pairs).toEqual([]);
    expect(withPairs.pairs.map(([pair]) => pair)).toContain('and gas');
    expect(withPairs.places.map(([word]) => word)).not.toContain('gas');
  });
});
