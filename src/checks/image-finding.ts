import { imageFindings, type ImageFinding } from '../content/image-findings.ts';

/** The images that pages show, by the names of their files. What lies there under others is another rule's matter. */
const IMAGES = /\.(?:avif|gif|jpg|png|svg|webp)$/;

/**
 * Makes what says of an image what is to be known of it, by its path from the root of a project on; `undefined` where that is
 * nothing. All of `files` that are images are read together, when it is first asked of one.
 */
export function imageFindingIn(root: string, files: Iterable<string>): (path: string) => ImageFinding | undefined {
  let findings: ReadonlyMap<string, ImageFinding> | undefined;
  return (path) => {
    if (path.endsWith('.csv')) return { is: 'fault', says: 'is a table of data, and no image: name the image' };
    if (!IMAGES.test(path)) return undefined;
    findings ??= imageFindings(
      root,
      [...files].filter((file) => IMAGES.test(file)),
    );
    return findings.get(path);
  };
}
