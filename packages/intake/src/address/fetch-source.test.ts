import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { IntakeError } from '../errors.ts';
import { serve, type TestServer } from '../testing/server.ts';
import { type FetchOptions, fetchSource } from './fetch-source.ts';
import { HostMemory } from './host-memory.ts';

const PAGE = '<!doctype html><title>x</title><p>The ministers met in Vadu.';
const NOW = '2023-02-03T10:00:00.000Z';
const options = (more: Partial<FetchOptions> = {}): FetchOptions => ({
  now: () => new Date(NOW),
  allowPrivate: true,
  ...more,
});

let server: TestServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

async function failure(address: string, more: Partial<FetchOptions> = {}): Promise<IntakeError> {
  const error: unknown = await fetchSource(address, options(more)).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(IntakeError);
  return error as IntakeError;
}

describe('fetching a source', () => {
  test('it is frozen with its time, final address and the headers that matter', async () => {
    server = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
      else
        response
          .writeHead(200, { 'content-type': 'text/html', etag: '"1"', 'set-cookie': 'a=1', 'content-encoding': 'gzip' })
          .end(gzipSync(PAGE));
    });
    const fetched = await fetchSource(`${server.origin}/old#part`, options());
    expect(fetched).toMatchObject({
      kind: 'fetched',
      moved: `${server.origin}/new`,
      source: { url: `${server.origin}/new`, takenAt: NOW, headers: { etag: '"1"', 'content-type': 'text/html' } },
    });
    expect(fetched.kind === 'fetched' && Buffer.from(fetched.source.bytes).toString()).toBe(PAGE);
    expect(fetched.kind === 'fetched' && 'set-cookie' in fetched.source.headers).toBe(false);
    expect(server.requests[0]?.headers['user-agent']).toMatch(/^Chancery\//);
  });

  test('what has not changed is not taken again, by the server’s word or by the bytes', async () => {
    server = await serve((request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: request.url === '/a' ? '"1"' : '"2"' }).end(PAGE);
    });
    for (const path of ['/a', '/b']) {
      const first = await fetchSource(server.origin + path, options());
      if (first.kind !== 'fetched') throw new Error('not fetched');
      expect(await fetchSource(server.origin + path, options({ previous: first.source }))).toMatchObject({
        kind: 'unchanged',
      });
    }
  });

  test.each([
    ['ftp://a.example/', 'address-invalid'],
    ['not an address', 'address-invalid'],
    ['http://127.0.0.1/', 'address-private'],
    ['http://2130706433/', 'address-private'],
    ['http://0x7f.1/', 'address-private'],
    ['http://[::1]/', 'address-private'],
    ['http://[::ffff:10.0.0.1]/', 'address-private'],
    ['http://169.254.169.254/latest/meta-data/', 'address-private'],
    ['http://168.63.129.16/machine', 'address-private'],
    ['http://[64:ff9b::a00:1]/', 'address-private'],
    ['http://[2002:a00:1::]/', 'address-private'],
    ['http://localhost:9/', 'address-private'],
  ])('%s is refused: %s', async (address, code) =>
    expect((await failure(address, { allowPrivate: false })).code).toBe(code),
  );

  test('a name is judged by its addresses after resolution, all of them', async () => {
    const resolve = async () => [
      { address: '93.184.215.14', family: 4 as const },
      { address: '192.168.1.1', family: 4 as const },
    ];
    const error = await failure('http://public.example/', { allowPrivate: false, resolve });
    expect(error.code).toBe('address-private');
    expect(error.message).toContain('192.168.1.1');
  });

  test('a name that changes its mind gains nothing: it is resolved once and the judged address is connected to', async () => {
    server = await serve((_, response) => response.end(PAGE));
    const answers = ['127.0.0.1', '10.0.0.1'];
    let asked = 0;
    const resolve = async () => [{ address: answers[asked++] ?? '10.0.0.1', family: 4 as const }];
    const fetched = await fetchSource(
      `http://rebinding.example:${server.port}/`,
      options({ resolve, allowPrivate: (address) => address === '127.0.0.1' }),
    );
    expect(fetched.kind).toBe('fetched');
    expect(asked).toBe(1);
  });

  test('every redirect is judged anew', async () => {
    server = await serve((_, response) =>
      response.writeHead(302, { location: 'http://intranet.example/secret' }).end(),
    );
    const resolve = async (host: string) => [
      { address: host === 'intranet.example' ? '10.1.2.3' : '127.0.0.1', family: 4 as const },
    ];
    const error = await failure(`http://open.example:${server.port}/`, {
      resolve,
      allowPrivate: (address) => address === '127.0.0.1',
    });
    expect([error.code, error.to]).toEqual(['address-private', 'http://intranet.example/secret']);
  });

  test('redirects in a circle and without end', async () => {
    server = await serve((request, response) => {
      const number = Number(request.url?.slice(2));
      response
        .writeHead(302, { location: request.url?.startsWith('/c') ? `/c${1 - number}` : `/n${number + 1}` })
        .end();
    });
    expect(await failure(`${server.origin}/c0`)).toMatchObject({
      code: 'address-redirects',
      why: 'it leads back to itself',
    });
    expect(server.requests.length).toBe(2);
    expect(await failure(`${server.origin}/n0`, { limits: { redirects: 4 } })).toMatchObject({
      code: 'address-redirects',
    });
    expect(server.requests.length).toBe(7);
  });

  test('an answer that drips a byte at a time ends at the deadline', async () => {
    server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const drip = setInterval(() => response.write('a'), 20);
      response.once('close', () => clearInterval(drip));
    });
    const error = await failure(server.origin, { limits: { milliseconds: 300 } });
    expect([error.code, error.why]).toEqual(['address-timeout', 'it took longer than 0.3 seconds']);
  });

  test('a server that says nothing is left after a while', async () => {
    server = await serve(() => {});
    expect(await failure(server.origin, { limits: { idleMilliseconds: 100 } })).toMatchObject({
      code: 'address-timeout',
      why: 'nothing came for 0.1 seconds',
    });
  });

  test('an answer larger than allowed, announced, unannounced or packed', async () => {
    server = await serve((request, response) => {
      if (request.url === '/announced') response.writeHead(200, { 'content-length': 100_000 }).write('a');
      else if (request.url === '/packed')
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50_000_000)));
      else {
        response.writeHead(200);
        const pump = () => {
          while (response.write('a'.repeat(10_000)));
          response.once('drain', pump);
        };
        pump();
      }
    });
    for (const path of ['/announced', '/endless', '/packed'])
      expect((await failure(server.origin + path, { limits: { bytes: 50_000 } })).code).toBe('address-too-large');
  });

  test.each([
    ['fewer bytes than announced', 'HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n<p>short', 'address-cut-off'],
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello', 'address-cut-off'],
    ['a broken chunk', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n', 'address-cut-off'],
    [
      'a broken packing',
      'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nhello',
      'address-cut-off',
    ],
    ['no HTTP', 'SSH-2.0-OpenSSH_9\r\n', 'address-cut-off'],
  ])('an answer with %s is an error, never half a source', async (_, raw, code) => {
    const odd = createServer((socket) => {
      socket.on('error', () => {});
      socket.end(raw);
    });
    await new Promise<void>((resolve) => odd.listen(0, '127.0.0.1', resolve));
    const { port } = odd.address() as { port: number };
    try {
      expect((await failure(`http://127.0.0.1:${port}/`)).code).toBe(code);
    } finally {
      odd.close();
    }
  });

  test('the content type is checked by the content', async () => {
    server = await serve((request, response) => {
      if (request.url === '/picture')
        response
          .writeHead(200, { 'content-type': 'text/html' })
          .end(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 4]));
      else response.writeHead(200, { 'content-type': 'text/html' }).end();
    });
    expect((await failure(`${server.origin}/picture`)).code).toBe('source-binary');
    expect((await failure(`${server.origin}/empty`)).code).toBe('source-empty');
  });

  test.each([
    [404, 'address-status'],
    [500, 'address-status'],
    [503, 'address-wait'],
  ])('status %i is %s', async (status, code) => {
    server = await serve((_, response) => response.writeHead(status).end('x'));
    expect((await failure(server.origin)).code).toBe(code);
  });

  test('a server that takes no connection', async () => {
    const gone = await serve(() => {});
    await gone.close();
    expect((await failure(gone.origin)).code).toBe('address-refused');
  });

  test('a name that nobody knows', async () => {
    const resolve = async () => Promise.reject(new Error('ENOTFOUND'));
    expect((await failure('http://nowhere.example/', { resolve })).code).toBe('address-not-found');
  });
});

