import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { azureConfig } from '../../../src/finish/headers/azure.ts';
import { firebaseConfig } from '../../../src/finish/headers/firebase.ts';
import { headerRules } from '../../../src/finish/headers/header-rules.ts';
import { vercelConfig } from '../../../src/finish/headers/vercel.ts';
import { allowing, strictest } from '../../../src/finish/policy.ts';

const hashes = Array.from({ length: 30 }, (_, kind) => `'sha256-${String(kind).padStart(43, 'a')}='`);
const rules = headerRules({ pages: allowing(strictest, 'style-src', ...hashes), saved: strictest });

const object = (properties: Record<string, unknown>, required: readonly string[]) => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});
const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength });
const list = (items: unknown, maxItems: number) => ({ type: 'array', items, minItems: 1, maxItems });
const fields = {
  type: 'object',
  minProperties: 1,
  propertyNames: { pattern: '^[A-Z][A-Za-z-]+$' },
  additionalProperties: text(4096),
};

const keysAndValues = list(object({ key: text(256), value: text(4096) }, ['key', 'value']), 1024);
const bySource = list(object({ source: text(4096), headers: keysAndValues }, ['source', 'headers']), 2048);

/** The fields of Vercel's "Project configuration", with its limits. */
const vercel = object(
  {
    $schema: { const: 'https://openapi.vercel.sh/vercel.json' },
    framework: { type: 'null' },
    buildCommand: text(256),
    outputDirectory: text(256),
    cleanUrls: { type: 'boolean' },
    headers: bySource,
  },
  ['headers'],
);

/** Those of Firebase's "Full configuration", for hosting. */
const firebase = object(
  {
    hosting: object(
      { public: text(256), ignore: list(text(256), 100), cleanUrls: { type: 'boolean' }, headers: bySource },
      ['public'],
    ),
  },
  ['hosting'],
);

/** Those of "Configure Azure Static Web Apps": wildcards stand at the end of a route, and may be followed by endings. */
const azure = object(
  {
    globalHeaders: fields,
    routes: list(
      object({ route: { type: 'string', pattern: '^/[\\w./-]*(?:\\*(?:\\.\\{[a-z0-9,]+\\})?)?$' }, headers: fields }, [
        'route',
      ]),
      1000,
    ),
    responseOverrides: object({ 404: object({ rewrite: { const: '/404.html' } }, ['rewrite']) }, ['404']),
    mimeTypes: { type: 'object', propertyNames: { pattern: '^\\.[a-z0-9]+$' }, additionalProperties: text(256) },
  },
  ['globalHeaders', 'responseOverrides'],
);

test.each([
  { host: 'vercel', configuration: vercelConfig(rules), schema: vercel },
  { host: 'firebase', configuration: firebaseConfig(rules), schema: firebase },
  { host: 'azure', configuration: azureConfig(rules), schema: azure },
])('the configuration for $host is what its documentation asks for', ({ configuration, schema }) => {
  const ajv = new Ajv({ allErrors: true });
  const parsed: unknown = JSON.parse(configuration);
  ajv.validate(schema, parsed);
  expect(ajv.errors ?? []).toEqual([]);
});

test('Azure takes 20 kB', () => {
  expect(Buffer.byteLength(azureConfig(rules))).toBeLessThan(20_000);
});
