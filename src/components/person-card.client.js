// Opens a person's entry in "Who is who" beside the name. Without this, or without popovers, the name is a link to it.
for (const link of document.querySelectorAll('a.person')) {
  const entry = document.querySelector(link.hash + ' .entry');
  if (!entry?.showPopover) continue;
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    entry.parentElement.style.minBlockSize = entry.getBoundingClientRect().height + 'px';
    entry.popover = 'auto';
    entry.showPopover({ source: link });
  });
  entry.addEventListener('toggle', (event) => {
    if (event.newState === 'open') return;
    entry.removeAttribute('popover');
    entry.parentElement.style.minBlockSize = '';
  });
}
