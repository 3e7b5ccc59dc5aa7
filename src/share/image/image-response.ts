import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { cacheDir } from 'astro:config/server';
import type { ImageContent } from '../../site/image-content.ts';
import { dropOtherImages } from './image-cache.ts';
import { IMAGE } from './image-sizes.ts';
import { shareImage } from './share-image.ts';

/** The code that lays images out, so that those of another layout are made anew. */
const sources = import.meta.glob<string>(['./image-*.ts', '../../fonts/*.ts', '../../model/{language,phrase}.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const code = createHash('sha256').update(JSON.stringify(sources)).digest('hex');

/** The share image that stands at an address. */
export async function imageResponse(address: string, content: ImageContent): Promise<Response> {
  const image = await shareImage(content, keptAt(address.slice(1)), code);
  return new Response(new Uint8Array(image), { headers: { 'Content-Type': IMAGE.type } });
}

/** Of all images of a kind, keeps for the next build those of the pages that there are. */
export function keepImagesOf(kind: 'articles' | 'background', ids: readonly string[]): void {
  dropOtherImages(keptAt(kind), ids);
}

const keptAt = (path: string) => fileURLToPath(new URL(`share-images/${path}`, cacheDir));
