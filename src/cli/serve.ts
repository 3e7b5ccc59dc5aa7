import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { isTaken, listen } from './port.ts';

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

/**
 * Answers like the plainest host there is: an address is the name of a file, `/` is index.html, and everything else is
 * 404.html. Nothing is guessed, so that a link which works here works everywhere.
 */
export function files(folder: string): RequestListener {
  const send = sirv(folder, {
    // Looks at the disk for every request, so that a new build shows at once.
    dev: true,
    dotfiles: true,
    extensions: [],
    setHeaders: (response, path) => {
      const type = textTypes[/\.\w+$/.exec(path)?.[0] ?? ''];
      if (type) response.setHeader('Content-Type', type);
    },
  });
  return (request, response) => {
    const notFound = () => {
      const page = readFileSync(join(folder, '404.html'));
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Content-Length': page.length });
      response.end(request.method === 'HEAD' ? undefined : page);
    };
    // Not by `URL`, which throws for `//`: what cannot be parsed is simply not there.
    const { path = '', query = '' } = /^(?<path>[^?]*)(?<query>.*)$/.exec(request.url ?? '')?.groups ?? {};
    if (path === '/') request.url = `/index.html${query}`;
    if (path !== '/' && path.endsWith('/')) notFound();
    else send(request, response, notFound);
  };
}

/** Types that sirv gives without saying that the text is UTF-8. */
const textTypes: Readonly<Record<string, string>> = {
  '.txt': 'text/plain;charset=utf-8',
  '.css': 'text/css;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.xml': 'text/xml;charset=utf-8',
};
