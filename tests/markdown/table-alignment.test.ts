import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { tableAlignment } from '../../src/markdown/table-alignment.ts';

test('a table is aligned by classes, never by a style attribute', () => {
  const tree = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse('| a | b | c | d |\n| :-- | :-: | --: | --- |\n| 1 | 2 | 3 | 4 |');
  tableAlignment(tree);
  const [table] = tree.children;
  const rows = table?.type === 'table' ? table.children : [];
  const classes = rows.map((row) => row.children.map(({ data }) => data?.hProperties?.className));
  const row = [undefined, ['center'], ['end'], undefined];
  expect(classes).toEqual([row, row]);
  expect(table).toMatchObject({ align: null });
});
