/**
 * A robots.txt (RFC 9309) that lets every program read everything, and says where the sitemap is if there is one. What
 * is not to be listed says so on its own page. For that a program has to be let read it.
 */
export function robotsText(sitemap: string | undefined): string {
  const rules = 'User-agent: *\nAllow: /\n';
  return sitemap === undefined ? rules : `${rules}\nSitemap: ${sitemap}\n`;
}
