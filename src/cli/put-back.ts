import { inWords } from './in-words.ts';
import { repairUnlessBuilding } from './repair.ts';
import { root } from './root.ts';

// Before the commands that build nothing. They can do their work without it: what stands in its way is said, no more.
try {
  repairUnlessBuilding(root);
} catch (error) {
  console.error(`What a build left behind cannot be put right: ${inWords(error)}`);
}
