import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { relativePage } from '../../src/finish/page/relative-page.ts';

/** A page in a folder with this in its body, as it is written. */
const page = (html: string) =>
  relativePage(`<!doctype html><html><head></head><body>${html}</body></html>`, 'a/b.html');

describe('has relative addresses in', () => {
  test.each([
    { where: 'links', html: '<a href="/x.html" ping="/p /q">x</a>', written: '<a href="../x.html" ping="../p ../q">' },
    { where: 'images', html: '<img src="/i.png" alt="">', written: '<img src="../i.png" alt="">' },
    {
      where: 'images to choose from',
      html: '<img srcset="/a/1,5.png, /2.png 2x,/3.png 3x , data:image/gif;base64,R0 4x" alt="">',
      written: 'srcset="1,5.png, ../2.png 2x, ../3.png 3x, data:image/gif;base64,R0 4x"',
    },
    {
      where: 'images that are fetched ahead',
      html: '<link rel="preload" as="image" imagesrcset="/1.png 640w, /2.png 1280w">',
      written: 'imagesrcset="../1.png 640w, ../2.png 1280w"',
    },
    { where: 'posters', html: '<video poster="/p.png"></video>', written: '<video poster="../p.png">' },
    { where: 'objects', html: '<object data="/o.svg"></object>', written: '<object data="../o.svg">' },
    { where: 'forms', html: '<form action="/s.html"></form>', written: '<form action="../s.html">' },
    { where: 'buttons', html: '<button formaction="/s.html">x</button>', written: '<button formaction="../s.html">' },
    { where: 'quotations', html: '<blockquote cite="/q.html">x</blockquote>', written: 'cite="../q.html"' },
    { where: 'scripts', html: '<script src="/s.js"></script>', written: '<script src="../s.js">' },
    { where: 'frames', html: '<iframe src="/f.html"></iframe>', written: '<iframe src="../f.html">' },
    {
      where: 'drawings',
      html: '<svg><use href="/i.svg#a"/><image xlink:href="/i.png" fill="url(/i.svg#b)" clip-path="url(#c)"/></svg>',
      written:
        '<use href="../i.svg#a"/><image xlink:href="../i.png" fill="url(&#x22;../i.svg#b&#x22;)" clip-path="url(&#x22;#c&#x22;)"/>',
    },
    { where: 'inline styles', html: '<p style="background:url(/i.png)">x', written: 'url(&#x22;../i.png&#x22;)' },
    { where: 'style sheets', html: '<style>a{background:url(/i.png)}</style>', written: 'url("../i.png")' },
    { where: 'imports', html: '<style>@import "/a.css" print;</style>', written: '@import "../a.css" print' },
    { where: 'images of CSS', html: '<style>a{mask:image-set("/i.png" 1x)}</style>', written: '"../i.png" 1x' },
    { where: 'properties of CSS', html: '<style>a{--i:url(/i.png)}</style>', written: 'url("../i.png")' },
  ])('$where', ({ html, written }) => {
    expect(page(html)).toContain(written);
  });

  test.each([
    ['0; url=/x.html#y', '0; url=../x.html#y'],
    ['5;URL = "/x.html"', '5; url="../x.html"'],
    ["0, url='/x.html' and more", "0; url='../x.html'"],
    ['0;/x.html', '0; url=../x.html'],
    ['30', '30'],
  ])('where a browser goes on to by itself: %s', (content, written) => {
    const html = page(`<meta http-equiv="Refresh" content="${content.replaceAll('"', '&quot;')}">`);
    expect(parseHTML(html).document.querySelector('meta')?.getAttribute('content')).toBe(written);
  });
});

describe('leaves as it is', () => {
  test.each([
    { what: 'an address that is whole', html: '<a href="https://example.org/x.html">x</a>' },
    { what: 'one without its scheme', html: '<a href="//example.org/x.html">x</a>' },
    { what: 'a description', html: '<meta name="description" content="0; url=/x.html">' },
    { what: 'text in an attribute', html: '<img alt="/x.html">' },
    { what: 'text that looks like markup', html: '<p>&#x3C;a href="/x.html"></p>' },
    { what: 'a drawing’s colours', html: '<svg><path fill="none" stroke="#abc"></path></svg>' },
  ])('$what', ({ html }) => {
    expect(page(html)).toContain(html);
  });
});
