import { dateInWords } from '../model/date-in-words.ts';
import type { Words } from '../schema/words.ts';
import { parseText } from '../text/body.ts';
import { textFacts, textFactsSchema, type TextFacts } from '../text/text-facts.ts';
import type { BodySource } from './body-source.ts';
import { compileBody, compiledBody, type CompiledBody } from './compile-body.ts';

/** All that a body is derived from. It is data, which one thread can hand to another. */
export interface BodyOrigin {
  readonly source: BodySource;
  readonly words: Pick<Words, 'dates' | 'approximate' | 'punctuation'>;
}

/** What is derived from a body: its facts, and what its page renders. */
export interface DerivedBody {
  readonly facts: TextFacts;
  readonly compiled: CompiledBody;
}

/** Derives a body, in the form in which it is read later. Throws where its text cannot be parsed. */
export function deriveBody({ source, words: { dates, approximate, punctuation } }: BodyOrigin): DerivedBody {
  const tree = parseText(source.body);
  const date = (day: string) => dateInWords(day, dates, approximate);
  const facts = textFacts(tree, { date, heading: punctuation.colon, cell: punctuation.semicolon });
  return { facts: textFactsSchema.parse(facts), compiled: compiledBody.parse(compileBody(tree, source)) };
}
