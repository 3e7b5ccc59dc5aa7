import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LIBRARIES = '/usr/lib';

/** The file of WebKitGTK's own small browser, which Debian keeps among the libraries of the machine's kind. */
export function miniBrowser(): string {
  const folders = readdirSync(LIBRARIES).filter((name) => name.includes('-linux-'));
  const files = folders.flatMap((machine) =>
    readdirSync(join(LIBRARIES, machine))
      .filter((name) => /^webkit2?gtk-\d/.test(name))
      .map((name) => join(LIBRARIES, machine, name, 'MiniBrowser')),
  );
  const file = files.find(existsSync);
  if (file === undefined) throw new Error('There is no MiniBrowser. As root: apt-get install webkit2gtk-driver');
  return file;
}

/**
 * Settings of the toolkit for a browser of which nobody sees more than the page, and an environment with them: buttons
 * that let its window be as narrow as a phone, and no animations (`prefers-reduced-motion: reduce`). `work` is a folder
 * for them and for what the browser keeps.
 */
export function toolkitSettings(work: string): Record<string, string> {
  const folder = join(work, 'gtk-3.0');
  mkdirSync(folder);
  writeFileSync(join(folder, 'gtk.css'), '* { min-width: 0; padding: 0; }');
  writeFileSync(join(folder, 'settings.ini'), '[Settings]\ngtk-enable-animations=false\n');
  return { XDG_CONFIG_HOME: work, XDG_DATA_HOME: work, XDG_CACHE_HOME: work, NO_AT_BRIDGE: '1' };
}
