import { z } from 'astro/zod';
import type { EntryFile } from '../../content/entry-file.ts';
import { chartAttributes } from '../../schema/chart.ts';
import { date } from '../../schema/date.ts';
import { mapAttributes } from '../../schema/map.ts';
import { language } from '../../schema/text.ts';
import { attributeOf } from '../../text/component-node.ts';
import { bodyOf, offsetOf } from '../body.ts';
import type { EntryCheck } from '../corpus.ts';
import { didYouMean } from '../did-you-mean.ts';
import { errorAt } from '../place.ts';
import { componentsOf, type PlacedComponent } from '../placed-components.ts';
import type { Problem } from '../problem.ts';

/** The components whose attributes are known. What others take, they say themselves. */
const ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, z.ZodType>>>> = {
  Analysis: {},
  Background: { section: z.string() },
  Chart: chartAttributes,
  Foreign: { lang: language },
  Map: mapAttributes,
  When: { date },
};

/** Components have the attributes that they need, and those alone; what they stand around is there. */
export const attributes: EntryCheck = function* (entry) {
  const tree = bodyOf(entry);
  for (const placed of tree ? componentsOf(tree) : []) {
    yield* ownAttributes(entry, placed);
    yield* content(entry, placed);
  }
};

function* ownAttributes(entry: EntryFile, { component }: PlacedComponent): Iterable<Problem> {
  const known = Object.entries(ATTRIBUTES).find(([name]) => name === component.name)?.[1];
  if (!known) return;
  const names = Object.keys(known);
  for (const attribute of component.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || names.includes(attribute.name)) continue;
    const hint =
      didYouMean(attribute.name, names) || (names.length > 0 ? ` It has "${names.join('", "')}".` : ' It has none.');
    const offset = attribute.position?.start.offset ?? offsetOf(component);
    yield errorAt(
      entry,
      offset,
      'unknown-attribute',
      `<${component.name}> has no attribute "${attribute.name}".${hint}`,
    );
  }
  for (const [name, schema] of Object.entries(known)) {
    const given = attributeOf(component, name);
    // One without a value or with code for it is refused as such.
    if (!given && component.attributes.some((attribute) => 'name' in attribute && attribute.name === name)) continue;
    if (!given && schema.safeParse(undefined).success) continue;
    const message = given ? valueProblem(schema, given.text) : `needs "${name}": write <${component.name} ${name}="…">`;
    if (message)
      yield errorAt(entry, given?.offset ?? offsetOf(component), 'attribute', `<${component.name}> ${message}`);
  }
}

function valueProblem(schema: z.ZodType, value: string): string | undefined {
  const message = schema.safeParse(value).error?.issues[0]?.message;
  return (
    message && (message.startsWith('"') ? `has a wrong attribute: ${message}` : `has an attribute that ${message}`)
  );
}

function* content(entry: EntryFile, { component, parent }: PlacedComponent): Iterable<Problem> {
  const { name, children } = component;
  if ((name === 'When' || name === 'Foreign' || name === 'Analysis') && children.length === 0) {
    yield errorAt(
      entry,
      offsetOf(component),
      'empty',
      `<${name}> is empty: write its text between <${name}> and </${name}>`,
    );
  }
  if (name === 'Analysis' && (component.type === 'mdxJsxTextElement' || parent.type === 'paragraph')) {
    const message = '<Analysis> and </Analysis> stand on lines of their own, around whole paragraphs';
    yield errorAt(entry, offsetOf(component), 'analysis-place', message);
  }
}
