import { apache } from './apache.ts';
import { caddy } from './caddy.ts';
import { nginx } from './nginx.ts';
import { python } from './python.ts';
import type { Server } from './server.ts';
import { wrangler } from './wrangler.ts';

/** Every server that the built site is shown on. */
export const servers: readonly Server[] = [nginx, apache, caddy, python, wrangler];

/** Where the site lies on them: at the root of a host, and two folders deep. */
export const paths: readonly string[] = ['/', '/a/b/'];
