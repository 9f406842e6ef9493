import { lookup as dnsLookup } from 'node:dns';
import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { IntakeError } from '../errors.ts';
import { isPrivate } from './private.ts';

/** A name to its addresses; the system's resolver unless a test says otherwise. */
export type Resolve = (host: string) => Promise<{ address: string; family: 4 | 6 }[]>;

export interface RequestOptions {
  headers: Record<string, string>;
  /** True for addresses of one's own network, or a judge of each. */
  allowPrivate: boolean | ((address: string) => boolean);
  maxBytes: number;
  /** Until the whole answer is there. */
  milliseconds: number;
  /** Without a single byte. */
  idleMilliseconds: number;
  resolve?: Resolve | undefined;
  signal?: AbortSignal | undefined;
}

export interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: Uint8Array;
}

/**
 * One HTTP request, no redirects. The name is resolved once, every address is judged, and the connection goes to one that was
 * judged: a name that changes its mind meanwhile gains nothing.
 * @throws the `address-…` codes.
 */
export async function request(url: URL, options: RequestOptions): Promise<Answer> {
  const fail = failer(url);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && !mayVisit(host, options))
    throw fail('address-private', `${host} is an address of a private network`);
  const own = AbortSignal.timeout(options.milliseconds);
  const signal = options.signal ? AbortSignal.any([own, options.signal]) : own;
  const outgoing = open(url, options, signal);
  try {
    const incoming = await answered(outgoing, options, fail);
    return { status: incoming.statusCode ?? 0, headers: incoming.headers, body: await bodyOf(incoming, options, fail) };
  } catch (cause) {
    throw explained(cause, own, fail, options);
  } finally {
    outgoing.destroy();
  }
}

type Fail = (
  code: `address-${'private' | 'not-found' | 'refused' | 'timeout' | 'too-large' | 'cut-off'}`,
  why: string,
  cause?: unknown,
) => IntakeError;

const failer =
  (url: URL): Fail =>
  (code, why, cause) =>
    new IntakeError(code, { doing: 'fetching', to: url.href, why, cause });

const mayVisit = (address: string, { allowPrivate }: RequestOptions): boolean =>
  !isPrivate(address) || (typeof allowPrivate === 'function' ? allowPrivate(address) : allowPrivate);

function open(url: URL, options: RequestOptions, signal: AbortSignal): ClientRequest {
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const outgoing = send(url, {
    method: 'GET',
    headers: options.headers,
    agent: false,
    signal,
    lookup: judgedLookup(url, options),
    maxHeaderSize: 64 * 1024,
  });
  outgoing.end();
  return outgoing;
}

/** The resolver that the socket itself asks, so that what was judged is what is connected to. */
function judgedLookup(url: URL, options: RequestOptions): LookupFunction {
  const resolve = options.resolve ?? systemResolve;
  return (host, asked, done) => {
    resolve(host).then(
      (addresses) => {
        const closed = addresses.find(({ address }) => !mayVisit(address, options));
        if (closed)
          return done(
            failer(url)('address-private', `${host} stands for ${closed.address}, an address of a private network`),
            '',
          );
        if (addresses.length === 0)
          return done(failer(url)('address-not-found', `no address is known for ${host}`), '');
        return asked.all ? done(null, addresses) : done(null, addresses[0]!.address, addresses[0]!.family);
      },
      (cause: unknown) => done(failer(url)('address-not-found', `no address is known for ${host}`, cause), ''),
    );
  };
}

const systemResolve: Resolve = (host) =>
  new Promise((resolve, reject) => {
    dnsLookup(host, { all: true }, (error, addresses) =>
      error ? reject(error) : resolve(addresses as Awaited<ReturnType<Resolve>>),
    );
  });

function answered(outgoing: ClientRequest, options: RequestOptions, fail: Fail): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    outgoing.once('response', resolve);
    outgoing.once('error', reject);
    outgoing.setTimeout(options.idleMilliseconds, () =>
      outgoing.destroy(fail('address-timeout', `nothing came for ${options.idleMilliseconds / 1000} seconds`)),
    );
  });
}

/** The body, unpacked, within the limit packed and unpacked alike. */
async function bodyOf(incoming: IncomingMessage, options: RequestOptions, fail: Fail): Promise<Uint8Array> {
  const tooLarge = () => fail('address-too-large', `it is larger than ${options.maxBytes} bytes`);
  if (Number(incoming.headers['content-length']) > options.maxBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const unpacking = unpacker(incoming);
  for await (const chunk of unpacking ? incoming.pipe(unpacking) && joined(incoming, unpacking) : incoming) {
    chunks.push(chunk as Uint8Array);
    length += (chunk as Uint8Array).length;
    if (length > options.maxBytes) throw tooLarge();
  }
  if (!incoming.complete) throw fail('address-cut-off', 'the answer ended before its end');
  return Buffer.concat(chunks);
}

function unpacker(incoming: IncomingMessage) {
  const encoding = incoming.headers['content-encoding'] ?? '';
  if (/gzip/i.test(encoding)) return createGunzip();
  if (/\bbr\b/i.test(encoding)) return createBrotliDecompress();
  return /deflate/i.test(encoding) ? createInflate() : null;
}

/** An error of the connection ends the unpacking too. */
function joined(incoming: IncomingMessage, unpacking: NonNullable<ReturnType<typeof unpacker>>) {
  incoming.once('error', (error) => unpacking.destroy(error));
  incoming.once('aborted', () => unpacking.destroy(Object.assign(new Error('aborted'), { code: 'ECONNRESET' })));
  return unpacking;
}

/** What the system says, in words that help. */
function explained(cause: unknown, deadline: AbortSignal, fail: Fail, options: RequestOptions): IntakeError {
  if (cause instanceof IntakeError) return cause;
  const { code = '', message = String(cause) } = cause as NodeJS.ErrnoException;
  if (deadline.aborted)
    return fail('address-timeout', `it took longer than ${options.milliseconds / 1000} seconds`, cause);
  if (code === 'ABORT_ERR') return fail('address-timeout', 'it was called off', cause);
  if (code === 'ECONNRESET' || /aborted/.test(message))
    return fail('address-cut-off', 'the connection broke off', cause);
  if (code.startsWith('HPE_') || code.startsWith('Z_') || code.startsWith('ERR__ERROR'))
    return fail('address-cut-off', `the answer is broken (${code})`, cause);
  return fail('address-refused', code === 'ECONNREFUSED' ? 'the server takes no connection' : message, cause);
}
