import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { embedLine } from '../../src/share/oembed.ts';

const line = (title: string, address?: string) => embedLine('x', title, address === undefined ? {} : { address });

describe('the line that shows a card on another site', () => {
  test('holds the whole address, a path in it included', () => {
    const frame = parseHTML(line('A title', 'https://example.org/news') ?? '').document.querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe('https://example.org/news/embed/x.html');
    expect(frame?.getAttribute('width')).toBe('100%');
  });

  test('is none where the site’s address is not known', () => {
    expect(line('A title')).toBeUndefined();
  });

  test.each(['"><script>alert(1)</script>', "'&amp;<b>", '" onload="alert(1)'])('%s stays a title', (title) => {
    const { document } = parseHTML(`<body>${line(title, 'https://example.org/') ?? ''}</body>`);
    const frame = document.querySelector('iframe');
    expect(frame?.getAttribute('title')).toBe(title);
    expect(document.querySelectorAll('body *')).toHaveLength(1);
    expect([...(frame?.attributes ?? [])].map(({ name }) => name)).toEqual([
      'src',
      'title',
      'width',
      'height',
      'frameborder',
      'loading',
    ]);
  });
});
