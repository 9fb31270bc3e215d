/** The client of the Messages API: the one place that imports the SDK, which is loaded when it is first needed. */
import type Anthropic from '@anthropic-ai/sdk';
import type { Usage } from '../../../shared/domain/usage.ts';
import { AppError } from '../../../shared/errors/app-error.ts';
import type { RequestBody } from './build-request.ts';
import type { Connection } from './connection.ts';
import { type Failure, failureOf } from './failures.ts';
import { inBursts } from './in-bursts.ts';
import { goThroughProxy, isLoopback, trustSystemCertificates } from './network.ts';
import { costOf } from './prices.ts';

/** What arrives. `stopped` comes last, and only when the answer ended by itself. */
export type Arrival =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'stopped'; readonly reason: string; readonly usage: Usage };

export interface ModelChoice {
  readonly id: string;
  readonly name: string;
}

/** A failure on the way, with what is known about trying again. */
export class ModelFailure extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.error.message);
    this.name = 'ModelFailure';
    this.failure = failure;
  }
}

export interface ModelClient {
  /**
   * Sends a request and yields what arrives. Ends early, without an error, when `signal` is aborted; the connection is
   * then closed.
   * @throws ModelFailure
   */
  stream(body: RequestBody, signal: AbortSignal): AsyncGenerator<Arrival, void>;
  /** The models that exist, newest first. @throws AppError */
  models(signal?: AbortSignal): Promise<ModelChoice[]>;
}

/** The service takes any key on a local server; the SDK insists on one. */
const NO_KEY = 'none';
/** Models looked at; a page has as many at most. */
const MOST_MODELS = 100;

/**
 * Hears of every piece of an answer: a model that thinks sends signs of life that the SDK keeps to itself. The body stays
 * what it is and only its iteration is watched; a stream through which all has to pass costs more than the reading.
 */
function watch({ body }: Response, arrived: () => void): void {
  if (body === null) return;
  const iterate = body[Symbol.asyncIterator].bind(body);
  const watched = (): ReturnType<typeof iterate> => {
    const pieces = iterate();
    const next = pieces.next.bind(pieces);
    pieces.next = () => {
      arrived();
      return next();
    };
    return pieces;
  };
  Object.defineProperty(body, Symbol.asyncIterator, { value: watched });
}

let loading: Promise<typeof import('@anthropic-ai/sdk')> | null = null;
/** Loads the SDK ahead of its first use. */
export function loadSdk(): Promise<typeof import('@anthropic-ai/sdk')> {
  loading ??= import('@anthropic-ai/sdk');
  return loading;
}

/** @param local true for a server that needs no key and whose failures are told as a local one’s */
export function createModelClient(connection: Connection, local: boolean): ModelClient {
  const proxied = goThroughProxy(connection.proxy) && !isLoopback(connection.address);
  let client: Anthropic | null = null;
  const open = async (): Promise<Anthropic> => {
    if (!local && connection.key === null) throw new AppError('key-missing');
    const { default: Client } = await loadSdk();
    client ??= new Client({
      apiKey: connection.key ?? NO_KEY,
      authToken: null,
      baseURL: connection.address,
      maxRetries: 0,
      timeout: connection.timeout,
      // Whatever ANTHROPIC_LOG says: requests hold complaints and keys.
      logLevel: 'off',
      openTelemetry: false,
    });
    return client;
  };
  const failure = (thrown: unknown, begun: boolean): ModelFailure =>
    thrown instanceof ModelFailure ? thrown : new ModelFailure(failureOf(thrown, { local, proxied, begun }));
  /** Tries once more with the system's certificates when a certificate was refused. */
  const withTrust = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await ask();
    } catch (thrown) {
      if (failure(thrown, false).failure.error.code !== 'certificate-unknown' || !trustSystemCertificates())
        throw thrown;
      return await ask();
    }
  };

  return {
    async *stream(body, signal) {
      // Of its own, so that a consumer who stops reading closes the connection too.
      const ending = new AbortController();
      const end = (): void => ending.abort();
      signal.addEventListener('abort', end, { once: true });
      let begun = false;
      let stalled = false;
      const stall = setTimeout(() => {
        stalled = true;
        ending.abort();
      }, connection.timeout);
      try {
        if (signal.aborted) return;
        const anthropic = await open();
        const { data, response } = await withTrust(() =>
          anthropic.messages
            .create(body as Anthropic.MessageCreateParamsStreaming, { signal: ending.signal })
            .withResponse(),
        );
        if (!(response.headers.get('content-type') ?? '').includes('event-stream')) throw new AppError('address-wrong');
        watch(response, () => stall.refresh());
        const tokens = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 };
        let reason: string | null = null;
        const bursts = inBursts(async (take) => {
          for await (const event of data) {
            if (event.type === 'content_block_delta') {
              if (event.delta.type === 'text_delta' && event.delta.text !== '') take(event.delta.text);
            } else if (event.type === 'message_start') {
              const { usage } = event.message;
              tokens.input = usage?.input_tokens ?? 0;
              tokens.cacheRead = usage?.cache_read_input_tokens ?? 0;
              tokens.cacheWrite = usage?.cache_creation_input_tokens ?? 0;
            } else if (event.type === 'message_delta') {
              tokens.output = event.usage?.output_tokens ?? tokens.output;
              reason = event.delta.stop_reason ?? reason;
            }
          }
        });
        for await (const text of bursts) {
          begun = true;
          yield { type: 'text', text };
        }
        if (signal.aborted) return;
        if (stalled) throw new AppError(begun ? 'claude-disconnected' : 'claude-timeout');
        if (reason === null) throw new AppError(begun ? 'claude-disconnected' : 'address-wrong');
        const { model } = body;
        yield { type: 'stopped', reason, usage: { model, ...tokens, cost: costOf(model, tokens) } };
      } catch (thrown) {
        if (signal.aborted) return;
        if (stalled) throw failure(new AppError(begun ? 'claude-disconnected' : 'claude-timeout'), begun);
        throw failure(thrown, begun);
      } finally {
        clearTimeout(stall);
        signal.removeEventListener('abort', end);
        ending.abort();
      }
    },
    async models(signal) {
      try {
        const anthropic = await open();
        const page = await withTrust(() =>
          anthropic.models.list({ limit: MOST_MODELS }, signal === undefined ? {} : { signal }),
        );
        // A server that is not the interface may answer with anything.
        if (!Array.isArray(page.data)) throw new AppError('address-wrong');
        return page.data.map(({ id, display_name: name }) => ({ id, name: name ?? id }));
      } catch (thrown) {
        throw failure(thrown, false).failure.error;
      }
    },
  };
}
