import { describe, expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { openSearch } from '../../src/share/open-search.ts';
import { english } from './english.ts';
import { site } from './site.ts';

describe('what lets a browser search the site', () => {
  test('has its whole address, with a place for what is asked', () => {
    expect(openSearch(site, english)).toContain(
      '<Url type="text/html" template="https://example.org/news/search.html?q={searchTerms}" />',
    );
  });

  test('has a name of at most 16 characters, whatever the site is called', () => {
    const text = openSearch({ ...site, name: '习近平 <b> & "News" of the whole wide world' }, english) ?? '';
    const [, name = ''] = /<ShortName>(.*)<\/ShortName>/.exec(text) ?? [];
    expect(name).toBe('习近平 &#x3C;b> &#x26; "News"');
    expect(fromXml(text).children.length).toBeGreaterThan(0);
  });

  test('is nothing where the address is not known', () => {
    expect(openSearch({ ...site, address: undefined }, english)).toBeUndefined();
  });
});
