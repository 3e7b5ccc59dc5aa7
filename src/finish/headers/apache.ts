import { pathExpression } from './which-files.ts';
import { HSTS, TYPES, type Rule } from './header-rules.ts';

/**
 * The rules as a `.htaccess`, for Apache httpd 2.4. It needs no more than `AllowOverride FileInfo`, and asks for no
 * module that may be missing. The path of the site is not known to it: mod_rewrite works out what is needed of that.
 */
export function htaccess(rules: readonly Rule[]): string {
  const types = rules.flatMap(({ files, fields: { 'Content-Type': type } }) =>
    type !== undefined && files !== 'all' && 'name' in files ? [forced(files.name, type)] : [],
  );
  return `# Made by the build. For Apache httpd 2.4 with "AllowOverride FileInfo" or more.

<IfModule mod_mime.c>
${indented(Object.entries(TYPES).map(([ending, type]) => `AddType "${type}" .${ending}`))}
</IfModule>
${types.join('\n')}

# An ErrorDocument is an address from the root of the host. SITE_PATH is what stands between it and the site, "a/b/", and
# SITE_ROOT the whole path of the site, "/a/b/".
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteCond %{REQUEST_URI}::$1 ^/(.*?)(.*)::\\2$
  RewriteRule ^(.*)$ - [E=SITE_PATH:%1,E=SITE_ROOT:/%1]
</IfModule>
ErrorDocument 404 /%{reqenv:SITE_PATH}404.html

<IfModule mod_headers.c>
${indented(rules.flatMap(headers))}
</IfModule>
`;
}

function headers({ files, fields }: Rule): string[] {
  const lines = Object.entries(fields).flatMap(([name, value]) => field(name, value));
  if (files === 'all' || lines.length === 0) return lines;
  return [`<If "%{REQUEST_URI} =~ m#${pathExpression(files, '/')}#">`, ...lines.map((line) => `  ${line}`), '</If>'];
}

/**
 * Apache has two tables of header fields, and sends both: one for all answers, one for those that went well. A field that the
 * host put into the second would come twice.
 */
function field(name: string, value: string): string[] {
  if (name === 'Content-Type') return [];
  const condition = name === HSTS ? ` "expr=${OVER_TLS}"` : '';
  return [`Header onsuccess unset ${name}`, `Header always set ${name} "${value.replaceAll('%', '%%')}"${condition}`];
}

/**
 * Over TLS, which may end at a server in front; and only where the site has a host of its own, because what a host promises
 * holds for all that lies on it.
 */
const OVER_TLS = "(%{HTTPS} == 'on' || req('X-Forwarded-Proto') == 'https') && reqenv('SITE_ROOT') == '/'";

const forced = (name: string, type: string) => `<Files "${name}">\n  ForceType "${type}"\n</Files>`;

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`).join('\n');
