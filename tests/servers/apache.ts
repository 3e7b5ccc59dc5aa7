import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Server } from './server.ts';

const MODULES = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'alias', 'rewrite', 'filter'];

/** Apache httpd as Debian has it, which reads a folder's .htaccess; `extra` stands at the end of the configuration. */
export const apache: Server = {
  name: 'Apache httpd',
  configure: ({ root, work, port, path, extra }) => {
    const modules = MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`);
    const file = join(work, 'apache.conf');
    writeFileSync(
      file,
      `${modules.join('\n')}
ServerName localhost
ServerRoot ${work}
DefaultRuntimeDir ${work}
PidFile ${join(work, 'apache.pid')}
Mutex file:${work}
ErrorLog ${join(work, 'error.log')}
User www-data
Group www-data
Listen 127.0.0.1:${port}
TypesConfig /etc/mime.types
DirectoryIndex index.html
DocumentRoot ${root}
<Directory ${root}>
  AllowOverride All
  Require all granted
</Directory>
<Files ".ht*">
  Require all denied
</Files>
ErrorDocument 404 ${path}404.html
${extra}
`,
    );
    return { file: 'apache2', args: ['-D', 'FOREGROUND', '-f', file] };
  },
  landing: (path) => path,
  showsNotFoundPage: true,
};
