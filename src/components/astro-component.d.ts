/** What a component is to a tool that cannot read .astro files, as ESLint's types cannot. */
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
  const component: AstroComponentFactory;
  export { component as default };
}
