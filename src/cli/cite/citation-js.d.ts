/** What is used of citation-js, which says nothing of its types: the readers of formats register themselves. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** Turns a text of a format into CSL-JSON. Throws where it cannot be read. */
      chain(input: unknown, options: { readonly forceType?: string; readonly generateGraph: false }): unknown;
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
