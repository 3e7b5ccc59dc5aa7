import type { Parents } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { blockText, tidied } from '../../src/text/block-text.ts';
import { coveredBy } from '../../src/text/covered.ts';
import { markdownSyntax } from '../../src/text/markdown-syntax.ts';

const parser = unified().use(remarkParse).use(markdownSyntax);

/** What is covered in a paragraph, `text [ids]`, and after "–" what is not. */
function told(markdown: string): string[] {
  const [block] = parser.parse(markdown).children;
  if (!block || !('children' in block)) throw new Error('no block');
  const parents: Parents = block;
  const found = blockText(parents);
  const { covered, rest } = coveredBy(found);
  const lines = covered.map(({ start, end, cites }) => `${tidied(found.text.slice(start, end))} [${cites.join(' ')}]`);
  const left = tidied(found.text.slice(rest));
  return left === '' ? lines : [...lines, `– ${left}`];
}

describe('what a reference covers', () => {
  test.each([
    ['Vale denied that Mr. Stone took money.[^a]', ['Vale denied that Mr. Stone took money. [a]']],
    ['The U.S. did. The E.U. Commission did not.[^a]', ['The U.S. did. The E.U. Commission did not. [a]']],
    [
      'Der Rat stimmte am 5. März ab.[^a] Am 6. begann es.[^b]',
      ['Der Rat stimmte am 5. März ab. [a]', 'Am 6. begann es. [b]'],
    ],
    ['“Is it open?” Anna Berg asked.[^a]', ['“Is it open?” Anna Berg asked. [a]']],
    ['“Is it open?”[^a] he asked.[^b]', ['“Is it open?” he asked. [a b]']],
    ['One.[^a] Two[^b]. Three.[^c]', ['One. [a]', 'Two. [b]', 'Three. [c]']],
    ['One.[^a][^b] Two.[^a] [^c]', ['One. [a b]', 'Two. [a c]']],
    ['The army[^a] mined the dams.[^b]', ['The army mined the dams. [a b]']],
    ['The army mined[^a] the dams.', ['The army mined [a]', '– the dams.']],
    ['One.[^a] The army mined the dams.', ['One. [a]', '– The army mined the dams.']],
    ['“One.”[^a] (Two.)[^b] (Three[^c].) Four', ['“One.” [a]', '(Two.) [b]', '(Three.) [c]', '– Four']],
    ['No mark at the end[^a]', ['No mark at the end [a]']],
    ['He said so [^a].', ['He said so. [a]']],
    ['“He said so[^a].”', ['“He said so.” [a]']],
    ['市长说，“桥会修好。”[^a]桥在六月开工。[^b]', ['市长说，“桥会修好。” [a]', '桥在六月开工。 [b]']],
    ['市议会于三月五日\n投票。[^a]', ['市议会于三月五日投票。 [a]']],
    ['هل فتح الجسر؟[^a] قال إنه مغلق.[^b]', ['هل فتح الجسر؟ [a]', 'قال إنه مغلق. [b]']],
    ['ხიდი ღიაა.[^a] მან თქვა.[^b]', ['ხიდი ღიაა. [a]', 'მან თქვა. [b]']],
    ['It costs ~~four~~ nine million.[^a]', ['It costs nine million. [a]']],
    ['See https://example.org/report.[^a] More.[^b]', ['See https://example.org/report. [a]', 'More. [b]']],
    ['It was **so.**[^a] “Really!”[^b] Stop![^c]', ['It was so. [a]', '“Really!” [b]', 'Stop! [c]']],
    ['One…[^a] Two.[^b] and three.[^c]', ['One… [a]', 'Two. and three. [b c]']],
    ['From the U.S.[^a], Canada[^b] and Mexico.[^c]', ['From the U.S., Canada and Mexico. [a b c]']],
    ['It runs[^a] .NET 8 today.[^b]', ['It runs .NET 8 today. [a b]']],
    ['By 6 p.m.[^a] – Hart’s order – all left.[^b]', ['By 6 p.m. – Hart’s order – all left. [a b]']],
    ['“One.[^a]” Two.[^b]', ['“One.” [a]', 'Two. [b]']],
    ['"One.[^a]" "Two.[^b]" Three.[^c]', ['"One." [a]', '"Two." [b]', 'Three. [c]']],
    ['„Eins.[^a]“ Zwei.[^b] „Drei.“[^c]', ['„Eins.“ [a]', 'Zwei. [b]', '„Drei.“ [c]']],
    ['„Eins[^a].“ Zwei.[^b] « Trois[^c]. » Quatre.[^a]', ['„Eins.“ [a]', 'Zwei. [b]', '« Trois. » [c]', 'Quatre. [a]']],
    ['»Eins.[^a]« Zwei.[^b] »Drei.«[^c]', ['»Eins.« [a]', 'Zwei. [b]', '»Drei.« [c]']],
    ['« Un.[^a] » Deux.[^b] « Trois. »[^c]', ['« Un. » [a]', 'Deux. [b]', '« Trois. » [c]']],
    ['桥会修好。[^a]“桥在六月开工。[^b]”他们等着。[^c]', ['桥会修好。 [a]', '“桥在六月开工。” [b]', '他们等着。 [c]']],
    ['The allies (Canada, the U.S.)[^a] Hart named.[^b]', ['The allies (Canada, the U.S.) Hart named. [a b]']],
    ['The allies (the U.S.[^a]) Hart named.[^b]', ['The allies (the U.S.) Hart named. [a b]']],
    ['One. (Two.[^a]) Three.[^b]', ['One. (Two.) [a]', 'Three. [b]']],
    ['“다리가 열렸는가?”[^a]라고 그는 물었다.[^b]', ['“다리가 열렸는가?”라고 그는 물었다. [a b]']],
    ['「橋は開く。」[^a]と市長は述べた。[^b]', ['「橋は開く。」と市長は述べた。 [a b]']],
    ['Escaped \\[^a] and `[^b]`.[^c]', ['Escaped [^a] and [^b]. [c]']],
    ['Nothing cites.', ['– Nothing cites.']],
  ])('%s', (markdown, expected) => {
    expect(told(markdown)).toEqual(expected);
  });
});
