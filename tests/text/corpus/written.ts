/** Somebody known to the site of a corpus. */
export interface WrittenPerson {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly native?: { readonly text: string; readonly lang: string };
  readonly role: string;
  /** Whether the article lists the person; one who is not listed is never linked. */
  readonly isListed: boolean;
}

/**
 * Invented news in one language. A paragraph is a list of whole sentences as they are written, with `[^id]` where a
 * reference stands and `{id|words}` where a person is to be linked. So what it states is known without the code under test.
 */
export interface Written {
  readonly lang: string;
  /** What may stand before a name, as in src/words. */
  readonly titles: string;
  /** What stands between two sentences. */
  readonly gap: string;
  readonly people: Readonly<Record<string, WrittenPerson>>;
  /** A sentence that is put after the last reference of each paragraph. */
  readonly uncited: string;
  readonly paragraphs: readonly Sentences[];
  readonly items: readonly Sentences[];
  readonly quotations: readonly Sentences[];
  /** Paragraphs below a heading that has already named somebody, so that aliases count. */
  readonly headed: readonly { readonly heading: string; readonly sentences: Sentences }[];
  readonly table: { readonly head: readonly string[]; readonly rows: readonly Sentences[] };
}

type Sentences = readonly string[];

/** A paragraph or a row of a corpus, and how it is written in a body. */
export interface WrittenBlock {
  readonly sentences: Sentences;
  readonly heading?: string;
  /** The lines of the body that it makes: those before its text, and its text by sentences or cells. */
  readonly lines: (sentences: Sentences) => readonly string[];
  readonly expected: readonly WrittenStatement[];
  /** Whether it is a row, whose parts are no sentences, and in which names are not linked. */
  readonly isRow: boolean;
}

/** What is expected to be one statement. */
export interface WrittenStatement {
  readonly text: string;
  readonly cites: readonly string[];
}

/** All paragraphs and rows of a corpus. */
export function blocksOf({ gap, paragraphs, items, quotations, headed, table }: Written): WrittenBlock[] {
  const block = (sentences: Sentences, before: readonly string[] = [], sign = ''): WrittenBlock => ({
    sentences,
    lines: (written) => [...before, sign + written.map(unmarked).join(gap)],
    expected: statementsOf(sentences, gap),
    isRow: false,
  });
  const row = (cells: Sentences): WrittenBlock => ({
    sentences: cells,
    lines: (written) => [lineOf(table.head), lineOf(table.head.map(() => '-')), lineOf(written.map(unmarked))],
    expected: [
      {
        text: cells.map((cell, index) => `${table.head[index]}: ${plain(cell)}`).join('; '),
        cites: cells.flatMap(idsIn),
      },
    ],
    isRow: true,
  });
  return [
    ...paragraphs.map((sentences) => block(sentences)),
    ...items.map((sentences) => block(sentences, [], '- ')),
    ...quotations.map((sentences) => block(sentences, [], '> ')),
    ...headed.map(({ heading, sentences }) => block(sentences, [`## ${heading}`, ''])),
    ...table.rows.map(row),
  ];
}

/** Sentences up to each that ends with a reference, closing marks aside. */
function statementsOf(sentences: Sentences, gap: string): WrittenStatement[] {
  const statements: WrittenStatement[] = [];
  let open: string[] = [];
  for (const sentence of sentences) {
    open.push(sentence);
    if (!/\[\^\w+\][^\p{L}\p{N}]*$/u.test(sentence)) continue;
    statements.push({ text: open.map(plain).join(gap), cites: [...new Set(open.flatMap(idsIn))] });
    open = [];
  }
  if (open.length > 0) throw new Error(`Nothing cites "${open.join(gap)}"`);
  return statements;
}

const REFERENCE = /\s*\[\^(\w+)\]/g;
const MARKED = /\{\w+\|([^}]+)\}/g;

/** A sentence as a reader sees it, without references. */
export function plain(sentence: string): string {
  return unmarked(sentence.replaceAll(REFERENCE, ''));
}

/** A sentence without its references, but with what stands around them and with the people that are to be linked. */
export function withoutReferences(sentence: string): string {
  return sentence.replaceAll(/\[\^\w+\]/g, '');
}

function unmarked(sentence: string): string {
  return sentence.replaceAll(MARKED, '$1');
}

function idsIn(sentence: string): string[] {
  return [...sentence.matchAll(REFERENCE)].flatMap(({ 1: id }) => id ?? []);
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
