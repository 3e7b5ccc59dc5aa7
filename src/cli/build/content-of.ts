import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { entryPath } from '../../content/kind.ts';
import { MARK } from '../../content/mark-file.ts';

/** The file of content that a built file was made of, from the root of a project on; `undefined` where it is none alone. */
export function contentOf(root: string, path: string): string | undefined {
  const found = ofEntry(path) ?? ofImage(root, path);
  return found !== undefined && existsSync(join(root, found)) ? found : undefined;
}

function ofEntry(path: string): string | undefined {
  if (path === 'favicon.svg') return MARK;
  const [, folder, id = ''] =
    /^(?:(articles|background|people|sources|saved|embed)\/)?([^/.]+)(?:\/[^/]+)?\.[a-z]+$/.exec(path) ?? [];
  switch (folder) {
    case undefined:
      return id === '' ? undefined : entryPath('pages', id);
    case 'saved':
    case 'embed':
      return entryPath('articles', id);
    case 'articles':
    case 'background':
    case 'people':
    case 'sources':
      return entryPath(folder, id);
    default:
      return undefined;
  }
}

/** The bundler names an image after its file, with a hash. */
function ofImage(root: string, path: string): string | undefined {
  const [, name] = /^_astro\/([^./]+)\./.exec(path) ?? [];
  if (name === undefined) return undefined;
  const files = ['articles', 'background', 'pages'].map((folder) => `content/${folder}`);
  const all = files.flatMap((folder) =>
    existsSync(join(root, folder)) ? readdirSync(join(root, folder)).map((file) => `${folder}/${file}`) : [],
  );
  return all.find((file) => new RegExp(`/${RegExp.escape(name)}\\.(?!mdx$)[a-z]+$`).test(file));
}
