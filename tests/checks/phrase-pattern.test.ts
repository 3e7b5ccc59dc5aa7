import { expect, test } from 'vitest';
import { anyPhrase } from '../../src/checks/phrase-pattern.ts';

const found = (phrases: readonly string[], text: string) =>
  [...text.matchAll(new RegExp(anyPhrase(phrases), 'giu'))].map(([phrase]) => phrase);

test.each<[phrases: readonly string[], text: string, found: readonly string[]]>([
  // The longest that fits, whatever the others look like.
  [['last week', 'last', 'last week end'], 'last week ends', ['last week']],
  [['昨日', '昨日の夜', 'a昨日'], '昨日の夜 a昨日 昨日', ['昨日の夜', 'a昨日', '昨日']],
  // Whole words at each end, where words have spaces between them.
  [['now', '今'], 'nowhere known now. 今日', ['now', '今']],
  [['now', 'then'], 'now.org then', ['then']],
  [['', 'now'], 'now', ['now']],
  [[''], 'now', []],
  [[], 'now', []],
])('of %j, "%s" has %j', (phrases, text, expected) => {
  expect(found(phrases, text)).toEqual(expected);
});
