import type { APIRoute } from 'astro';
import { ALONE, svgOf } from '../model/mark-drawing.ts';
import { getPalettes } from '../site/colours.ts';
import { getMark } from '../site/mark.ts';

/** The site's mark in a tab, in the colour for a light or a dark one. Without a mark the answer has no body, and a build writes no file. */
export const GET: APIRoute = async () => {
  const mark = await getMark();
  if (!mark) return new Response(null, { status: 404 });
  const { light, dark } = await getPalettes();
  const css = `svg{color:${light.accent}}@media(prefers-color-scheme:dark){svg{color:${dark.accent}}}`;
  return new Response(svgOf(mark, ALONE, css), { headers: { 'Content-Type': 'image/svg+xml' } });
};
