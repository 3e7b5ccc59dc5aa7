import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../setup/provided.ts';
import { contentTypeFault, isForReaders } from './content-types.ts';
import { folderBytes } from './folder-bytes.ts';
import { paths, servers } from './servers.ts';
import { startServer, type ServedSite } from './start.ts';

const { dist } = builtSite();
const built = folderBytes(dist);
const text = (file: string) => built.get(file)?.toString();

const servings = servers.flatMap((server) => paths.map((path) => ({ server, path, name: server.name })));

describe.each(servings)('$name at $path', ({ server, path }) => {
  let served: ServedSite;

  beforeAll(async () => {
    served = await startServer(server, { dist, path });
  });

  afterAll(() => served.stop());

  test('sends every file byte for byte, as the type that it is', async () => {
    const faults: string[] = [];
    for (const [file, bytes] of built) {
      if (!isForReaders(file)) continue;
      const answer = await fetch(served.address + file);
      const isSame = Buffer.from(await answer.arrayBuffer()).equals(bytes);
      if (!answer.ok || !isSame) faults.push(`${file}: ${answer.status}, ${isSame ? 'the same' : 'other'} bytes`);
      const typeFault = contentTypeFault(file, answer.headers.get('content-type'));
      if (typeFault !== undefined) faults.push(typeFault);
    }
    expect(faults).toEqual([]);
  });

  test('shows the front page at the address of the folder', async () => {
    expect(await (await fetch(served.address)).text()).toBe(text('index.html'));
  });

  const whose = server.showsNotFoundPage ? 'the site’s page' : 'a page of the server’s own';

  test.each(['nothing.html', 'nothing/is/here.html', 'articles/nothing/', 'people/nobody'])(
    `answers what is not there, %s, with 404 and ${whose}`,
    async (missing) => {
      const answer = await fetch(served.address + missing);
      expect(answer.status).toBe(404);
      expect((await answer.text()) === text('404.html')).toBe(server.showsNotFoundPage);
    },
  );
});

describe('a type is at fault', () => {
  test.each([
    { path: 'x.html', header: null, fault: 'x.html: is sent as "", and is text/html' },
    { path: 'x.css', header: 'text/plain', fault: 'x.css: is sent as "text/plain", and is text/css' },
    {
      path: 'x.html',
      header: 'text/html; charset=ISO-8859-1',
      fault: 'x.html: is sent as "text/html; charset=ISO-8859-1", and is text/html',
    },
    { path: 'x.odd', header: 'text/odd', fault: 'x.odd: say in content-types.ts which type it is to have' },
    { path: 'x.js', header: 'application/javascript', fault: undefined },
    { path: 'x.html', header: 'text/html;charset=UTF-8', fault: undefined },
  ])('$path as $header: $fault', ({ path, header, fault }) => {
    expect(contentTypeFault(path, header)).toBe(fault);
  });
});
