/** A draft: the beginning of its pages' addresses, `articles/x`, and the texts that no published text has. */
export interface Draft {
  readonly path: string;
  readonly texts: readonly string[];
}

/** What is known of a site beside its built files. */
export interface Known {
  /** The site's public address with a slash at its end, where it is known. */
  readonly address: string | undefined;
  readonly drafts: readonly Draft[];
  /** Folders of the building machine, of which nothing may be said. */
  readonly machine: readonly string[];
  /** The files that were copied out of public/, from the root of the folder: they are the owner's. */
  readonly fromPublic: ReadonlySet<string>;
}

/** A built site: what is known of it, and the paths of all its files. */
export interface BuiltSite extends Known {
  readonly files: ReadonlySet<string>;
}
