import type { ChainLink, Verb } from '../../../src/model/chain.ts';
import { markOf } from '../../../src/model/mark-drawing.ts';
import { DEFAULTS } from '../../../src/model/palette.ts';
import { fontsFor } from '../../../src/fonts/font-choice.ts';
import type { ImageContent } from '../../../src/site/image-content.ts';
import type { Drawing } from '../../../src/share/image/image-painter.ts';
import { english } from '../english.ts';

/** One link of a chain; `lang` is the language of the name, where it is not the page's. */
export function link(verb: Verb, name: string, lang?: string): ChainLink {
  return { verb, name, lang, words: '', of: undefined, former: false, isDocument: false, page: undefined };
}

/** What the image of an article says, with changes. */
export function imageContent(changes: Partial<ImageContent> = {}): ImageContent {
  return {
    file: 'content/articles/talks.mdx',
    site: 'Backgrounder',
    mark: markOf('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 32"><path d="M0 0h64v32z"/></svg>'),
    colours: DEFAULTS.light,
    lang: 'en',
    words: english,
    kind: 'News explainer',
    title: 'Putin and Xi plan to talk',
    standfirst: undefined,
    day: '26 December 2022',
    chain: [link('said', 'Dmitry Peskov'), link('quoted', 'TASS'), link('relayed', 'Reuters')],
    ...changes,
  };
}

/** The longest of everything: a title as long as the schema lets it be, in the script that takes most room. */
export const longest = (): ImageContent =>
  imageContent({
    lang: 'zh',
    site: 'Ein sehr langer Name einer Zeitung, den sich niemand merken kann',
    title: '普京与习近平计划在年底前通话，克里姆林宫发言人佩斯科夫表示'.repeat(4).slice(0, 110),
    chain: ['said', 'quoted', 'relayed', 'relayed', 'relayed', 'relayed'].map((verb, index) =>
      link(
        verb === 'said' || verb === 'quoted' ? verb : 'relayed',
        `Permanent Court of Arbitration and Conciliation ${index}`,
      ),
    ),
  });

/** A text in Newsreader with a space that it does not have. */
export function thinSpace(): Drawing {
  const { files } = fontsFor('ab', 'en', 'serif');
  const style = { fontFamily: files.map(({ name }) => name).join(', '), fontSize: 60 };
  return { tree: { type: 'text', text: 'a\u2009b', style }, files };
}
