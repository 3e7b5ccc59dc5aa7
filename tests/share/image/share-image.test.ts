import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { ImageContent } from '../../../src/site/image-content.ts';
import { DEFAULTS } from '../../../src/model/palette.ts';
import { dropOtherImages } from '../../../src/share/image/image-cache.ts';
import { paint } from '../../../src/share/image/image-painter.ts';
import { imageKey, shareImage } from '../../../src/share/image/share-image.ts';
import { imageContent, link, longest, thinSpace } from './image-content.ts';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'share-images-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

const draw = (drawn: ImageContent) => shareImage(drawn, join(folder(), 'articles/talks.png'), 'code');
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const moduleAt = (file: string) => JSON.stringify(pathToFileURL(file).href);

/** What a module prints in a process of its own. */
const elsewhere = (code: string) => execFileSync(process.execPath, ['--input-type=module', '--eval', code]);

/** The size that a PNG names in its first chunk: https://www.w3.org/TR/png-3/#11IHDR */
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

describe('a share image', () => {
  test.each([
    ['of an article', imageContent()],
    ['of a background page', imageContent({ chain: [], standfirst: 'What binds them, and what does not.' })],
    ['with the longest of everything', longest()],
  ])('%s is a PNG of 1200 × 630 pixels below 100 kB', async (_, drawn) => {
    const png = await draw(drawn);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(sizeOf(png)).toEqual({ width: 1200, height: 630 });
    expect(png.length).toBeLessThan(100_000);
  });

  test('has the same bytes in another process', async () => {
    const code = `
      import { shareImage } from ${moduleAt('src/share/image/share-image.ts')};
      import { imageContent } from ${moduleAt('tests/share/image/image-content.ts')};
      process.stdout.write(await shareImage(imageContent(), ${JSON.stringify(join(folder(), 'x.png'))}, 'code'));`;
    expect(hash(elsewhere(code))).toBe(hash(await draw(imageContent())));
  });

  test('is drawn with its own fonts alone, whatever was drawn before it', async () => {
    await draw(longest());
    await draw(imageContent());
    // Newsreader has no thin space; fonts that are here, and not there, have one of their own width.
    const code = `
      import { paint } from ${moduleAt('src/share/image/image-painter.ts')};
      import { thinSpace } from ${moduleAt('tests/share/image/image-content.ts')};
      process.stdout.write(await paint(thinSpace()));`;
    expect(hash(elsewhere(code))).toBe(hash(await paint(thinSpace())));
  });

  test('names the characters that no font has, and the file', async () => {
    await expect(draw(imageContent({ title: 'Egypt 𓀀 and 😀, 😀' }))).rejects.toThrow(
      'content/articles/talks.mdx: no font of the share image has "𓀀" (U+13000), "😀" (U+1F600): write it in other characters, or add the package of @fontsource-variable that has it to src/fonts/font-families.ts',
    );
  });
});

describe('an image that was made before', () => {
  test('is not made again as long as nothing in it changes', async () => {
    const file = join(folder(), 'articles/talks.png');
    const first = await shareImage(imageContent(), file, 'code');
    const made = statSync(file).ino;
    expect(hash(await shareImage(imageContent(), file, 'code'))).toBe(hash(first));
    expect(statSync(file).ino).toBe(made);
  });

  test('is made again when something changes, in the same file and with nothing left over', async () => {
    const root = folder();
    const file = join(root, 'talks.png');
    const first = await shareImage(imageContent(), file, 'code');
    const second = await shareImage(imageContent({ day: '27 December 2022' }), file, 'code');
    expect(hash(second)).not.toBe(hash(first));
    expect(readdirSync(root)).toEqual(['talks.png']);
    expect(hash(await shareImage(imageContent({ day: '27 December 2022' }), file, 'code'))).toBe(hash(second));
  });

  test('is made again when the code that lays it out changes', async () => {
    const file = join(folder(), 'talks.png');
    await shareImage(imageContent(), file, 'code');
    const made = statSync(file).ino;
    await shareImage(imageContent(), file, 'other code');
    expect(statSync(file).ino).not.toBe(made);
  });

  test.each<[string, (file: string) => void]>([
    ['cut off', (file) => truncateSync(file, 5000)],
    ['empty', (file) => truncateSync(file, 0)],
    ['with a byte that is not what it was', (file) => flipByte(file, 1000)],
    ['with the seal of another image', (file) => flipByte(file, statSync(file).size - 1)],
    ['gone', (file) => rmSync(file)],
  ])('is made again where its file is %s', async (_, damage) => {
    const file = join(folder(), 'talks.png');
    const first = await shareImage(imageContent(), file, 'code');
    const whole = readFileSync(file);
    damage(file);
    expect(hash(await shareImage(imageContent(), file, 'code'))).toBe(hash(first));
    expect(hash(readFileSync(file))).toBe(hash(whole));
  });
});

test.each<[string, Partial<ImageContent>]>([
  ['the site', { site: 'Other' }],
  ['the mark', { mark: undefined }],
  ['the colours', { colours: DEFAULTS.dark }],
  ['the language', { lang: 'de' }],
  ['the kind', { kind: 'Background' }],
  ['the title', { title: 'Other' }],
  ['the day', { day: undefined }],
  ['the description', { standfirst: 'Other' }],
  ['a name', { chain: [link('said', 'Other')] }],
  ['the language of a name', { chain: [link('said', '直', 'ja')] }],
  ['a verb', { chain: [link('reported', '直')] }],
  ['a further link', { chain: [link('said', '直'), link('quoted', 'TASS')] }],
  ['the form of a node', { chain: [{ ...link('said', '直'), isDocument: true }] }],
  ['the words', { words: { ...imageContent().words, verbs: { ...imageContent().words.verbs, said: 'dixit' } } }],
])('the key of an image changes with %s', (_, changes) => {
  const before = imageContent({ chain: [link('said', '直')] });
  expect(imageKey({ ...before, ...changes }, 'code')).not.toBe(imageKey(before, 'code'));
});

describe('images of pages that are no more', () => {
  test('go, and the others stay', async () => {
    const root = folder();
    await shareImage(imageContent(), join(root, 'talks.png'), 'code');
    await shareImage(imageContent(), join(root, 'gone.png'), 'code');
    dropOtherImages(root, ['talks', 'new']);
    expect(readdirSync(root)).toEqual(['talks.png']);
    expect(() => dropOtherImages(join(root, 'nothing'), [])).not.toThrow();
  });
});

function flipByte(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  writeFileSync(file, bytes);
}
