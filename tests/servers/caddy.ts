import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Server } from './server.ts';

/** Caddy, without certificates; `extra` stands in the block of the site. */
export const caddy: Server = {
  name: 'Caddy',
  configure: ({ root, work, port, path, extra }) => {
    const file = join(work, 'Caddyfile');
    writeFileSync(
      file,
      `{
  admin off
  auto_https off
}
http://127.0.0.1:${port} {
  root * ${root}
  file_server
  handle_errors {
    @missing expression {err.status_code} == 404
    rewrite @missing ${path}404.html
    file_server
  }
  ${extra}
}
`,
    );
    const args = ['run', '--config', file, '--adapter', 'caddyfile'];
    return { file: 'caddy', args, env: { XDG_CONFIG_HOME: work, XDG_DATA_HOME: work } };
  },
  landing: (path) => path,
  showsNotFoundPage: true,
};
