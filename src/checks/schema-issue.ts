import type { z } from 'astro/zod';
import { isScalar } from 'yaml';
import type { EntryFile } from '../content/entry-file.ts';
import { didYouMean } from './did-you-mean.ts';
import { errorAt } from './place.ts';
import type { Problem } from './problem.ts';
import { keysAt, mayBeLeftOut } from './schema-keys.ts';
import { spotAt, type Spot } from './yaml-node.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  number: 'a number',
  array: 'a list',
  object: 'keys with their values',
  record: 'keys with their values',
};

/** Messages for what the schemas leave to Zod; theirs go first. An empty one lets `issueProblems` look closer. */
export function schemaMessage(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'too_small' && issue.origin === 'array') {
    return 'is an empty list: write at least one item, or remove the key';
  }
  return issue.code === 'invalid_union' ? '' : undefined;
}

/** What Zod says of an entry's data, as problems with their places. `before` is the path that leads to the issue's own. */
export function issueProblems(entry: EntryFile, schema: z.core.$ZodType, before: Path, issue: Issue): Problem[] {
  const path = [...before, ...issue.path];
  const spot = spotAt(entry, path);
  if (!spot) return [missingKey(entry, path)];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(entry, schema, path, key));
  if (issue.code === 'invalid_key') {
    const message = `"${nameOf(path)}" ${issue.issues[0]?.message ?? issue.message}`;
    return [errorAt(entry, spot.keyOffset, 'invalid-value', message)];
  }
  if (isScalar(spot.node) && spot.node.value === null) {
    const isComment = /^[^\n#]*:[ \t]+#[^\s]/.test(entry.text.slice(spot.keyOffset));
    const remedy = isComment
      ? 'what follows "#" is a comment, put the value in quotes'
      : `write its value${removal(schema, path)}`;
    return [errorAt(entry, spot.keyOffset, 'empty', `${subject(path)} is empty: ${remedy}`)];
  }
  if (issue.code === 'invalid_union' && issue.message === '') return unionProblems(entry, schema, path, spot, issue);
  if (issue.code === 'invalid_type') return [wrongType(entry, path, spot, [issue.expected])];
  if (issue.code === 'invalid_value') return [notInList(entry, path, spot, issue)];
  const rule =
    issue.message.startsWith('is empty') || issue.message.startsWith('is an empty') ? 'empty' : 'invalid-value';
  const joint = issue.message.startsWith('"') ? ': ' : ' ';
  const message = issue.message.replace(', or remove the key', removal(schema, path));
  return [errorAt(entry, spot.offset, rule, subject(path) + joint + message)];
}

/** What else can be done about an empty value. */
function removal(schema: z.core.$ZodType, path: Path): string {
  if (!mayBeLeftOut(schema, path)) return '';
  return typeof path.at(-1) === 'number' ? ', or remove the item' : ', or remove the key';
}

function missingKey(entry: EntryFile, path: Path): Problem {
  const holder = spotAt(entry, path.slice(0, -1));
  return errorAt(entry, holder?.keyOffset ?? 0, 'missing-key', `the key "${nameOf(path)}" is missing here: add it`);
}

function unknownKey(entry: EntryFile, schema: z.core.$ZodType, path: Path, key: string): Problem {
  const known = keysAt(schema, path);
  const hint = didYouMean(key, known) || ` The keys here are: ${known.join(', ')}.`;
  const offset = spotAt(entry, [...path, key])?.keyOffset ?? 0;
  return errorAt(entry, offset, 'unknown-key', `there is no key "${key}" here.${hint}`);
}

/** Of the forms that a value may have, the one that it was meant to have says what is wrong with it. */
function unionProblems(
  entry: EntryFile,
  schema: z.core.$ZodType,
  path: Path,
  spot: Spot,
  { errors }: z.core.$ZodIssueInvalidUnion,
): Problem[] {
  const meant = errors.find((issues) => !issues.some(isOfAnotherType));
  if (meant) return meant.flatMap((issue) => issueProblems(entry, schema, path, issue));
  const expected = errors.flat().flatMap((issue) => (issue.code === 'invalid_type' ? [issue.expected] : []));
  return [wrongType(entry, path, spot, expected)];
}

function isOfAnotherType(issue: Issue): boolean {
  return issue.code === 'invalid_type' && issue.path.length === 0;
}

function wrongType(entry: EntryFile, path: Path, { node, offset }: Spot, expected: readonly string[]): Problem {
  const types = expected.map((type) => TYPES[type] ?? type).join(' or ');
  const isPlain = isScalar(node) && typeof node.value !== 'string' && expected.includes('string');
  const remedy = isPlain ? `: put it in quotes, "${String(node.source ?? node.value)}"` : '';
  return errorAt(entry, offset, 'wrong-type', `${subject(path)} must be ${types}${remedy}`);
}

function notInList(
  entry: EntryFile,
  path: Path,
  { node, offset }: Spot,
  { values, message }: z.core.$ZodIssueInvalidValue,
): Problem {
  const value = isScalar(node) ? String(node.value) : '';
  // Of a long list a schema says itself what to write.
  const remedy = message.startsWith('Invalid ') ? `It can be: ${values.join(', ')}.` : message;
  const hint = didYouMean(value, values.map(String)) || ` ${remedy}`;
  return errorAt(entry, offset, 'invalid-value', `${subject(path)} cannot be "${value}".${hint}`);
}

function nameOf(path: Path): string {
  return String(path.at(-1) ?? 'file');
}

/** How a message names the place: `"title"`, or `item 2 of "people"`. */
function subject(path: Path): string {
  const last = path.at(-1);
  return typeof last === 'number' ? `item ${last + 1} of ${subject(path.slice(0, -1))}` : `"${nameOf(path)}"`;
}
