import { matchesGlob } from 'node:path';
import { z } from 'astro/zod';
import type { Fields } from '../../../src/finish/headers/header-rules.ts';

/** What a host that has read its configuration sends with a file, given by its path from the site's root, over TLS. */
export type Reader = (configuration: string, path: string) => Fields;

/** A pattern of a host as a regular expression for whole paths with a slash in front, in which `*` stands for anything. */
const starred = (pattern: string) =>
  new RegExp(
    `^${pattern
      .split('*')
      .map((part) => RegExp.escape(part))
      .join('.*')}$`,
  );

/**
 * Cloudflare joins what two rules say of one field, unless a rule takes it back first, and knows of two rules for one pattern
 * the later one alone; Netlify lets the later rule win.
 */
function headersFileReader(isCloudflare: boolean): Reader {
  return (text, path) => {
    const blocks = text
      .trimEnd()
      .split('\n\n')
      .map((block) => block.split('\n'));
    const byPattern = new Map(blocks.map(([pattern = '', ...lines]) => [pattern, lines]));
    const read = isCloudflare ? [...byPattern] : blocks.map(([pattern = '', ...lines]) => [pattern, lines] as const);
    const fields: Record<string, string> = {};
    for (const line of read.flatMap(([pattern, lines]) => (starred(pattern).test(`/${path}`) ? lines : []))) {
      const taken = /^\s+! ([\w-]+)$/.exec(line)?.[1];
      const [, name = '', value = ''] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
      const before = isCloudflare && name in fields ? `${fields[name] ?? ''}, ` : '';
      if (taken !== undefined && isCloudflare) Reflect.deleteProperty(fields, taken);
      else if (name !== '') fields[name] = before + value;
    }
    return fields;
  };
}

const htaccess: Reader = (text, path) => {
  const fields: Record<string, string> = {};
  let isFor = true;
  for (const line of text.split('\n').map((each) => each.trim())) {
    const condition = /^<If "%\{REQUEST_URI\} =~ m#(.*)#">$/.exec(line)?.[1];
    const file = /^<Files "(.*)">$/.exec(line)?.[1];
    const [, name = '', value = ''] = /^Header always set (\S+) "([^"]*)"/.exec(line) ?? [];
    const type = /^ForceType "(.*)"$/.exec(line)?.[1];
    if (condition !== undefined) isFor = new RegExp(condition).test(`/${path}`);
    else if (file !== undefined) isFor = path.split('/').at(-1) === file;
    else if (line === '</If>' || line === '</Files>') isFor = true;
    else if (isFor && name !== '') fields[name] = value.replaceAll('%%', '%');
    else if (isFor && type !== undefined) fields['Content-Type'] = type;
  }
  return fields;
};

const nginx: Reader = (text, path) => {
  const variables: Record<string, string> = {};
  const fields: Record<string, string> = {};
  for (const line of text.split('\n')) {
    const [, subject, pattern = ''] = /^if \((\S+) (?:~ "(.*)"|= https)\) \{/.exec(line) ?? [];
    const holds = subject !== '$uri' || new RegExp(pattern).test(`/${path}`);
    for (const [, name = '', value = ''] of holds ? line.matchAll(/set (\$\w+) "([^"]*)";/g) : [])
      variables[name] = value;
    const [, name = '', value = ''] = /^add_header (\S+) (.*) always;$/.exec(line) ?? [];
    const sent = variables[value] ?? value.replaceAll('"', '');
    if (sent !== '') fields[name] = sent;
    const [, file, type] = /^location = \/(\S+) \{ types \{\} default_type "(.*)"; \}$/.exec(line) ?? [];
    if (file === path && type !== undefined) fields['Content-Type'] = type;
  }
  return fields;
};

const caddy: Reader = (text, path) => {
  const fields: Record<string, string> = {};
  const matched = new Set([undefined, '@tls']);
  let block: string | undefined;
  for (const line of text.split('\n').map((each) => each.trim())) {
    const [, begun] = /^header ?(@\w+)? \{$/.exec(line) ?? [];
    if (/^header.* \{$/.test(line)) block = begun ?? '';
    else if (/^@\w+ \{$/.test(line)) block = line.slice(0, -2);
    const expression = /^path_regexp (.*)$/.exec(line)?.[1];
    if (expression !== undefined && new RegExp(expression).test(`/${path}`)) matched.add(block);
    const [, matcher, name = '', value = ''] = /^(?:header (@\w+) )?([A-Z][\w-]+) "(.*)"$/.exec(line) ?? [];
    if (name !== '' && matched.has(matcher ?? (block === '' ? undefined : block))) fields[name] = value;
  }
  return fields;
};

const listed = z.array(
  z.strictObject({ source: z.string(), headers: z.array(z.strictObject({ key: z.string(), value: z.string() })) }),
);

/** The fields of the rules whose source is for a path, the later ones winning. */
function later(rules: z.infer<typeof listed>, isFor: (source: string) => boolean): Fields {
  const fields = rules.filter(({ source }) => isFor(source)).flatMap(({ headers }) => headers);
  return Object.fromEntries(fields.map(({ key, value }) => [key, value]));
}

const vercel: Reader = (text, path) => {
  const { headers } = z.object({ headers: listed }).parse(JSON.parse(text));
  return later(headers, (source) => new RegExp(`^${source.replace(/\.(?!\*)/g, '\\.')}$`).test(`/${path}`));
};

const firebase: Reader = (text, path) => {
  const { hosting } = z.object({ hosting: z.object({ headers: listed }) }).parse(JSON.parse(text));
  return later(hosting.headers, (source) => matchesGlob(`/${path}`, source.replace(/^(?=\*)/, '/')));
};

const azure: Reader = (text, path) => {
  const fields = z.record(z.string(), z.string());
  const route = z.strictObject({ route: z.string(), headers: fields });
  const { globalHeaders, routes } = z.object({ globalHeaders: fields, routes: z.array(route) }).parse(JSON.parse(text));
  const first = routes.find((each) => {
    const [, before, list] = /^(.*)\*\.\{(.*)\}$/.exec(each.route) ?? [];
    if (before === undefined || list === undefined) return starred(each.route).test(`/${path}`);
    return list.split(',').some((ending) => starred(`${before}*.${ending}`).test(`/${path}`));
  });
  return { ...globalHeaders, ...first?.headers };
};

export const readers = {
  '_headers on Cloudflare': headersFileReader(true),
  '_headers on Netlify': headersFileReader(false),
  '.htaccess': htaccess,
  nginx,
  caddy,
  vercel,
  firebase,
  azure,
} satisfies Record<string, Reader>;
