/**
 * A role of the Digital Publishing WAI-ARIA Module 1.1, to be spread on an element: Astro's types know the roles of
 * WAI-ARIA alone.
 */
export const dpubRole = (role: 'doc-backlink' | 'doc-noteref'): Record<string, string> => ({ role });
