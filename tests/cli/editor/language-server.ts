import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

/** A place in a file of a project, by a text before it. */
export interface Place {
  readonly path: string;
  readonly languageId: string;
  readonly after: string;
}

/** What a language server answers of places in files, as its JSON. */
export interface LanguageServer {
  /** The labels that it offers to complete what stands there. */
  readonly complete: (place: Place) => Promise<string[]>;
  /** What it says of what stands there. */
  readonly hover: (place: Place) => Promise<string>;
}

/** Starts a language server as editors' programs do, with a folder and its settings, until the test has finished. */
export async function startServer(
  root: string,
  program: string,
  { settings, initializationOptions }: { settings: Readonly<Record<string, object>>; initializationOptions?: object },
): Promise<LanguageServer> {
  const child = spawn(process.execPath, [join(process.cwd(), 'node_modules', program), '--stdio'], { cwd: root });
  onTestFinished(() => void child.kill());
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
    items.map(({ section }) => settings[section] ?? null),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const uri = pathToFileURL(root).href;
  const workspaceFolders = [{ uri, name: 'site' }];
  const capabilities = {
    workspace: { configuration: true, workspaceFolders: true, didChangeConfiguration: { dynamicRegistration: true } },
    textDocument: { completion: { completionItem: { snippetSupport: true } }, hover: { contentFormat: ['markdown'] } },
  };
  const begin = { processId: process.pid, rootUri: uri, workspaceFolders, capabilities, initializationOptions };
  await connection.sendRequest('initialize', begin);
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings });
  const at = async ({ path, languageId, after }: Place) => {
    const text = readFileSync(join(root, path), 'utf8');
    const textDocument = { uri: pathToFileURL(join(root, path)).href };
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { ...textDocument, languageId, version: 1, text },
    });
    const before = text.slice(0, text.indexOf(after) + after.length).split('\n');
    return { textDocument, position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 } };
  };
  return {
    complete: async (place) => {
      const found = await connection.sendRequest<{ items: { label: string }[] } | null>(
        'textDocument/completion',
        await at(place),
      );
      return (found?.items ?? []).map(({ label }) => label);
    },
    hover: async (place) => JSON.stringify(await connection.sendRequest('textDocument/hover', await at(place))),
  };
}
