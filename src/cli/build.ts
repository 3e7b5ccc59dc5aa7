import { buildSite } from './build-site.ts';
import { root } from './root.ts';

process.exitCode = (await buildSite(root)) ? 0 : 1;
