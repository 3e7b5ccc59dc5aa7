import { AstroError } from 'astro/errors';
import sharpService from 'astro/assets/services/sharp';
