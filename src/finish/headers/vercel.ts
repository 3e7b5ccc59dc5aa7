import type { Files } from './which-files.ts';
import { listed, type Rule } from './header-rules.ts';

/**
 * The rules as a `vercel.json` (Vercel, "Project configuration"), which stands in the project's root. Of two rules for one
 * field the later one wins. Addresses stay as they are: they end in `.html`.
 */
export function vercelConfig(rules: readonly Rule[]): string {
  const config = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    framework: null,
    buildCommand: 'npm run build',
    outputDirectory: 'dist',
    cleanUrls: false,
    headers: rules.map(({ files, fields }) => ({ source: source(files), headers: listed(fields) })),
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}

/** As path-to-regexp reads them, in which a dot stands for itself. */
function source(files: Files): string {
  if (files === 'all') return '/(.*)';
  if ('folder' in files) return `/${files.folder}/(.*)`;
  return 'endings' in files ? `/(.*).(${files.endings.join('|')})` : `/${files.name}`;
}
