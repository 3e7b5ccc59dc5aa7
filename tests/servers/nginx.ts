import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Server } from './server.ts';

/** nginx with Debian's table of types and the lines of the README; `extra` stands in the block `server`. */
export const nginx: Server = {
  name: 'nginx',
  configure: ({ root, work, port, path, extra }) => {
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${work};`);
    const file = join(work, 'nginx.conf');
    writeFileSync(
      file,
      `daemon off;
pid ${join(work, 'nginx.pid')};
error_log stderr;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  ${temporary.join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    error_page 404 ${path}404.html;
    ${extra}
  }
}
`,
    );
    return { file: 'nginx', args: ['-e', 'stderr', '-c', file] };
  },
  landing: (path) => path,
  showsNotFoundPage: true,
};
