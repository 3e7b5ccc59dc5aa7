/** What has the focus: its number among everything in the page, and what of its visibility is at fault. */
export interface Focus {
  readonly index: number;
  readonly name: string;
  readonly fault: string;
}

/** Runs in the page. What has the focus there. */
export function focus(): Focus {
  const element = document.activeElement ?? document.body;
  const name = `<${element.localName}> ${element.textContent.trim().slice(0, 40)}`;
  const index = [...document.querySelectorAll('*')].indexOf(element);
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const [box] = element.getClientRects();
  const isInView = box && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  const top = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  const isCovered = isInView && top && !element.contains(top) && !top.contains(element);
  const faults = [
    outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? 'no outline' : '',
    /^rgba\(.*, 0\)$|^transparent$/.test(outlineColor) ? 'an outline without colour' : '',
    isInView ? '' : 'out of view',
    isCovered ? 'covered by something else' : '',
  ];
  return { index, name, fault: faults.filter((fault) => fault !== '').join(', ') };
}

/** A page in a browser of any kind, of which one can ask what has the focus. */
interface Tabbable {
  readonly pressTab: () => Promise<void>;
  readonly focus: () => Promise<Focus>;
}

/** Presses Tab until the focus leaves the page, or begins anew; gives what had it, in order. */
export async function tabThrough({ pressTab, focus }: Tabbable): Promise<Focus[]> {
  const seen: Focus[] = [];
  for (let step = 0; step < 500; step += 1) {
    await pressTab();
    const now = await focus();
    if (now.name.startsWith('<body>') || now.index === seen[0]?.index) break;
    seen.push(now);
  }
  return seen;
}
