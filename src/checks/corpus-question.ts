import type { Corpus } from './corpus.ts';

/** What the checks of one entry look at besides it. */
export interface Watched {
  /** The corpus as it is. */
  readonly whole: Corpus;
  /** The questions that were asked of it, `draft people/x`. */
  readonly asked: Set<string>;
}

type Answer = (whole: Corpus, about: string) => string;

/** By the names of questions. */
const answers = new Map<string, Answer>();

/**
 * A question about a corpus. A check that asks it depends on the answer alone, and on nothing that it is made of: so what was
 * found of an entry holds while all that its checks asked is answered the same. `said` is the answer as a text.
 */
export function corpusQuestion<T>(
  name: string,
  answer: (whole: Corpus, about: string) => T,
  said: (answer: T) => string,
): (corpus: Corpus, about?: string) => T {
  answerBy(name, (whole, about) => said(answer(whole, about)));
  return (corpus, about = '') => {
    corpus.watched?.asked.add(`${name} ${about}`);
    return answer(corpus.watched?.whole ?? corpus, about);
  };
}

/** Says how a question is answered. */
export function answerBy(name: string, answer: Answer): void {
  answers.set(name, answer);
}

/** What a question is answered now, `draft people/x`; `undefined` where nobody asks it any more. */
export function saidOf(whole: Corpus, question: string): string | undefined {
  const end = question.indexOf(' ');
  return answers.get(question.slice(0, end))?.(whole, question.slice(end + 1));
}
