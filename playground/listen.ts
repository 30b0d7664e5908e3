import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** A request as the routes see it. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** Parsed JSON of a POST. */
  readonly body: unknown;
}

export type AnswerRequest = (asked: Asked) => Reply | Promise<Reply>;

export interface Listening {
  /** 'http://127.0.0.1:4173/'. */
  readonly address: string;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
const MOST_TRIES = 50;
const LARGEST_BODY = 20 * 1024 * 1024;

class Refused extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new Refused(413, 'too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Other pages in the same browser may know the port: only our own page, under our own name, is answered. */
function assertOurs({ headers, method }: IncomingMessage, port: number): void {
  const names = [`${HOST}:${port}`, `localhost:${port}`];
  if (!names.includes(headers.host ?? '')) throw new Refused(403, 'another host');
  if (method !== 'POST') return;
  const { origin = '' } = headers;
  if (origin !== '' && !names.includes(origin.replace('http://', ''))) throw new Refused(403, 'another origin');
  if (headers['content-type'] !== 'application/json') throw new Refused(415, 'not JSON');
}

async function reply(request: IncomingMessage, answer: AnswerRequest, port: number): Promise<Reply> {
  assertOurs(request, port);
  const { pathname, searchParams } = new URL(request.url ?? '/', `http://${HOST}`);
  const method = request.method ?? 'GET';
  const body: unknown = method === 'POST' ? JSON.parse(await textOf(request)) : undefined;
  return answer({ method, path: pathname, query: searchParams, body });
}

function failure(error: unknown): Reply {
  const status = error instanceof Refused ? error.status : 500;
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (status === 500) console.error(error);
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ error: message }) };
}

function send(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...headers });
  response.end(body);
}

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, HOST, () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}

async function firstFree(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + MOST_TRIES; port++) {
    if (await tryPort(server, port)) return port;
  }
  throw new Error(`Cannot serve the page as no port from ${wanted} to ${wanted + MOST_TRIES - 1} is free`);
}

/** Serves on this machine alone, on the port wanted or the next free one. */
export async function listen(answer: AnswerRequest, wanted: number): Promise<Listening> {
  let port = wanted;
  const server = createServer((request, response) => {
    reply(request, answer, port)
      .catch(failure)
      .then((made) => send(response, made));
  });
  port = await firstFree(server, wanted);
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `http://${HOST}:${port}/`, close };
}
