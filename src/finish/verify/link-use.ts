import { attribute, type PageElement } from '../page/page.ts';
import type { Address, RequestDirective } from './address.ts';

/** Kinds of `<link>` that a browser asks for nothing to show the page: WHATWG HTML, "Link types". */
const NAMED = /^(alternate|author|bookmark|canonical|describedby|help|license|me|next|prev|search|up)$/;

/** What is fetched by the other kinds. */
const FETCHED: Readonly<Record<string, RequestDirective>> = {
  icon: 'img-src',
  'apple-touch-icon': 'img-src',
  'mask-icon': 'img-src',
  stylesheet: 'style-src-elem',
  manifest: 'manifest-src',
  modulepreload: 'script-src-elem',
};

/** What is fetched ahead, by `as`. */
const PRELOADED: Readonly<Record<string, RequestDirective>> = {
  audio: 'media-src',
  fetch: 'connect-src',
  font: 'font-src',
  image: 'img-src',
  script: 'script-src-elem',
  style: 'style-src-elem',
  track: 'media-src',
  video: 'media-src',
};

/** Who reads the address of a `<link>`, and what is fetched by it. A kind that is not known is taken for one that is fetched. */
export function linkUse(link: PageElement): Pick<Address, 'use' | 'directive' | 'integrity' | 'mustBeWhole'> {
  const kinds = (attribute(link, 'rel') ?? '').toLowerCase().split(/\s+/);
  if (kinds.every((kind) => NAMED.test(kind))) return { use: 'named', mustBeWhole: kinds.includes('canonical') };
  const directive = kinds.map((kind) => FETCHED[kind] ?? PRELOADED[attribute(link, 'as') ?? '']).find(Boolean);
  return { use: 'fetched', directive, integrity: attribute(link, 'integrity') };
}
