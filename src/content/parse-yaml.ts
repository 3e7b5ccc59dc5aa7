import { Composer, Document, Lexer, Parser, YAMLParseError, type LineCounter } from 'yaml';
import { refuseMultipliedAliases, refuseNestedYaml } from './yaml-excess.ts';

/**
 * The one document of YAML, by the rules of YAML 1.2; `lines` learns where its lines begin. It does what `parseDocument` does
 * with the same parts, and looks at the tokens on their way: to read them beforehand was a twentieth of a check. Throws an
 * `Excess` where the YAML is too much for the parser. What else is wrong is in `errors`.
 */
export function parseYaml(source: string, lines: LineCounter): Document {
  const composer = new Composer({ lineCounter: lines, prettyErrors: false });
  const [yaml = new Document(), another] = composer.compose(partsOf(source, lines), true, source.length);
  if (another) yaml.errors.push(new YAMLParseError([another.range[0], another.range[1]], 'MULTIPLE_DOCS', SECOND));
  refuseMultipliedAliases(source, yaml);
  return yaml;
}

const SECOND = 'the file holds a second document';

function* partsOf(source: string, lines: LineCounter) {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  for (const token of refuseNestedYaml(source, new Lexer().lex(source))) yield* parser.next(token);
  yield* parser.end();
}
