// Has a crew of one thread finish two pages into the folder that it is started in, then a third one; prints what became of each.
import { manyHands } from '../../src/finish/crew.ts';
import { ADDRESS } from './verify/small-folder.ts';

const known = { address: ADDRESS, drafts: [], machine: [], fromPublic: new Set<string>() };
const crew = manyHands({ folder: process.cwd(), known }, 1);

async function became(path: string): Promise<string> {
  try {
    await crew.finish({ path, isMade: false, rendered: '<!DOCTYPE html><html lang="en"><title>A page</title></html>' });
    return 'finished';
  } catch (error) {
    return error instanceof Error ? error.message : 'rejected';
  }
}

const first = await Promise.all([became('one.html'), became('two.html')]);
process.stdout.write(JSON.stringify([...first, await became('three.html')]));
crew.end();
