import { expect, test } from 'vitest';
import { pageInWords } from '../../src/model/page-in-words.ts';
import { english } from '../share/english.ts';

test('a page after the first says which it is, behind its title and behind its first sentences', () => {
  const { titled, told } = pageInWords({ page: 2, length: 301 }, english);
  expect(titled('People')).toBe('People (Page 2 of 7)');
  expect(told('All of them.')).toBe('All of them. Page 2 of 7.');
});

test('the first is the list itself', () => {
  const { titled, told } = pageInWords({ page: 1, length: 301 }, english);
  expect([titled('People'), told('All of them.')]).toEqual(['People', 'All of them.']);
});

test('the first can have fewer entries than the others', () => {
  expect(pageInWords({ page: 2, length: 57, first: 6 }, english).titled('x')).toBe('x (Page 2 of 3)');
});
