import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

let made: Promise<AstroContainer> | undefined;

/** The HTML of a component that stands on no page, MDX in it included. */
export async function componentHtml(
  component: AstroComponentFactory,
  props: Readonly<Record<string, unknown>>,
): Promise<string> {
  made ??= make();
  return (await made).renderToString(component, { props });
}

async function make(): Promise<AstroContainer> {
  return AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
}
