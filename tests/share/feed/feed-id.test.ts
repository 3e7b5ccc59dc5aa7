import { expect, test } from 'vitest';
import { feedId } from '../../../src/share/feed/feed-id.ts';

test('is a UUID of version 5 in the namespace, as other programs make it', () => {
  // By Python: uuid.uuid5(uuid.UUID('34c2dd71-483d-41c8-a166-fab14fee1c39'), 'Small\n/feed.xml')
  expect(feedId('Small', '/feed.xml')).toBe('urn:uuid:700dbde3-45ac-5d6d-935d-58b1257402eb');
});

test('another name has another id', () => {
  const ids = [feedId('Small', '/feed.xml'), feedId('Small', '/corrections.xml'), feedId('Other', '/feed.xml')];
  expect(new Set(ids).size).toBe(3);
});
