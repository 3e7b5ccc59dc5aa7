import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { fieldsByFile } from '../finish/headers/netlify.ts';
import { HSTS, TYPES } from '../finish/headers/header-rules.ts';
import { inWords } from './in-words.ts';
import { firstPort, isTaken, listen } from './port.ts';

/** A site being served. */
export interface Served {
  readonly address: string;
  readonly server: Server;
}

/**
 * Serves a built folder at the first free port from `firstPort` on, to this machine alone. A port that is taken is
 * said through `say`.
 */
export async function serve(folder: string, firstPort: number, say: (line: string) => void): Promise<Served> {
  for (let port = firstPort; port < 65536; port += 1) {
    const server = createServer(files(folder));
    if (!(await isTaken(port)) && (await listen(server, port))) {
      return { address: `http://localhost:${port}/`, server };
    }
    say(`Port ${port} is taken, trying ${port + 1}.`);
  }
  throw new Error(`No port from ${firstPort} on is free.`);
}

/** Serves a built folder at the port that the environment asks for, and says where, until Ctrl-C ends it. */
export async function serveHere(folder: string): Promise<void> {
  try {
    const { address, server } = await serve(folder, firstPort(process.env.PORT), console.log);
    console.log(`Open ${address}   (Ctrl-C ends it)`);
    for (const signal of ['SIGINT', 'SIGTERM']) {
      process.once(signal, () => {
        server.close();
        server.closeAllConnections();
      });
    }
  } catch (error) {
    console.error(inWords(error));
    process.exitCode = 1;
  }
}

/**
 * Answers like the plainest host there is: an address is the name of a file, `/` is index.html, and everything else is
 * 404.html. Nothing is guessed, so that a link which works here works everywhere. The headers are those of `_headers`.
 */
export function files(folder: string): RequestListener {
  const send = sirv(folder, {
    // Looks at the disk for every request, so that a new build shows at once.
    dev: true,
    dotfiles: true,
    extensions: [],
    setHeaders: (response, path) => {
      const type = TYPES[extname(path).slice(1)];
      if (type !== undefined) response.setHeader('Content-Type', type);
      setFields(response, folder, path);
    },
  });
  return (request, response) => {
    const notFound = () => {
      const page = readFileSync(join(folder, '404.html'));
      setFields(response, folder, '/404.html');
      response.writeHead(404, { 'Content-Type': TYPES.html, 'Content-Length': page.length });
      response.end(request.method === 'HEAD' ? undefined : page);
    };
    // Not by `URL`, which throws for `//`: what cannot be parsed is simply not there.
    const { path = '', query = '' } = /^(?<path>[^?]*)(?<query>.*)$/.exec(request.url ?? '')?.groups ?? {};
    if (path === '/') request.url = `/index.html${query}`;
    if (path !== '/' && path.endsWith('/')) notFound();
    else send(request, response, notFound);
  };
}

/** A promise to use TLS is not made without it, and a lifetime would keep the next build from showing. */
const NOT_HERE: readonly string[] = [HSTS, 'Cache-Control'];

/** Sets what the site's `_headers` says of a file, given by its path with a slash in front. */
function setFields(response: ServerResponse, folder: string, path: string): void {
  const file = join(folder, '_headers');
  if (!existsSync(file)) return;
  for (const [name, value] of Object.entries(fieldsByFile(readFileSync(file, 'utf8'), path))) {
    if (!NOT_HERE.includes(name)) response.setHeader(name, value);
  }
}
