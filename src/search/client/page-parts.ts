/** When what is on the page now has been drawn: the next frame begins after it. */
export function drawn(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** Shows what was found in the list of a section, one with each step, below the sections that are shown already. */
export function* showResults<T>(
  section: HTMLElement | undefined,
  found: readonly T[],
  make: (each: T) => HTMLLIElement,
): Generator<void> {
  if (!section || found.length === 0) return;
  section.hidden = false;
  section.parentNode?.append(section);
  for (const each of found) {
    section.querySelector('ol')?.append(make(each));
    yield;
  }
}

/** What says that an answer is on its way. */
export function loading(): Node[] {
  const template = document.querySelector<HTMLTemplateElement>('#S-loading');
  return template ? [template.content.cloneNode(true)] : [];
}
