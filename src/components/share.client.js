// Sharing with a script: the system's sheet, buttons that copy, and passages with who said them. Without it the row has a
// mail link and fields to copy from. Nothing is added to a link, and nothing is sent anywhere.
(() => {
  const row = document.querySelector('.share');
  const { quote, own, copied, failed, passage } = row.dataset;
  const status = row.querySelector('[role=status]');
  const known = document.querySelector('link[rel=canonical]')?.href;
  const address = known ?? (location.protocol === 'file:' ? '' : location.href.replace(/[?#].*/, ''));
  const field = document.getElementById('S-address');

  let timer;
  const say = (text) => {
    status.textContent = text;
    clearTimeout(timer);
    timer = setTimeout(() => (status.textContent = ''), 2500);
  };

  /** @type {{ execCommand(command: string): boolean }} By now deprecated, and the only way where there is no clipboard. */
  const old = document;

  /** The clipboard where the browser gives it to pages of this origin, else what browsers had before. */
  const copy = async (text) => {
    const focused = document.activeElement;
    try {
      await navigator.clipboard.writeText(text);
      say(copied);
    } catch {
      const area = document.createElement('textarea');
      area.value = text;
      document.body.append(area);
      area.select();
      say(old.execCommand('copy') ? copied : failed);
      area.remove();
      focused?.focus({ preventScroll: true });
    }
  };

  if (field.value === '' && address !== '') {
    field.value = address;
    field.parentElement.hidden = false;
  }

  /** A button whose words are in the row, `copy` in `data-copy`. */
  const addButton = (name, parent, act) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = row.dataset[name];
    button.addEventListener('click', act);
    parent.append(button);
    return button;
  };

  for (const each of row.querySelectorAll('textarea')) {
    // What it copies: read alone, several buttons are all "Copy".
    addButton('copy', each.parentElement, () => copy(each.value)).title = each.labels[0].textContent;
  }
  if (navigator.share && address !== '') {
    const share = () => navigator.share({ title: document.title, url: address }).catch(() => undefined);
    const links = row.firstElementChild;
    links.prepend(addButton('sheet', links, share));
  }

  const plain = (text) => text.replace(/\s+/g, ' ').trim();
  const MARKS = '[role=doc-noteref]';
  const body = document.querySelector('.body');
  const blocks = [...body.querySelectorAll('p[id^=S-p], li[id^=S-p], td')];

  /** The texts of a passage between its references and marks of corrections, which a text fragment cannot reach across. */
  const runsOf = (range) => {
    const clone = range.cloneContents();
    for (const node of clone.querySelectorAll('sup, small, .para')) node.replaceWith(node.className ? '' : '\0');
    return clone.textContent.split('\0').map(plain).filter(Boolean);
  };

  /** The references of a passage: those in it, and the next one where its last sentence goes on. */
  const marksOf = (range, block) => {
    const inside = [...body.querySelectorAll(MARKS)].filter((mark) => range.intersectsNode(mark));
    const after = [...block.querySelectorAll(MARKS)].find((mark) => range.comparePoint(mark, 0) > 0);
    const last = inside.at(-1);
    const rest = document.createRange();
    rest.setStart(range.startContainer, range.startOffset);
    if (last) rest.setStartAfter(last);
    rest.setEnd(range.endContainer, range.endOffset);
    return after && runsOf(rest).length > 0 ? [...inside, after] : inside;
  };

  const whoSaid = (marks) => {
    const entries = new Set(marks.map((mark) => mark.hash));
    const chains = [...entries].map((hash) =>
      [...document.querySelectorAll(hash + ' .chain li')].map((link) => plain(link.textContent)).join(', '),
    );
    return chains.filter(Boolean).join('; ') || own;
  };

  /** https://wicg.github.io/scroll-to-text-fragment/: the first and last words, in which "-" has a meaning of its own. */
  const fragmentOf = (runs) => {
    const encode = (text) => encodeURIComponent(text).replace(/-/g, '%2D');
    const [first, last] = [runs[0].split(' '), runs.at(-1).split(' ')];
    const ends = runs.length > 1 || first.length > 10 ? [first.slice(0, 5), last.slice(-5)] : [first];
    return ':~:text=' + ends.map((words) => encode(words.join(' '))).join(',');
  };

  const copyPassage = (range) => {
    const block = blocks.findLast((each) => range.intersectsNode(each)) ?? body;
    const start = blocks.find((each) => range.intersectsNode(each)) ?? body;
    const runs = runsOf(range);
    const values = {
      quote: runs.join(' '),
      who: whoSaid(marksOf(range, block)),
      link: address && address + '#' + (start.id || start.closest('[id]')?.id || '') + fragmentOf(runs),
    };
    return copy(quote.replace(/\{(quote|who|link)\}/g, (_, name) => values[name]).trim());
  };

  for (const block of body.querySelectorAll('p[id^=S-p], li[id^=S-p]')) {
    const link = document.createElement('a');
    link.className = 'para';
    link.href = '#' + block.id;
    link.setAttribute('aria-label', passage);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const range = document.createRange();
      range.selectNodeContents(block);
      copyPassage(range);
    });
    block.append(link);
  }

  const pick = addButton('passage', document.body, () =>
    copyPassage(wholeWords(getSelection().getRangeAt(0).cloneRange())),
  );
  Object.assign(pick, { className: 'pick', hidden: true });
  // A press would take the selection away before the click comes.
  pick.addEventListener('pointerdown', (event) => event.preventDefault());

  /** A text fragment is found at the borders of words alone. */
  const LETTER = /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}’']/u;
  const wholeWords = (range) => {
    const { startContainer: start, endContainer: end } = range;
    while (LETTER.test(start.data?.[range.startOffset - 1] ?? '')) range.setStart(start, range.startOffset - 1);
    while (LETTER.test(end.data?.[range.endOffset] ?? '')) range.setEnd(end, range.endOffset + 1);
    return range;
  };

  let waiting;
  document.addEventListener('selectionchange', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const chosen = getSelection();
      const range = chosen.rangeCount > 0 && !chosen.isCollapsed ? chosen.getRangeAt(0) : undefined;
      const isText = range && body.contains(range.commonAncestorContainer) && runsOf(range).length > 0;
      pick.hidden = !isText;
      if (!isText) return;
      const { bottom, left, width } = range.getBoundingClientRect();
      pick.style.top = bottom + scrollY + 10 + 'px';
      pick.style.left = Math.max(8, Math.min(left + width / 2, innerWidth - pick.offsetWidth - 8)) + 'px';
    }, 200);
  });
})();
