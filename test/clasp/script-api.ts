import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RemoteFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}

export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly authorization: string;
}

/** What the stand-in refuses, with the status and the sentence of the real service. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
}

/** The part of the Apps Script API that a push uses, on this machine: projects.getContent and projects.updateContent. */
export class ScriptApi {
  /** Files of each script, by its ID. */
  readonly projects = new Map<string, readonly RemoteFile[]>();
  readonly requests: ApiRequest[] = [];
  refusal: Refusal | undefined;
  private readonly server: Server = createServer((request, response) => void this.answer(request, response));

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url: path = '' } = request;
    this.requests.push({ method, path, authorization: request.headers.authorization ?? '' });
    const id = /^\/v1\/projects\/([^/?]+)\/content/.exec(path)?.[1] ?? '';
    const body = await read(request);
    if (this.refusal)
      return send(response, this.refusal.status, { error: { ...this.refusal, code: this.refusal.status } });
    if (!this.projects.has(id)) {
      return send(response, 404, {
        error: { code: 404, message: 'Requested entity was not found.', status: 'NOT_FOUND' },
      });
    }
    if (method === 'PUT') this.projects.set(id, (JSON.parse(body) as { files: RemoteFile[] }).files);
    send(response, 200, { scriptId: id, files: this.projects.get(id) });
  }
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}
