/** What the package gives, which says nothing of its types. */
declare module 'html-encoding-sniffer' {
  /** The name of the encoding of a page, as the HTML standard tells it: by its first bytes, the server, the page. */
  function htmlEncodingSniffer(
    bytes: Uint8Array,
    options?: { readonly transportLayerEncodingLabel?: string | undefined; readonly defaultEncoding?: string },
  ): string;
  export { htmlEncodingSniffer as default };
}
