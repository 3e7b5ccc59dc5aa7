import type { APIRoute } from 'astro';
import { siteAddress } from '../content/address.ts';
import { siteImageContent } from '../site/image-content.ts';
import { imageResponse } from '../share/image/image-response.ts';

/** The share image of the site, which its home page is shared with. */
export const GET: APIRoute = async () => imageResponse(siteAddress.image, await siteImageContent());
