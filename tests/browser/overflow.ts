/**
 * Runs in the page. What sticks out of it sideways or is cut off: texts beyond the window's edges, and boxes that hide
 * a part of their own text. What is meant to be out of sight, and what can be scrolled, is left out.
 */
export function overflowing(): string[] {
  const name = (element: Element) =>
    `<${element.localName} class="${element.className}"> ${element.textContent.trim().slice(0, 40)}`;
  const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
  const isInScroller = (element: Element): boolean => {
    for (let each: Element | null = element; each; each = each.parentElement) if (scrolls(each)) return true;
    return false;
  };
  const found: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) found.push(`the page: ${root.scrollWidth} in ${root.clientWidth}`);
  for (const element of document.body.querySelectorAll('*')) {
    if (!element.checkVisibility() || element.closest('.skip, svg') || isInScroller(element)) continue;
    const style = getComputedStyle(element);
    if (/hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
      found.push(`cut off: ${name(element)}`);
    if (/hidden|clip/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 1)
      found.push(`cut off below: ${name(element)}`);
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    );
    // Text of no size is read by machines alone.
    if (!hasText || parseFloat(style.fontSize) === 0) continue;
    const range = document.createRange();
    range.selectNodeContents(element);
    for (const { left, right, width } of range.getClientRects()) {
      if (width > 0 && (left < -1 || right > root.clientWidth + 1)) {
        found.push(`beyond the edge (${Math.round(left)}–${Math.round(right)}): ${name(element)}`);
        break;
      }
    }
  }
  return found;
}
