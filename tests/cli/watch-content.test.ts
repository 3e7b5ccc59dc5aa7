import { EventEmitter } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer, type HotPayload } from 'vite';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { showInstead, watchContent } from '../../src/cli/watch-content.ts';
import { at, edit, writeSite, type Changes } from '../checks/small-site.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A development server that keeps what it was told to send, and a log that keeps what it was told to print. */
function server(root: string) {
  const printed: string[] = [];
  const sent: { type: string; err?: { message: string; loc?: unknown } }[] = [];
  const watcher = new EventEmitter();
  const page = new EventEmitter();
  const log = (level: string) => (text: string) => printed.push(`${level} ${text.trim()}`);
  const shown = watchContent(root, {
    watcher,
    channel: { on: (event, listener) => page.on(event, listener), send: (payload) => sent.push(payload) },
    logger: { info: log('info'), warn: log('warn'), error: log('error') },
  });
  const change = (path: string, text?: string) => {
    if (text !== undefined) writeFileSync(join(root, path), text);
    watcher.emit('all', 'change', join(root, path));
  };
  return { printed, sent, shown, change, open: () => page.emit('connection') };
}

const site = (changes: Changes = {}) => {
  const root = writeSite(changes);
  onTestFinished(() => void vi.clearAllTimers());
  return root;
};

const broken = { [at.site]: edit(['tagline: A small site.\n', '']) };
const PROBLEM = 'content/site.yaml:1:1  error  missing-key  the key "tagline" is missing here: add it';

test('nothing is said of a site in which nothing is wrong', () => {
  const { printed, sent, open } = server(site());
  open();
  expect([printed, sent]).toEqual([[], []]);
});

test('the problems are printed when the server starts, and errors are shown over the page', () => {
  const root = site(broken);
  const { printed, sent, open } = server(root);
  open();
  expect(printed).toEqual([`error ${PROBLEM}`]);
  expect(sent.at(-1)).toEqual({
    type: 'error',
    err: {
      message: PROBLEM,
      stack: '',
      plugin: 'editorial-checks',
      id: join(root, at.site),
      loc: { file: join(root, at.site), line: 1, column: 1 },
    },
  });
});

test('after a change they are printed if they have changed, once for several changes', () => {
  const root = site(broken);
  const { printed, change } = server(root);
  change(at.article);
  vi.runAllTimers();
  expect(printed).toHaveLength(1);
  change(at.source, 'name: TASS\n');
  change('content/notes.txt', '');
  vi.runAllTimers();
  expect(printed).toHaveLength(2);
  expect(printed[1]).toContain('content/notes.txt:1:1  error  file-name');
  expect(printed[1]).toContain(PROBLEM);
});

test('when all is well again, it is said and the overlay goes', () => {
  const root = site({ 'content/notes.txt': '' });
  const { printed, sent, change } = server(root);
  rmSync(join(root, 'content/notes.txt'));
  change('content/notes.txt');
  vi.runAllTimers();
  expect(printed.at(-1)).toBe('info All is well again: no problems in content.');
  expect(sent.at(-1)).toEqual({ type: 'update', updates: [] });
});

test('warnings alone are printed and leave the page as it is', () => {
  const { printed, sent, open } = server(site({ [at.article]: edit(['https://tass', 'http://tass']) }));
  open();
  expect(printed).toHaveLength(1);
  expect(printed[0]).toMatch(/^warn content\/articles\/talks.mdx:17:10 {2}warning {2}insecure-address/);
  expect(sent).toEqual([]);
});

test('a change elsewhere is none of its business', () => {
  const { change } = server(site());
  change('src/styles/base.css');
  change('content-of-mine/x.yaml');
  expect(vi.getTimerCount()).toBe(0);
  change('public/report.pdf');
  expect(vi.getTimerCount()).toBe(1);
});

test('markup that a message names is shown as the text that it is', () => {
  const { sent, open } = server(site({ [at.article]: edit(['Gas flows', 'Gas &lt; <br> flows']) }));
  open();
  expect(sent[0]?.err?.message).toContain('&lt;br');
  expect(sent[0]?.err?.message).not.toContain('<');
});

test('what a page throws because of them is shown as they are, and anything else as it is', async () => {
  const vite = await createServer({
    configFile: false,
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false },
  });
  onTestFinished(() => vite.close());
  const { environments } = vite;
  const sent: (HotPayload | string)[] = [];
  environments.client.hot.send = (payload: HotPayload | string) => void sent.push(payload);
  const thrown: HotPayload = { type: 'error', err: { message: 'There is no "site" in site.', stack: 'at getOne' } };
  let { shown } = server(site(broken));
  showInstead(environments.client, () => shown());
  environments.client.hot.send(thrown);
  environments.client.hot.send({ type: 'full-reload' });
  ({ shown } = server(site()));
  environments.client.hot.send(thrown);
  expect(sent).toMatchObject([{ err: { message: PROBLEM, stack: '' } }, { type: 'full-reload' }, thrown]);
});
