import type { APIRoute } from 'astro';
import { ALONE, svgOf } from '../model/mark-drawing.ts';
import { getPalettes } from '../site/colours.ts';
import { getIcon, getMark } from '../site/mark.ts';

/**
 * The site's mark in a tab, in the colours of a light or a dark one. Where there is none, or the owner's own icon has this
 * place, the answer has no body, and a build writes no file.
 */
export const GET: APIRoute = async () => {
  const [mark, icon] = [await getMark(), await getIcon()];
  if (!mark || icon?.isOwn) return new Response(null, { status: 404 });
  const { light, dark } = await getPalettes();
  const css = `svg{color:${light.accent}}@media(prefers-color-scheme:dark){svg{color:${dark.accent}}}`;
  return new Response(svgOf(mark, ALONE, css), { headers: { 'Content-Type': 'image/svg+xml' } });
};
