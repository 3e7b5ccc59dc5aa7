import type { Files } from './which-files.ts';
import { listed, type Rule } from './header-rules.ts';

/**
 * The rules as a `firebase.json` (Firebase, "Configure Hosting behavior"), which stands in the project's root. Of two rules for
 * one field the later one wins.
 */
export function firebaseConfig(rules: readonly Rule[]): string {
  const hosting = {
    public: 'dist',
    // Not every name with a dot, as Firebase's own list has it: /.well-known/security.txt is for everybody.
    ignore: ['.htaccess', '.nojekyll', '_headers'],
    cleanUrls: false,
    headers: rules.map(({ files, fields }) => ({ source: glob(files), headers: listed(fields) })),
  };
  return `${JSON.stringify({ hosting }, undefined, 2)}\n`;
}

function glob(files: Files): string {
  if (files === 'all') return '**';
  if ('folder' in files) return `/${files.folder}/**`;
  return 'endings' in files ? `**/*.@(${files.endings.join('|')})` : `/${files.name}`;
}
