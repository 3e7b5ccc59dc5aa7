import { join } from 'node:path';
import { foldersOf, putBack } from './build/repair.ts';
import { root } from './root.ts';

putBack(root, foldersOf(join(root, 'dist')));
