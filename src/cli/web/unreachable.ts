/** In which way a page could not be had. */
export type Trouble = 'own-network' | 'no-page' | 'no-host' | 'certificate' | 'loop' | 'time' | 'connection';

/** Why no answer came, in one sentence with what to do. */
export class Unreachable extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble, message: string, cause?: unknown) {
    super(message, { cause });
    this.trouble = trouble;
  }
}

/** The codes of Node and OpenSSL by which a certificate is not trusted. */
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|ERR_TLS|EPROTO/;

/** What went wrong when a page was asked for, told by the error that the connection ended with. */
export function unreachable(address: string, error: unknown): Unreachable {
  const chain = causesOf(error);
  const known = chain.find((each) => each instanceof Unreachable);
  if (known) return known;
  const codes = chain.map((each) => ('code' in each && typeof each.code === 'string' ? each.code : each.name));
  const { host } = new URL(address);
  if (codes.some((code) => /Timeout|TIMEOUT|ETIMEDOUT/.test(code))) {
    return new Unreachable('time', `${address} did not answer in time: try again later`, error);
  }
  if (codes.some((code) => /ENOTFOUND|EAI_AGAIN/.test(code))) {
    return new Unreachable('no-host', `no host is called ${host}: look at the address, or at your network`, error);
  }
  const code = codes.at(-1) ?? '';
  if (CERTIFICATE.test(code)) {
    const message = `the certificate of ${host} is not to be trusted (${code}): open the page in a browser and look`;
    return new Unreachable('certificate', message, error);
  }
  return new Unreachable('connection', `${host} cannot be reached (${code}): try again later`, error);
}

function causesOf(error: unknown): Error[] {
  if (!(error instanceof Error)) return [];
  const inner = error instanceof AggregateError ? error.errors.slice(0, 1) : [error.cause];
  return [error, ...inner.flatMap(causesOf)];
}
