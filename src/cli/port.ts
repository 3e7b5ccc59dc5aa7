import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect } from 'node:net';

/** Both addresses that a browser tries for `localhost`, whatever the machine's own list of hosts says. */
const LOCALHOST = ['127.0.0.1', '::1'];

/** Whether something answers at a port of this machine. */
export async function isTaken(port: number): Promise<boolean> {
  const answers = await Promise.all(LOCALHOST.map((host) => doesAnswer(host, port)));
  return answers.includes(true);
}

async function doesAnswer(host: string, port: number): Promise<boolean> {
  const socket = connect({ host, port });
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** Lets a server listen at a port; false where another program holds it. */
export async function listen(server: Server, port: number): Promise<boolean> {
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return false;
    throw error;
  }
}

const USUAL_PORT = 4321;

/** The port to try first: what the environment's PORT says, else the usual one. */
export function firstPort(wanted: string | undefined): number {
  if (wanted === undefined || wanted === '') return USUAL_PORT;
  const port = Number(wanted);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Error(`PORT is "${wanted}"; it must be a number from 1 to 65535.`);
}
