/** What campaigns hang onto an address; the page is the same without it. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid)$/;

/**
 * The address under which a page is to be cited: its own, where it names one on the same host, else the one that answered.
 * Without what campaigns add, and without a place in the page.
 */
export function tidyAddress(answered: string, canonical: string | undefined): string {
  const at = new URL(answered);
  const own = canonical === undefined ? null : URL.parse(canonical, at);
  // A canonical address at the root of a host is a mistake of many sites.
  const isSame = own !== null && bare(own) === bare(at) && (own.pathname !== '/' || at.pathname === '/');
  const url = isSame && /^https?:$/.test(own.protocol) ? own : at;
  for (const name of new Set(url.searchParams.keys())) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}

const bare = ({ host }: URL) => host.replace(/^(?:www|m|amp)\./, '');
