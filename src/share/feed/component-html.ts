import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

let made: Promise<AstroContainer> | undefined;

/** The HTML of a component that stands on no page. */
export async function componentHtml(
  component: AstroComponentFactory,
  props: Readonly<Record<string, unknown>>,
): Promise<string> {
  made ??= AstroContainer.create();
  return (await made).renderToString(component, { props });
}
