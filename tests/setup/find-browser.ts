import { posix, win32 } from 'node:path';

/** What a search for a browser has to know of a machine. */
export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (file: string) => boolean;
}

/** Names under which Chrome and Chromium lie on the PATH. */
const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];

/** Where they are put on systems that don't use the PATH, below folders that a variable of the environment names. */
const PLACES: Readonly<Record<string, { readonly below: readonly string[]; readonly files: readonly string[] }>> = {
  darwin: {
    below: ['', 'HOME'],
    files: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    ),
  },
  win32: {
    below: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'],
    files: [
      '\\Google\\Chrome\\Application\\chrome.exe',
      '\\Chromium\\Application\\chrome.exe',
      '\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
};

/** The browser that the environment names, if any: who sets it wants that one, or an error. */
export function namedBrowser(env: Machine['env']): string | undefined {
  return env.CHROME_PATH ?? env.PUPPETEER_EXECUTABLE_PATH;
}

/** The Chromium browsers that are installed on a machine, the one to prefer first. */
export function findBrowsers({ platform, env, exists }: Machine): string[] {
  const path = platform === 'win32' ? win32 : posix;
  const folders = (env.PATH ?? env.Path ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const names = platform === 'win32' ? ['chrome.exe'] : NAMES;
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const places = PLACES[platform] ?? { below: [], files: [] };
  const below = places.below.map((name) => (name === '' ? '' : env[name])).filter((folder) => folder !== undefined);
  const inPlaces = places.files.flatMap((file) => below.map((folder) => folder + file));
  return [...new Set([...onPath, ...inPlaces])].filter(exists);
}
