import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { TYPES } from '../../src/finish/headers/header-rules.ts';
import { bareOf } from './bare-file.ts';

/**
 * Serves a folder as hosts do, with texts as gzip, and with `?bare` the text of a page alone. `sent` hears the path of each
 * file and its bytes on the way.
 */
export async function served(
  folder: string,
  sent: (pathname: string, bytes: number) => unknown = () => undefined,
): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const bytes = contentOf(join(folder, pathname), search === '?bare');
    const type = TYPES[extname(pathname).slice(1)] ?? 'application/octet-stream';
    if (!bytes) {
      response.writeHead(404).end();
      return;
    }
    const isText = /^text|json|xml/.test(type);
    response.writeHead(200, { 'Content-Type': type, ...(isText && { 'Content-Encoding': 'gzip' }) });
    const body = isText ? gzipSync(bytes) : bytes;
    sent(pathname, body.length);
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function contentOf(file: string, isBare: boolean): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    return isBare ? Buffer.from(bareOf(bytes.toString())) : bytes;
  } catch {
    return undefined;
  }
}

/** Where it listens, with a slash at the end. */
export function addressOf(server: Server): string {
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : ''}/`;
}
