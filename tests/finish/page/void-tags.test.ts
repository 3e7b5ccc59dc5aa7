import { expect, test } from 'vitest';
import { relativePage } from '../../../src/finish/page/relative-page.ts';

test.each([
  ['a<br/>b<hr />', 'a<br>b<hr >'],
  ['<img src="./a.png" alt=""/>', '<img src="./a.png" alt="">'],
  ['<link rel=icon href=./a/>', '<link rel=icon href=./a/>'],
  ['<svg><use href="#a"/></svg>', '<svg><use href="#a"/></svg>'],
])('%s', (html, written) => expect(relativePage(html, 'a.html')).toBe(written));
