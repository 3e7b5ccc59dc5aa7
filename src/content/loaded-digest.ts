/** The digest with which an entry is loaded: that of its file, and that of its data, which takes long to make of all entries. */
export function loadedDigest(file: string, data: string): string {
  return `${file} ${data}`;
}

/** The digest of its data that an entry was loaded with; `undefined` where it was loaded without. */
export function dataDigestIn(loaded: string): string | undefined {
  return loaded.split(' ')[1];
}
