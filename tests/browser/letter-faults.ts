/**
 * Runs in the page. The letters of its charts and maps that lie on each other or on a dot, or leave their figure; and how many were
 * looked at.
 */
export function letterFaults(): { charts: number; seen: number; faults: string[] } {
  const faults: string[] = [];
  let seen = 0;
  const figures = [...document.querySelectorAll('.fig')];
  const boxOf = (element: Element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    // The box of letters is higher than what is seen of them.
    const inset = element.localName === 'text' ? (bottom - top) * 0.2 : 0;
    return { left, right, top: top + inset, bottom: bottom - inset, name: element.textContent || 'a dot' };
  };
  type Box = ReturnType<typeof boxOf>;
  const meet = (a: Box, b: Box) =>
    a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
  for (const figure of figures) {
    for (const svg of figure.querySelectorAll('.plot > svg, .bars svg, .sheet > svg')) {
      const frame = (svg.closest('.sheet') ?? figure).getBoundingClientRect();
      const letters = [...svg.querySelectorAll('text')]
        .filter((text) => getComputedStyle(text).display !== 'none')
        .map(boxOf);
      const dots = [...svg.querySelectorAll('circle')].map(boxOf);
      seen += letters.length;
      for (const [index, box] of letters.entries()) {
        for (const other of [...letters.slice(index + 1), ...dots]) {
          if (meet(box, other)) faults.push(`“${box.name}” on “${other.name}”`);
        }
        const beyond = Math.max(frame.left - box.left, box.right - frame.right);
        if (beyond > 8) faults.push(`“${box.name}” leaves by ${Math.round(beyond)}`);
        // What stands below a plot belongs to it; a map ends at its edge.
        const above = svg.closest('.sheet') ? Math.max(frame.top - box.top, box.bottom - frame.bottom) : 0;
        if (above > 0) faults.push(`“${box.name}” crosses the edge by ${Math.ceil(above)}`);
      }
    }
  }
  return { charts: figures.length, seen, faults };
}
