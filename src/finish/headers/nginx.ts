import { escaped, pathExpression } from './which-files.ts';
import { HSTS, type Fields, type Rule } from './header-rules.ts';

/**
 * The rules for nginx: lines to include in the `server` block that has the site's `root`. `path` is where the site lies on the
 * host, with a slash at both ends. A field that depends on the file is a variable, which later rules set again; nginx sends no
 * field whose value is empty.
 */
export function nginxConfig(rules: readonly Rule[], path: string): string {
  const everywhere = rules.find(({ files }) => files === 'all')?.fields ?? {};
  const special = rules.filter(({ files }) => files !== 'all');
  const varying = new Set([HSTS, ...special.flatMap(({ fields }) => Object.keys(fields))]);
  varying.delete('Content-Type');
  const site = [
    `error_page 404 ${path}404.html;`,
    'charset utf-8;',
    'charset_types text/css text/plain text/xml application/xml text/javascript application/javascript;',
    ...[...new Set([...Object.keys(everywhere), ...varying])].map(
      (name) => `add_header ${name} ${varying.has(name) ? variable(name) : `"${everywhere[name] ?? ''}"`} always;`,
    ),
    ...special.flatMap((rule) => typeLocation(rule, path)),
  ];
  return `# Printed by "npm run headers -- nginx". Include it in the server block of the site, and print it again after a build.
${variables(everywhere, special, varying, path).join('\n')}
${path === '/' ? site.join('\n') : `location ^~ ${path} {\n${site.map((line) => `  ${line}`).join('\n')}\n}`}
`;
}

function variables(everywhere: Fields, special: readonly Rule[], varying: ReadonlySet<string>, path: string): string[] {
  const set = (name: string, value = '') => `set ${variable(name)} "${value}";`;
  return [
    ...[...varying].map((name) => set(name, name === HSTS ? '' : everywhere[name])),
    // TLS may end at a server in front.
    ...['$scheme', '$http_x_forwarded_proto'].map((by) => `if (${by} = https) { ${set(HSTS, everywhere[HSTS])} }`),
    ...special.flatMap(({ files, fields }) => {
      const sets = Object.entries(fields).flatMap(([name, value]) => (varying.has(name) ? [set(name, value)] : []));
      return sets.length === 0
        ? []
        : [`if ($uri ~ "${pathExpression(files, `^${escaped(path)}`)}") { ${sets.join(' ')} }`];
    }),
  ];
}

function typeLocation({ files, fields: { 'Content-Type': type } }: Rule, path: string): string[] {
  const isOne = files !== 'all' && 'name' in files;
  return isOne && type !== undefined ? [`location = ${path}${files.name} { types {} default_type "${type}"; }`] : [];
}

const variable = (name: string) => `$site_${name.toLowerCase().replaceAll('-', '_')}`;
