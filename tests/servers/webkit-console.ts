import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runUntil } from './run-program.ts';

const OPENS = 'opens ';
const DONE = 'all are shown';

/**
 * What WebKit's console says while it shows pages: errors and warnings, each with the address of its page. A browser
 * that is driven writes nothing of it down, nor does its driver know it; so one that is not driven shows the pages in a frame,
 * one after the other, and prints its console.
 */
export async function webkitConsole(
  browser: string,
  env: Readonly<Record<string, string>>,
  work: string,
  addresses: readonly string[],
): Promise<string[]> {
  const file = join(work, 'frame.html');
  writeFileSync(file, framePage(addresses));
  const args = ['--enable-write-console-messages-to-stdout=true', pathToFileURL(file).href];
  const running = await runUntil({ file: browser, args, env }, (printed) => printed.includes(DONE));
  await running.stop();
  return faultsIn(running.printed());
}

/** A page that shows others in a frame, one after the other, each a while longer than it loads. */
function framePage(addresses: readonly string[]): string {
  return `<!doctype html><meta charset="utf-8"><body><script>
    (async () => {
      for (const address of ${JSON.stringify(addresses)}) {
        console.log('${OPENS}' + address);
        const frame = document.createElement('iframe');
        frame.width = 1200;
        frame.height = 800;
        frame.src = address;
        document.body.append(frame);
        await new Promise((resolve) => (frame.onload = resolve));
        await new Promise((resolve) => setTimeout(resolve, 200));
        frame.remove();
      }
      console.log('${DONE}');
    })();
  </script>`;
}

/** The lines of errors and warnings, each after the address of the page that was shown then. */
function faultsIn(printed: string): string[] {
  let address = '';
  return printed.split('\n').flatMap((line) => {
    const [, opened] = line.split(`CONSOLE LOG ${OPENS}`);
    if (opened !== undefined) address = opened;
    return /CONSOLE .*(ERROR|WARN)/.test(line) ? [`${address}: ${line}`] : [];
  });
}
