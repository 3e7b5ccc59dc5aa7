/** Where a server is to serve, and what. */
export interface Place {
  /** The folder that is the host's root. */
  readonly root: string;
  /** A folder for the server's own configuration, process number and the like. */
  readonly work: string;
  readonly port: number;
  /** The path below which the site lies, with a slash at both ends: `/` or `/a/b/`. */
  readonly path: string;
  /** Further lines in the server's own language, for the block of the site; none is an empty text. */
  readonly extra: string;
}

/** How a program is started. `env` is added to the environment. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A server that publishers use. */
export interface Server {
  readonly name: string;
  /** Writes the configuration that a publisher would write, and gives the command that serves with it. */
  readonly configure: (place: Place) => Command;
  /** Where an address inside the site is shown in the end, after the server's own redirects; both from the site's root. */
  readonly landing: (path: string) => string;
  /** Whether the site's 404.html is shown for what is not there: some servers can't. */
  readonly showsNotFoundPage: boolean;
}
