import type { APIRoute, GetStaticPaths } from 'astro';
import { imageAddress } from '../../content/address.ts';
import { getBackgrounds, type BackgroundEntry } from '../../site/collections.ts';
import { byKnownIds } from '../../site/known-ids.ts';
import { backgroundImageContent } from '../../site/image-content.ts';
import { imageResponse, keepImagesOf } from '../../share/image/image-response.ts';
import { pathsToRender } from '../../site/paths-to-render.ts';

/** The share image of a background page. */
export const getStaticPaths = pathsToRender(async () => {
  const backgrounds = await byKnownIds(await getBackgrounds());
  keepImagesOf(
    'background',
    backgrounds.map(({ id }) => id),
  );
  return backgrounds.map(({ id, entry: background }) => ({ params: { id }, props: { background } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ background: BackgroundEntry }, { id: string }> = async ({ params, props }) =>
  imageResponse(imageAddress('background', params.id), await backgroundImageContent(props.background));
