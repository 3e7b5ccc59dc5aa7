import type { Extension as FromMarkdown } from 'mdast-util-from-markdown';
import type { Code, Extension, State, Tokenizer } from 'micromark-util-types';
import type { Literal } from 'unist';
import type {} from 'remark-parse';
import type { Processor } from 'unified';

/** A reference to a citation in a text: `[^call-announced]`. */
export interface CitationReference extends Literal {
  readonly type: 'citationReference';
  /** What stands between the brackets, taken whole, so that a wrong id can be reported. */
  readonly value: string;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citationReference: CitationReference;
  }
  interface RootContentMap {
    citationReference: CitationReference;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    citationReference: 'citationReference';
    citationReferenceMarker: 'citationReferenceMarker';
    citationReferenceId: 'citationReferenceId';
  }
}

/**
 * Reads `[^id]` as a `citationReference`. GFM has the same syntax for footnotes, and leaves it as text where no definition
 * stands in the text: the definitions of citations stand in the frontmatter. As a node it is no part of a word, an address or
 * code, and a backslash before it makes it text, as everywhere in Markdown.
 */
export function citationSyntax(this: Processor): undefined {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(syntax);
  (data.fromMarkdownExtensions ??= []).push(nodes);
}

const EXCLAMATION = 33;
const OPENING = 91;
const CLOSING = 93;
const CARET = 94;

const reference: Tokenizer = (effects, ok, nok) => {
  let length = 0;
  const open: State = (code) => {
    effects.enter('citationReference');
    effects.enter('citationReferenceMarker');
    effects.consume(code);
    return caret;
  };
  const caret: State = (code) => {
    if (code !== CARET) return nok(code);
    effects.consume(code);
    effects.exit('citationReferenceMarker');
    effects.enter('citationReferenceId');
    return id;
  };
  const id: State = (code) => {
    if (endsLine(code) || code === OPENING || (code === CLOSING && length === 0)) return nok(code);
    if (code === CLOSING) {
      effects.exit('citationReferenceId');
      effects.enter('citationReferenceMarker');
      effects.consume(code);
      effects.exit('citationReferenceMarker');
      effects.exit('citationReference');
      return ok;
    }
    effects.consume(code);
    length += 1;
    return id;
  };
  return open;
};

/** Micromark has numbers below zero for the ends of lines and for tabs, and nothing for the end of the text. */
function endsLine(code: Code): boolean {
  return code === null || code < 0;
}

/** An exclamation mark before a reference ends a sentence, where `![` would begin an image. */
const exclamation: Tokenizer = (effects, ok, nok) => {
  const mark: State = (code) => {
    effects.enter('data');
    effects.consume(code);
    effects.exit('data');
    return effects.check({ tokenize: opening, partial: true }, ok, nok);
  };
  return mark;
};

const opening: Tokenizer = (effects, ok, nok) => {
  const bracket: State = (code) => {
    if (code !== OPENING) return nok(code);
    effects.enter('data');
    effects.consume(code);
    return caret;
  };
  const caret: State = (code) => {
    effects.exit('data');
    return code === CARET ? ok(code) : nok(code);
  };
  return bracket;
};

const syntax: Extension = {
  text: { [EXCLAMATION]: { tokenize: exclamation }, [OPENING]: { name: 'citationReference', tokenize: reference } },
};

const nodes: FromMarkdown = {
  enter: {
    citationReference(token) {
      const id = this.sliceSerialize(token).slice('[^'.length, -']'.length);
      this.enter({ type: 'citationReference', value: id }, token);
    },
  },
  exit: {
    citationReference(token) {
      this.exit(token);
    },
  },
};
