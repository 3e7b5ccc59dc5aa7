import { dateInWords } from '../model/date-in-words.ts';
import type { Words } from '../schema/words.ts';
import { parseText } from '../text/body.ts';
import { textFacts, textFactsSchema, type TextFacts } from '../text/text-facts.ts';
import type { BodySource } from './body-source.ts';
import { compileBody, compiledBody, type CompiledBody } from './compile-body.ts';

/** Everything that decides what is derived of a body: plain data, which another thread can be given. */
export interface BodyOrigin {
  readonly source: BodySource;
  readonly words: Pick<Words, 'dates' | 'approximate' | 'punctuation'>;
}

/** What is derived of a body: plain data too, in the form in which it is read later where it is kept. */
export interface DerivedBody {
  readonly facts: TextFacts;
  readonly compiled: CompiledBody;
}

/** Derives from a body its facts and what its page renders. Throws a `VFileMessage` where MDX cannot parse it. */
export function deriveBody({ source, words: { dates, approximate, punctuation } }: BodyOrigin): DerivedBody {
  const tree = parseText(source.body);
  const date = (day: string) => dateInWords(day, dates, approximate);
  const facts = textFacts(tree, { date, heading: punctuation.colon, cell: punctuation.semicolon });
  return { facts: textFactsSchema.parse(facts), compiled: compiledBody.parse(compileBody(tree, source)) };
}
