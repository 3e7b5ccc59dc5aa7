import { hasRenderedText, renderedText } from '../../content/rendered-text.ts';
import type { Store } from '../../content/store.ts';
import type { Frame } from '../../finish/saved/frames.ts';

/** The frames of saved explainers that need not be rendered. */
export interface LeftOutFrames {
  readonly all: readonly Frame[];
  /** Whether the frame at a path, with the SHA-1 `sum`, need not be rendered: the store has what came out. */
  readonly leaveOut: (path: string, sum: string) => boolean;
}

/** Leaves out frames that a store has. */
export function leftOutFrames(store: Store): LeftOutFrames {
  const all: Frame[] = [];
  const leaveOut = (path: string, sum: string) => {
    if (!hasRenderedText(store, `/${path}`, sum)) return false;
    const html = () => {
      const text = renderedText(store, `/${path}`, sum);
      if (text === undefined)
        throw new Error('what was rendered of it is lost. Build once more: all of it is rendered then.');
      return text;
    };
    all.push({ path, sum, html });
    return true;
  };
  return { all, leaveOut };
}