describe('repeated visits', () => {
  test('Retry-After is honoured until its time, and the host is not asked meanwhile', async () => {
    server = await serve((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end();
      else if (request.url === '/busy') response.writeHead(429, { 'retry-after': '120' }).end();
      else response.end(PAGE);
    });
    const memory = new HostMemory();
    const at = (time: string) => ({ memory, now: () => new Date(time) });
    expect(await failure(`${server.origin}/busy`, at(NOW))).toMatchObject({
      code: 'address-wait',
      retryAt: '2023-02-03T10:02:00.000Z',
    });
    const asked = server.requests.length;
    expect(await failure(`${server.origin}/other`, at('2023-02-03T10:01:59.000Z'))).toMatchObject({
      code: 'address-wait',
    });
    expect(server.requests.length).toBe(asked);
    expect(await fetchSource(`${server.origin}/other`, options(at('2023-02-03T10:02:00.000Z')))).toMatchObject({
      kind: 'fetched',
    });
  });

  test('robots.txt is respected, asked for once a day, and a server in trouble counts as a no', async () => {
    let robots = 200;
    server = await serve((request, response) => {
      if (request.url === '/robots.txt')
        response.writeHead(robots).end('User-agent: *\nDisallow: /private\nAllow: /private/open\n');
      else response.end(PAGE);
    });
    const memory = new HostMemory();
    expect((await failure(`${server.origin}/private/a`, { memory })).code).toBe('address-robots');
    expect((await fetchSource(`${server.origin}/private/open`, options({ memory }))).kind).toBe('fetched');
    expect(server.requests.filter(({ url }) => url === '/robots.txt').length).toBe(1);
    robots = 500;
    const tomorrow = { memory, now: () => new Date('2023-02-04T11:00:00Z') };
    expect((await failure(`${server.origin}/`, tomorrow)).code).toBe('address-robots');
  });

  test('a network that was away says nothing about robots, and is asked again', async () => {
    server = await serve((request, response) =>
      request.url === '/robots.txt' ? response.writeHead(404).end() : response.end(PAGE),
    );
    const memory = new HostMemory();
    let away = true;
    const resolve = async () => {
      if (away) throw new Error('EAI_AGAIN');
      return [{ address: '127.0.0.1', family: 4 as const }];
    };
    const address = `http://press.example:${server.port}/`;
    expect((await failure(address, { memory, resolve })).code).toBe('address-not-found');
    away = false;
    expect((await fetchSource(address, options({ memory, resolve }))).kind).toBe('fetched');
  });

  test('a person who asks for one page is not a robot', async () => {
    server = await serve((request, response) =>
      request.url === '/robots.txt' ? response.end('User-agent: *\nDisallow: /') : response.end(PAGE),
    );
    expect((await fetchSource(server.origin, options())).kind).toBe('fetched');
    expect(server.requests.map(({ url }) => url)).toEqual(['/']);
  });
});
