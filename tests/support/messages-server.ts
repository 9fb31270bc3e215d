/** A server on loopback that speaks the Messages API as a test wrote it down: what a mock library lacks, such as broken streams and the cache's numbers. */
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Answers one request. */
export type Answer = (response: ServerResponse, request: Received) => void | Promise<void>;

export interface MessagesServer {
  readonly address: string;
  readonly received: readonly Received[];
  /** Answers of the requests to come, in order; the last one stays. */
  answer(...answers: Answer[]): void;
  /** Resolves when the client has closed a connection before its answer was whole. */
  readonly hungUp: Promise<void>;
  close(): Promise<void>;
}

export async function startMessagesServer(): Promise<MessagesServer> {
  const received: Received[] = [];
  let answers: Answer[] = [];
  let tellHungUp = (): void => {};
  const hungUp = new Promise<void>((resolve) => {
    tellHungUp = resolve;
  });
  const read = async (request: IncomingMessage): Promise<Received> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    return {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      body: Buffer.concat(chunks).toString('utf8'),
    };
  };
  const server = createServer(async (request, response) => {
    response.on('close', () => {
      if (!response.writableFinished) tellHungUp();
    });
    const got = await read(request);
    received.push(got);
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer === undefined) {
      response.writeHead(500).end('the test wrote no answer');
      return;
    }
    await answer(response, got);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    hungUp,
    answer(...next) {
      answers = next;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const event = (type: string, data: object): string => `event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`;

export interface Usage {
  readonly input_tokens?: number;
  readonly output_tokens?: number;
  readonly cache_read_input_tokens?: number;
  readonly cache_creation_input_tokens?: number;
}

/** The frames of a streamed answer, one for each chunk of text between its opening and closing ones. */
export function streamFrames(
  chunks: readonly string[],
  reason: string | null = 'end_turn',
  usage: Usage = { input_tokens: 100, output_tokens: 50 },
): string[] {
  const { output_tokens: output = 50, ...input } = usage;
  return [
    event('message_start', {
      message: {
        id: 'msg_1',
        type: 'message',
        role: 'assistant',
        model: 'test',
        content: [],
        stop_reason: null,
        stop_sequence: null,
        usage: { input_tokens: 100, ...input, output_tokens: 1 },
      },
    }) + event('content_block_start', { index: 0, content_block: { type: 'text', text: '' } }),
    ...chunks.map((text) => event('content_block_delta', { index: 0, delta: { type: 'text_delta', text } })),
    ...(reason === null
      ? []
      : [
          event('content_block_stop', { index: 0 }) +
            event('message_delta', {
              delta: { stop_reason: reason, stop_sequence: null },
              usage: { output_tokens: output },
            }) +
            event('message_stop', {}),
        ]),
  ];
}

const STREAM_HEADERS = { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' };

/** Streams a text in the given chunks. A null reason leaves the end out. */
export function streams(
  chunks: readonly string[] | string,
  options: { reason?: string | null; usage?: Usage; after?: (response: ServerResponse) => void } = {},
): Answer {
  const { reason = 'end_turn', usage } = options;
  return (response) => {
    response.writeHead(200, STREAM_HEADERS);
    for (const frame of streamFrames(typeof chunks === 'string' ? [chunks] : chunks, reason, usage))
      response.write(frame);
    if (options.after === undefined) response.end();
    else options.after(response);
  };
}

/** Fails as the interface fails. */
export function fails(
  status: number,
  type: string,
  message = 'said by the test',
  headers: Record<string, string> = {},
): Answer {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify({ type: 'error', error: { type, message } }));
  };
}

/** Lists models. */
export function lists(...ids: readonly string[]): Answer {
  return (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const data = ids.map((id) => ({
      type: 'model',
      id,
      display_name: id.toUpperCase(),
      created_at: '2026-01-01T00:00:00Z',
    }));
    response.end(JSON.stringify({ data, has_more: false, first_id: ids[0] ?? null, last_id: ids.at(-1) ?? null }));
  };
}

/** Waits until a test lets it answer. */
export function waitsFor(until: Promise<unknown>, answer: Answer): Answer {
  return async (response, request) => {
    await until;
    await answer(response, request);
  };
}
