import { COLOUR_NAMES, paletteOf, type Palette, type Scheme } from '../model/palette.ts';
import { getSite } from './collections.ts';
import { once } from './once.ts';

/** The colours of a page in both schemes. */
export type Palettes = Readonly<Record<Scheme, Palette>>;

/** The colours of the site's pages: its own, and the software's for those that it does not name. */
export const getPalettes = once(async (): Promise<Palettes> => {
  const { light = {}, dark = {} } = (await getSite()).colours ?? {};
  return { light: paletteOf(light, 'light'), dark: paletteOf(dark, 'dark') };
});

/** Colours as custom properties of CSS, `--paper` and the rest, for an element with `color-scheme: light dark`. */
export function colourProperties({ light, dark }: Palettes): string {
  return COLOUR_NAMES.map((name) => `--${name}:light-dark(${light[name]},${dark[name]})`).join(';');
}
