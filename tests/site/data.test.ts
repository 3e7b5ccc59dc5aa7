import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { twinSchema, type Twin } from '../../src/share/data/twin-schema.ts';
import { dist, files, pages, plain } from './built-pages.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(join(dist, path), 'utf8'));

function isSchema(value: unknown): value is SchemaObject {
  return typeof value === 'object' && value !== null;
}

const schema = read('explainer.schema.json');
if (!isSchema(schema)) throw new Error('explainer.schema.json holds no schema');

/** The schema as the site publishes it, read by a validator that knows nothing of how it was made. */
const validate = new Ajv2020({
  allErrors: true,
  strict: true,
  formats: { uri: (value: string) => URL.canParse(value), date: /^\d{4}-\d{2}-\d{2}$/ },
}).compile(schema);

const twins = files
  .filter((path) => /^(articles|background)\/[^/]+\.json$/.test(path))
  .map((path) => ({ path, json: read(path), page: path.replace(/json$/, 'html') }));

test('every article and background page has a twin, and its head leads there', () => {
  const texts = pages.filter(({ path }) => /^(articles|background)\/[^/]+\.html$/.test(path));
  expect(texts.map(({ path }) => path)).toEqual(twins.map(({ page }) => page));
  for (const { path, document } of texts) {
    const link = document.querySelector('link[rel="alternate"][type="application/json"]');
    expect(link?.getAttribute('href'), path).toBe(path.replace(/^.*\/(.*)html$/, '$1json'));
  }
});

test('the schema describes every key, and refuses what it does not know', () => {
  const [twin] = twins;
  expect(validate({ ...Object(twin?.json), surprise: 1 })).toBe(false);
  expect(validate.errors?.map(({ message }) => message)).toEqual(['must NOT have additional properties']);
  expect(validate({ ...Object(twin?.json), published: 'soon' })).toBe(false);
});

describe.each(twins)('$path', ({ path, json, page }) => {
  const data: Twin = twinSchema.parse(json);
  const document = pages.find((each) => each.path === page)?.document;
  const cited = new Set(data.citations.map(({ id }) => id));

  test('is as the published schema says, and names it', () => {
    validate(json);
    expect(validate.errors ?? []).toEqual([]);
    expect(new URL(data.$schema, `http://x/${path}`).pathname).toBe('/explainer.schema.json');
  });

  test('says what the page says', () => {
    const body = plain(document?.querySelector('main')?.textContent);
    expect(document?.querySelector('h1')?.textContent).toBe(data.title);
    expect(document?.querySelectorAll('.ledger li[id^="S-cite-"]')).toHaveLength(data.citations.length);
    const entry = (number: number) => document?.getElementById(`S-cite-${number}`);
    for (const { number, url, chain } of data.citations) {
      const links = [...(entry(number)?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
      if (url !== null) expect(links).toContain(url);
      expect(chain.filter(({ name }) => !plain(entry(number)?.textContent).includes(name))).toEqual([]);
    }
    for (const { title } of data.people.flatMap(({ onTheDay }) => onTheDay).map((title) => ({ title }))) {
      if (data.kind === 'article') expect(body).toContain(title);
    }
  });

  test('every anchor is on the page, every id in its lists', () => {
    const anchors = [...data.text, ...data.statements].flatMap(({ anchor }) => (anchor === null ? [] : [anchor]));
    expect(anchors.length).toBeGreaterThan(5);
    expect(anchors.filter((anchor) => !document?.getElementById(anchor))).toEqual([]);
    const uses = [...data.statements, ...data.known, ...data.unknown, ...data.outcome, ...data.events].flatMap(
      ({ citations }) => citations,
    );
    expect(uses.filter((id) => !cited.has(id))).toEqual([]);
    const known = { people: data.people.map(({ id }) => id), sources: data.sources.map(({ id }) => id) };
    const linked = data.citations.flatMap(({ chain }) => chain);
    expect(linked.filter(({ kind, id }) => kind !== null && id !== null && !known[kind].includes(id))).toEqual([]);
    expect(data.events.flatMap(({ people }) => people).filter((id) => !known.people.includes(id))).toEqual([]);
  });

  test('its statements are those that the page counts', () => {
    const counted = /^(\d+) statements/.exec(plain(document?.querySelector('#S-who-says-so .ledger > p')?.textContent));
    if (data.kind === 'article') expect(Number(counted?.[1])).toBe(data.statements.length);
    expect(data.statements.every(({ text }) => !text.includes('[^'))).toBe(true);
  });
});
