import { join } from 'node:path';
import { PREVIEW_FOLDER } from './build/preview-folder.ts';
import { root } from './root.ts';
import { serveHere } from './serve.ts';

await serveHere(join(root, PREVIEW_FOLDER));
