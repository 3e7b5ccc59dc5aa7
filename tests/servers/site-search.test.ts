import { z } from 'astro/zod';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publicSite } from '../setup/provided.ts';
import { openFirefox, type OpenFirefox } from './marionette.ts';

const { address } = publicSite();
let firefox: OpenFirefox;

/** Firefox is told of the site by its front page, and adds it to its search engines, as its address bar does. */
beforeAll(async () => {
  firefox = await openFirefox();
  await firefox.open(address);
  const description = await firefox.run('content', `arguments[0](document.querySelector('link[rel=search]').href)`);
  expect(await firefox.run('chrome', ADD, [description])).toBe('Backgrounder');
});

afterAll(() => firefox.close());

const SERVICE = `ChromeUtils.importESModule('moz-src:///toolkit/components/search/SearchService.sys.mjs').SearchService`;

/** Runs in Firefox itself: adds a search engine by the address of its description, and gives its name. */
const ADD = `
  const [description, done] = arguments;
  const service = ${SERVICE};
  service.init()
    .then(() => service.addOpenSearchEngine(description, null))
    .then((engine) => done(engine.name), (error) => done(String(error)));
`;

/** Runs in Firefox itself: the address to which its search leads. */
const SEARCH = `
  const [terms, done] = arguments;
  done(${SERVICE}.getEngineByName('Backgrounder').getSubmission(terms).uri.spec);
`;

/** Runs in the page: what its field has, and the first answer. */
const ANSWER = `
  const [done] = arguments;
  const look = () => {
    const title = document.querySelector('.hits h3');
    if (title) done([document.querySelector('#S-q').value, title.textContent]);
    else setTimeout(look, 50);
  };
  look();
`;

test.each([
  ['"law of the sea"', 'How Russia and China grew closer'],
  ['习近平 & xi', 'Xi Jinping'],
  ['António + Guterres', 'António Guterres'],
])('the search of a browser that knows the site leads to the answer: %s', async (terms, first) => {
  const search = z.string().parse(await firefox.run('chrome', SEARCH, [terms]));
  expect(search.startsWith(`${address}search.html?q=`)).toBe(true);
  await firefox.open(search);
  expect(await firefox.run('content', ANSWER)).toEqual([terms, first]);
});
