import type { Image, Paragraph, PhrasingContent } from 'mdast';
import type { CitationReference } from './citation-syntax.ts';

/** A picture that stands alone, with the references that say who took or drew it. */
export interface PlacedPicture {
  readonly image: Image;
  readonly references: readonly CitationReference[];
}

/** The pictures of a paragraph that has nothing else: one, or those that stand side by side. Empty where it has text too. */
export function picturesIn({ children }: Paragraph): PlacedPicture[] {
  const found: { image: Image; references: CitationReference[] }[] = [];
  for (const child of children) {
    if (child.type === 'image') found.push({ image: child, references: [] });
    else if (child.type === 'citationReference' && found.length > 0) found.at(-1)?.references.push(child);
    else if (!isSilent(child)) return [];
  }
  return found;
}

/** What the pictures of a paragraph show, in words; empty where it has text too. */
export function picturesInWords(paragraph: Paragraph): string {
  return picturesIn(paragraph)
    .map(({ image }) => image.alt ?? '')
    .join(' ');
}

function isSilent(node: PhrasingContent): boolean {
  return (
    node.type === 'break' || node.type === 'mdxTextExpression' || (node.type === 'text' && node.value.trim() === '')
  );
}
