import { VFileMessage } from 'vfile-message';
import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { MARK } from '../../content/mark-file.ts';
import { sizeOf } from '../../model/mark-drawing.ts';
import type { Check } from '../corpus.ts';
import { placeInMark, type FaultInMark } from '../mark-fault.ts';
import { markPartFaults } from '../mark-parts.ts';
import type { Problem } from '../problem.ts';

/** The header has room for a mark so many times as wide as it is high, and a tab for one so many times as high as wide. */
const WIDEST = 4;
const HIGHEST = 2;

/** The site's mark is a drawing that can stand in every page, in a tab and on an image, and that runs and loads nothing. */
export const mark: Check = function* ({ mark: text }) {
  if (text === undefined) return;
  const tree = parsed(text);
  const faults = 'message' in tree ? [tree] : [...faultsOf(tree)];
  for (const { message, ...where } of faults) {
    yield { file: MARK, ...placeInMark(text, where), level: 'error', rule: 'mark', message } satisfies Problem;
  }
};

/** The tree of the file, or why there is none. */
function parsed(text: string): Root | FaultInMark {
  try {
    return fromXml(text);
  } catch (error) {
    const { place, cause } = error instanceof VFileMessage ? error : { place: undefined, cause: undefined };
    if (!place || !('line' in place)) return { offset: 0, message: 'this cannot be read: it is nested without end' };
    const [reason = ''] = cause instanceof Error ? cause.message.split(' (line') : [];
    const message = `the file is not XML: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`;
    return { offset: place.offset ?? 0, message };
  }
}

function* faultsOf(tree: Root): Iterable<FaultInMark> {
  for (const node of tree.children) {
    const offset = node.position?.start.offset ?? 0;
    if (node.type === 'doctype') yield { offset, message: 'a document type can hold more than is seen: remove it' };
    if (node.type === 'instruction' && node.name !== 'xml') {
      yield { offset, message: `<?${node.name}?> can lead to other files: remove it` };
    }
    if (node.type !== 'element') continue;
    if (node.name !== 'svg') yield { offset, message: `a drawing begins with <svg>, and this is <${node.name}>` };
    else yield* [...boxFaults(node), ...markPartFaults(node)];
  }
}

function* boxFaults(root: Element): Iterable<FaultInMark> {
  const { width, height } = sizeOf(root);
  const offset = root.position?.start.offset ?? 0;
  if (!(width > 0 && height > 0 && Number.isFinite(width / height))) {
    const [wide = 32, high = 32] = ['width', 'height'].map((name) => Number.parseFloat(root.attributes[name] ?? '32'));
    const message = `nothing says where the drawing ends: write viewBox="0 0 WIDTH HEIGHT", as in viewBox="0 0 ${wide} ${high}"`;
    yield { offset, attribute: 'viewBox', message };
  } else if (width > WIDEST * height) {
    const message = `the drawing is more than ${WIDEST} times as wide as it is high, which a header has no room for: leave the name out, which stands beside it`;
    yield { offset, attribute: 'viewBox', message };
  } else if (height > HIGHEST * width) {
    const message = `the drawing is more than ${HIGHEST} times as high as it is wide, and nothing of it could be seen in a tab: make it broader`;
    yield { offset, attribute: 'viewBox', message };
  }
}
