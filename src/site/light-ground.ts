import type { ImageMetadata } from 'astro';

/**
 * The light ground on which a picture is made for where the site has no say, as an option of Astro's images: black lines
 * would be lost on a dark one. A photo has nothing that a ground shows through.
 */
export function lightGround({ format }: ImageMetadata): { background?: string } {
  return format === 'jpg' || format === 'jpeg' ? {} : { background: '#fff' };
}
