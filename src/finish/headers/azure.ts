import { fieldsFor, TYPES, type Fields, type Rule } from './header-rules.ts';

/**
 * The rules as a `staticwebapp.config.json` for Azure Static Web Apps ("Configure Azure Static Web Apps"), which stands
 * in `dist`. There a request takes the first route that it matches and no other, so each route has all that is special
 * about its files. Single files come first, then the endings within a folder, folders, and endings anywhere.
 */
export function azureConfig(rules: readonly Rule[]): string {
  const special = rules.filter(({ files }) => files !== 'all');
  const config = {
    globalHeaders: rules.find(({ files }) => files === 'all')?.fields ?? {},
    routes: [...fileRoutes(special), ...folders(special).flatMap((folder) => folderRoutes(special, folder))],
    responseOverrides: { 404: { rewrite: '/404.html' } },
    mimeTypes: Object.fromEntries(Object.entries(TYPES).map(([ending, type]) => [`.${ending}`, type])),
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}

interface Route {
  readonly route: string;
  readonly headers: Fields;
}

function fileRoutes(special: readonly Rule[]): Route[] {
  const names = special.flatMap(({ files }) => (files !== 'all' && 'name' in files ? [files.name] : []));
  return names.map((name) => ({ route: `/${name}`, headers: fieldsFor(special, name) }));
}

/** The folders that a rule is for, and last the root, which the others lie in; each but the root with a slash at its end. */
function folders(special: readonly Rule[]): string[] {
  return [...special.flatMap(({ files }) => (files !== 'all' && 'folder' in files ? [`${files.folder}/`] : [])), ''];
}

/** Endings of which the same is said share a route: the file may have 20 kB. */
function folderRoutes(special: readonly Rule[], folder: string): Route[] {
  const all = special.flatMap(({ files }) => (files !== 'all' && 'endings' in files ? files.endings : []));
  const alike = Map.groupBy(new Set(all), (ending) => JSON.stringify(fieldsFor(special, `${folder}x.${ending}`)));
  const routes = [...alike.values()].map((endings) => ({
    route: `/${folder}*.{${endings.join(',')}}`,
    headers: fieldsFor(special, `${folder}x.${endings[0] ?? ''}`),
  }));
  return folder === '' ? routes : [...routes, { route: `/${folder}*`, headers: fieldsFor(special, `${folder}x`) }];
}
