import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { EntryFile } from '../../content/entry-file.ts';
import { sectionMarker, sections, type Section } from '../../text/section.ts';
import { blockText } from '../../text/block-text.ts';
import { sureSentences } from '../../text/sure-sentences.ts';
import { id } from '../../schema/text.ts';
import { bodyOf, isComment, offsetOf } from '../body.ts';
import type { EntryCheck } from '../corpus.ts';
import { errorAt } from '../place.ts';
import type { Problem } from '../problem.ts';

const MOST_SENTENCES = 3;

/** A background is in sections, each with an id of its own and a short form. A page of the owner's own may have such ids; an article has none. */
export const backgroundSections: EntryCheck = function* (entry) {
  const tree = bodyOf(entry);
  if (!tree) return;
  yield* markersWithoutMeaning(entry, tree);
  if (entry.kind === 'pages') yield* sectionIds(entry, tree);
  if (entry.kind !== 'background') return;
  yield* beforeSections(entry, tree);
  yield* sectionIds(entry, tree);
  for (const section of sections(tree)) yield* shortForm(entry, section);
};

/** Ids in brackets where they mean nothing and would be shown. */
function* markersWithoutMeaning(entry: EntryFile, tree: Root): Iterable<Problem> {
  for (const node of tree.children) {
    if (node.type !== 'heading' || (entry.kind !== 'articles' && node.depth === 2)) continue;
    const marker = sectionMarker(node);
    const whose = entry.kind === 'pages' ? 'a page’s' : 'a background’s';
    const message = `only ${whose} sections, which begin with "##", have ids: remove "[#${marker?.id ?? ''}]"`;
    if (marker) yield errorAt(entry, offsetOf(node), 'section-id', message);
  }
}

function* beforeSections(entry: EntryFile, tree: Root): Iterable<Problem> {
  const first = tree.children.find((node) => !isComment(node));
  if (!first || first.type === 'heading') return;
  const message =
    'this stands before the first section, where no article can show it: begin the body with "## … [#id]"';
  yield errorAt(entry, offsetOf(first), 'section-id', message);
}

function* sectionIds(entry: EntryFile, tree: Root): Iterable<Problem> {
  const seen = new Set<string>();
  for (const node of tree.children) {
    if (node.type !== 'heading' || node.depth !== 2) continue;
    const found = plainMarker(node);
    // On a page of the owner's own an id is for those who link to the section.
    if (entry.kind === 'pages' && !sectionMarker(node)) continue;
    for (const message of idProblems(node, found, seen)) yield errorAt(entry, offsetOf(node), 'section-id', message);
    if (found) seen.add(found.toLowerCase());
  }
}

/** The id of a heading, where it is in plain letters: from others it is not taken away on the page. */
function plainMarker(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  return last?.type === 'text' && last.value.includes('[#') ? sectionMarker(heading)?.id : undefined;
}

function* idProblems(heading: Heading, found: string | undefined, seen: ReadonlySet<string>): Iterable<string> {
  if (found === undefined) {
    yield `the section "${toString(heading)}" has no id at its end: write one in brackets, as in "## Who buys the gas? [#energy]"`;
  } else if (!id.safeParse(found).success) {
    yield `"${found}" is not an id: use lower-case letters, digits and single hyphens, as in "[#energy]"`;
  }
  if (found && seen.has(found.toLowerCase())) {
    yield `the id "${found}" is given to a section above already, at least where capitals do not count: change one of them`;
  }
}

function* shortForm(entry: EntryFile, { heading, title, shortForm: form }: Section): Iterable<Problem> {
  if (!form) {
    const message = `the section "${title}" does not begin with a paragraph, which is its short form: write one after the heading`;
    yield errorAt(entry, offsetOf(heading), 'short-form', message);
    return;
  }
  const count = sureSentences(blockText(form).text);
  if (count <= MOST_SENTENCES) return;
  const message = `the section’s first paragraph is its short form and has ${count} sentences or more: keep to ${MOST_SENTENCES}, and begin a new paragraph after them`;
  yield errorAt(entry, offsetOf(form), 'short-form', message);
}
