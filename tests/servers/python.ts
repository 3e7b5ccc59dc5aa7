import type { Server } from './server.ts';

/** The server that comes with Python. It cannot be configured: its answer to what is not there is a page of its own. */
export const python: Server = {
  name: 'python3 -m http.server',
  configure: ({ root, port }) => ({
    file: 'python3',
    args: ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', root],
  }),
  landing: (path) => path,
  showsNotFoundPage: false,
};
