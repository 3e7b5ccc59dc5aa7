import { describe, expect, test } from 'vitest';
import { citationsOf, leadCitation, outletsIn, speakersIn } from '../../src/model/citation.ts';
import type { Citation } from '../../src/schema/citation.ts';

const call: Citation = { by: 'peskov', source: 'tass', via: ['reuters', 'gazette'], title: 'A call' };
const envoy: Citation = { by: { name: 'Qin Gang', words: 'an envoy' }, source: 'gazette', title: 'An envoy' };
const treaty: Citation = { source: 'kremlin', title: 'A treaty' };

test('speakers are the people who have a page, one for each citation', () => {
  expect(speakersIn([call, envoy, treaty, call])).toEqual(['peskov', 'peskov']);
});

test('outlets are whoever reported, then whoever relayed', () => {
  expect(outletsIn([call, treaty])).toEqual(['tass', 'reuters', 'gazette', 'kremlin']);
});

describe('the citations that an article sees', () => {
  test('are its own and those of its background', () => {
    expect(citationsOf({ citations: { call } }, { citations: { treaty } })).toEqual({ call, treaty });
  });

  test('are its own where there is no background', () => {
    expect(citationsOf({ citations: { call } }, undefined)).toEqual({ call });
  });
});

describe('the first citation in a text', () => {
  test('is the first that exists', () => {
    expect(leadCitation(['gone', 'treaty', 'call'], { call, treaty })).toBe(treaty);
  });

  test('is no key that every object has', () => {
    expect(leadCitation(['constructor'], { call })).toBeUndefined();
  });
});
