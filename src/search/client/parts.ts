import type { LoadPart } from '../index-reader.ts';
import { element } from './elements.ts';

declare global {
  interface Window {
    /** What each part of the index calls with its name and its data. */
    searchPart: (name: string, data: unknown) => void;
  }
}

/**
 * Gives what loads parts of the index, each once. They are scripts, because a page on a disk may fetch nothing. One that
 * failed is asked for again the next time.
 */
export function partLoader(): LoadPart {
  const loaded = new Map<string, unknown>();
  const waiting = new Map<string, Promise<unknown>>();
  window.searchPart = (name, data) => loaded.set(name, data);
  return (name) => {
    const known = waiting.get(name);
    if (known) return known;
    const part = new Promise<unknown>((resolve, reject) => {
      const script = element('script', { src: `search/${name}.js` });
      const fail = () => {
        waiting.delete(name);
        reject(new Error(name));
      };
      // A host may answer with a page that says that there is nothing.
      script.onload = () => (loaded.has(name) ? resolve(loaded.get(name)) : fail());
      script.onerror = fail;
      document.head.append(script);
    });
    waiting.set(name, part);
    return part;
  };
}
