import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../src/cli/root.ts';
import { readmeBlock } from '../setup/readme.ts';

const folder = join(root, '.github/workflows');
const workflows = readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const);

const Step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
  with: z.looseObject({ path: z.string().optional() }).optional(),
});
const Permissions = z.record(z.string(), z.enum(['read', 'write']));
const Job = z.object({ steps: z.array(Step).min(1), permissions: Permissions, 'timeout-minutes': z.number() });
const Workflow = z.object({ permissions: z.strictObject({}), jobs: z.record(z.string(), Job) });

/** What only the job that publishes may do. */
const TO_PUBLISH = { pages: 'write', 'id-token': 'write' };

describe.each(workflows)('the workflow %s', (_, text) => {
  test('uses no action but by the hash of a commit, with its version beside it', () => {
    const uses = [...text.matchAll(/\buses: *(.*)$/gm)].map(([, action = '']) => action);
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
  });

  test('may do nothing but what each job is for, and ends some time', () => {
    const { jobs } = Workflow.parse(parse(text));
    const writing = Object.values(jobs).filter(({ permissions }) => Object.values(permissions).includes('write'));
    expect(writing.map(({ permissions }) => permissions)).toEqual(writing.map(() => TO_PUBLISH));
    // A step of our own runs packages of others: never with the right to publish.
    expect(writing.flatMap(({ steps }) => steps.map(({ run }) => run))).toEqual(writing.map(() => undefined));
  });
});

test('a pull request has the site with its drafts as an artifact, of the folder that the build makes', () => {
  const { jobs } = Workflow.parse(parse(Object.fromEntries(workflows)['check.yml'] ?? ''));
  const steps = jobs.check?.steps ?? [];
  expect(steps.map(({ run }) => run)).toContain('npm run build -- --drafts dist-preview');
  expect(steps.at(-1)?.with?.path).toBe('dist-preview');
});

describe('what the README says of a host that builds', () => {
  test('GitHub Pages: the address of the site is the one that GitHub gives it', () => {
    const { jobs } = Workflow.parse(parse(Object.fromEntries(workflows)['deploy.yml'] ?? ''));
    const build = jobs.build?.steps.find(({ run }) => run === 'npm run build');
    expect(build?.env).toEqual({ SITE_URL: '${{ steps.pages.outputs.base_url }}' });
  });

  test('GitHub Pages: what a build kept, and its site, are there for the next one', () => {
    const { jobs } = Workflow.parse(parse(Object.fromEntries(workflows)['deploy.yml'] ?? ''));
    const steps = jobs.build?.steps ?? [];
    const cache = steps.findIndex(({ uses }) => uses?.startsWith('actions/cache@'));
    expect(cache).toBeLessThan(steps.findIndex(({ run }) => run === 'npm run build'));
    expect(steps[cache]?.with).toMatchObject({ path: '.astro\ndist\n', 'restore-keys': 'built-' });
  });

  test('GitLab Pages: a job that builds with what the last one kept, and publishes the folder', () => {
    const jobs: unknown = parse(readmeBlock('GitLab Pages', 'yaml'));
    expect(jobs).toMatchObject({
      'deploy-pages': {
        script: ['SITE_URL="$CI_PAGES_URL" npm run build'],
        cache: { paths: ['.astro/', 'dist/'] },
        pages: { publish: 'dist' },
      },
    });
  });
});
