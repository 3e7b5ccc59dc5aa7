import { escaped, pathExpression } from './which-files.ts';
import { HSTS, type Fields, type Rule } from './header-rules.ts';

/**
 * The rules for Caddy 2: lines to import into the block of the site, which has its `root`. `path` is where the site
 * lies on the host, with a slash at both ends. In a `route` directives run as they stand, so that a later rule wins. A
 * rule for some files is for those that exist: else the page for what is missing would be kept as if it were one of
 * them.
 */
export function caddyConfig(rules: readonly Rule[], path: string): string {
  const blocks = rules.flatMap(({ files, fields }, index) =>
    files === 'all' ? everywhere(fields) : some(fields, `@files${index}`, pathExpression(files, `^${escaped(path)}`)),
  );
  return `# Printed by "npm run headers -- caddy". Import it into the block of the site, and print it again after a build.
route ${path}* {
${blocks.map((line) => `\t${line}`).join('\n')}
	file_server
}
handle_errors {
	@missing expression {err.status_code} == 404 && path('${path}*')
	handle @missing {
		rewrite * ${path}404.html
		file_server
	}
}
`;
}

function everywhere({ [HSTS]: hsts, ...fields }: Fields): string[] {
  // TLS may end at a server in front.
  const overTls =
    "@tls expression {http.request.scheme} == 'https' || {http.request.header.X-Forwarded-Proto} == 'https'";
  const lines = ['header {', ...setting(fields), '}'];
  return hsts === undefined ? lines : [...lines, overTls, `header @tls ${HSTS} "${hsts}"`];
}

function some(fields: Fields, matcher: string, expression: string): string[] {
  return [`${matcher} {`, '\tfile', `\tpath_regexp ${expression}`, '}', `header ${matcher} {`, ...setting(fields), '}'];
}

const setting = (fields: Fields) => Object.entries(fields).map(([name, value]) => `\t${name} "${value}"`);
