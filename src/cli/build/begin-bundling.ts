import { noteSoftware } from '../../content/store-of-project.ts';
import type { BundleTask } from './bundle-beside.ts';
import { newBundle } from './kept-bundle.ts';
import type { Begun } from './site-build.ts';

/**
 * Begins what is no build: the bundle of `task` is made into `folder` and kept, and the process ends before a page is
 * rendered. With another configuration than that of who asked, it ends at once.
 */
export function beginBundling(
  { root, software, from, configuration }: BundleTask,
  is: { folder: string; configuration: string },
): Begun {
  if (is.configuration !== configuration) process.exit(1);
  noteSoftware(root, software);
  const never = () => {
    throw new Error('There is nothing to render here.');
  };
  return {
    bundle: (pages) => {
      const { standIn, before } = newBundle({ root, folder: is.folder, from }, pages);
      return { standIn, before: (rendering) => before({ ...rendering, setup: () => process.exit(0) }) };
    },
    expect: never,
    finishEarly: never,
    end: never,
  };
}
