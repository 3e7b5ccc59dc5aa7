import { describe, expect, test } from 'vitest';
import { finishedPage } from '../../src/finish/finished-page.ts';

const CSS =
  '.body{p{margin:0}table{margin:1px}thead th{margin:2px}:is(th,td){margin:3px}p,pre{margin:4px}}' +
  '.analysis{margin:5px}details[open]{margin:6px}a:hover{margin:7px}:target{margin:8px}.para{margin:9px}:lang(ar),:lang(fa){margin:10px}';

const styled = (body: string) =>
  finishedPage(
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A</title><style>${CSS}</style></head><body>${body}</body></html>`,
    'articles/a.html',
  );

const styleOf = ({ html }: { readonly html: string }) => /<style>(.*)<\/style>/.exec(html)?.[1] ?? '';

test('a page with nothing of what only some texts have is without the rules for it', () => {
  const style = styleOf(styled('<div class="body"><p>A</p></div>'));
  expect(style).toBe(
    '.body{& p{margin:0}& p,& pre{margin:4px}}' +
      'details[open]{margin:6px}a:hover{margin:7px}:target{margin:8px}.para{margin:9px}',
  );
});

test.each([
  '<table><tr><td>1</table>',
  '<img src="/a.png" alt="">',
  '<aside class="note analysis">A</aside>',
  '<i lang="ar-EG">A</i>',
  '<script type="text/json">{}</script>',
])('a page with %s has all of them, whichever it has', (body) => {
  const style = styleOf(styled(body));
  for (const rule of [
    '& table{margin:1px}',
    '& thead th{margin:2px}',
    '& :is(th,td){margin:3px}',
    '.analysis{margin:5px}',
    ':lang(ar),:lang(fa){margin:10px}',
  ])
    expect(style).toContain(rule);
});

test('the policy of a page is that of the styles that it is published with', () => {
  const [one, other] = [styled('<p>A</p>'), styled('<pre>A</pre>')];
  expect(one.problems).toEqual([]);
  expect(one.policy).not.toBe(other.policy);
  expect(one.html).toContain(one.policy);
});

describe('a copy', () => {
  const css = '.ledger .words{margin:1px}.dated{margin:2px}p,.then{margin:3px}.analysis{margin:4px}';
  const styleIn = (body: string, isCopy: boolean) =>
    styleOf(
      finishedPage(`<!DOCTYPE html><html lang="en"><head><style>${css}</style></head>${body}`, 'saved/a.html', isCopy),
    );

  test('is without the rules for what only some explainers have beside their texts', () => {
    expect(styleIn('<p>A', true)).toBe('p,.then{margin:3px}');
    expect(styleIn('<p>A', false)).toBe('.ledger .words{margin:1px}.dated{margin:2px}p,.then{margin:3px}');
  });

  test('has all of them where it has any, and those of texts by what these have', () => {
    expect(styleIn('<ol class="dated">', true)).toBe('.ledger .words{margin:1px}.dated{margin:2px}p,.then{margin:3px}');
    expect(styleIn('<table>', true)).toBe('p,.then{margin:3px}.analysis{margin:4px}');
    expect(styleIn('<table class="wide then">', true)).toBe(css);
  });
});
