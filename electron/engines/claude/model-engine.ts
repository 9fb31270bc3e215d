/** The engine that writes with a model: asks, waits, goes on, reads sections, puts private data back. One for Claude, one for a local model. */
import { setTimeout as sleep } from 'node:timers/promises';
import { channelFacts } from '../../../shared/domain/channel-facts.ts';
import type { Audience } from '../../../shared/domain/channel-id.ts';
import type { DraftText } from '../../../shared/domain/draft.ts';
import type { Usage } from '../../../shared/domain/usage.ts';
import { AppError } from '../../../shared/errors/app-error.ts';
import type { Engine, EngineRequest, Fault } from '../engine.ts';
import { AnswerWriting } from './answer-writing.ts';
import { type BuiltRequest, buildRequest, continueRequest, replyLanguage } from './build-request.ts';
import type { Connection } from './connection.ts';
import { guard } from './guard.ts';
import { createModelClient, type ModelClient, ModelFailure } from './model-client.ts';
import { audiencesOf } from './prompt/channel.ts';
import { LONGEST_SENT } from './prompt/complaint.ts';

export interface ModelEngineOptions {
  readonly id: 'claude' | 'local';
  /** Asked anew for every piece of work, so that changed settings count at once. */
  readonly connection: () => Promise<Connection>;
  /** Whether private data is masked; asked anew too. */
  readonly masked: () => boolean;
}

export interface ModelEngine extends Engine {
  readonly remote: true;
  /** What would be sent for this request, without sending it. */
  preview(request: EngineRequest): Promise<BuiltRequest>;
}

/** Longer waits are not sat out: the offline draft is there at once. Seconds. */
const LONGEST_WAIT = 30;
const MOST_TRIES = 3;
/** How often an answer that reached its length goes on by itself. */
const MOST_GOINGS_ON = 2;
/** What a server that lists no models is asked for. */
const UNNAMED_MODEL = 'default';

/** The audiences a piece of work writes for. */
function wantedAudiences({ plan, task }: EngineRequest): readonly Audience[] {
  if (task?.kind === 'revise' && task.section !== null) return [task.section.audience];
  if (task?.kind === 'revise' || task?.kind === 'translate') return task.texts.map(({ audience }) => audience);
  return audiencesOf({ channel: channelFacts(plan.channel) });
}

export function createModelEngine(options: ModelEngineOptions): ModelEngine {
  const local = options.id === 'local';
  let last: { connection: Connection; client: ModelClient } | null = null;
  const clientFor = (connection: Connection): ModelClient => {
    // A kept client keeps its connection open, which saves the greeting of the next request.
    if (last === null || JSON.stringify(last.connection) !== JSON.stringify(connection)) {
      last = { connection, client: createModelClient(connection, local) };
    }
    return last.client;
  };
  const build = (request: EngineRequest, { model, effort }: Connection): BuiltRequest =>
    buildRequest(request, { model, effort, masked: options.masked(), plain: local });

  return {
    id: options.id,
    remote: true,
    async preview(request) {
      const connection = await options.connection();
      return build(request, { ...connection, model: connection.model || UNNAMED_MODEL });
    },
    async *write(request, signal) {
      const wanted = await options.connection();
      const client = clientFor(wanted);
      const connection = wanted.model === '' ? { ...wanted, model: await firstModel(client, signal) } : wanted;
      if (signal.aborted) return;
      const built = build(request, connection);
      const before = request.task?.kind === 'go-on' ? request.task.texts : [];
      const writing = new AnswerWriting(built, wantedAudiences(request), before);
      yield { type: 'language', code: replyLanguage(request) };
      if (request.complaint.text.length > LONGEST_SENT) {
        const message = `Only the first ${LONGEST_SENT} characters of the complaint are sent to the model.`;
        yield { type: 'notice', notice: { code: 'complaint-cut', message } };
      }
      yield* writing.already();

      let { body } = built;
      for (let goingOn = 0; ; goingOn++) {
        let stopped: { reason: string; usage: Usage } | null = null;
        for (let attempt = 1; stopped === null; attempt++) {
          try {
            for await (const arrival of client.stream(body, signal)) {
              if (arrival.type === 'text') yield* writing.take(arrival.text);
              else stopped = arrival;
            }
            if (signal.aborted) return;
            if (stopped === null) throw new AppError('claude-disconnected');
          } catch (thrown) {
            const { error, retryAfter } =
              thrown instanceof ModelFailure ? thrown.failure : { error: thrown, retryAfter: null };
            const wait = retryAfter ?? Number.POSITIVE_INFINITY;
            if (!writing.begun && attempt < MOST_TRIES && wait <= LONGEST_WAIT && error instanceof AppError) {
              yield { type: 'waiting', code: error.code, seconds: Math.ceil(wait) };
              if (!(await waited(wait, signal))) return;
              continue;
            }
            const told = await withModels(error, client);
            if (!writing.begun || !(told instanceof AppError)) throw told;
            yield* writing.end();
            yield { type: 'broken-off', error: told };
            return;
          }
        }
        yield { type: 'used', usage: stopped.usage };
        if (stopped.reason === 'max_tokens' && writing.begun && goingOn < MOST_GOINGS_ON) {
          body = continueRequest(built.body, writing.raw);
          writing.goOn();
          continue;
        }
        const problem = problemOf(stopped.reason, writing.begun);
        if (problem !== null && !writing.begun) throw problem;
        yield* writing.end();
        for (const fault of [...missing(wantedAudiences(request), writing.texts), ...guard(request, writing.texts)])
          yield { type: 'suspect', fault };
        if (problem !== null) yield { type: 'broken-off', error: problem };
        return;
      }
    },
  };
}

/** The model that a local server has, or its first one. */
async function firstModel(client: ModelClient, signal: AbortSignal): Promise<string> {
  try {
    return (await client.models(signal))[0]?.id ?? UNNAMED_MODEL;
  } catch (thrown) {
    // Servers that list no models have one, under any name; one that cannot be reached says so when it is asked to write.
    if (thrown instanceof AppError) return UNNAMED_MODEL;
    throw thrown;
  }
}

/** Texts that were wanted and did not come. */
function missing(wanted: readonly Audience[], texts: readonly DraftText[]): Fault[] {
  return wanted
    .filter((audience) => !texts.some((one) => one.audience === audience))
    .map((audience) => ({ audience, words: '', message: `The ${audience} text is missing.` }));
}

/** What is wrong with an answer that ended by itself; null for nothing. */
function problemOf(reason: string, begun: boolean): AppError | null {
  if (reason === 'refusal') return new AppError('claude-refused');
  if (reason === 'max_tokens') return new AppError('claude-cut-short');
  if (reason === 'model_context_window_exceeded') return new AppError('request-too-long');
  return begun ? null : new AppError('claude-empty');
}

/** Waits; false when the work was cancelled meanwhile. */
async function waited(seconds: number, signal: AbortSignal): Promise<boolean> {
  try {
    await sleep(seconds * 1000, undefined, { signal });
    return true;
  } catch (thrown) {
    if (signal.aborted) return false;
    throw thrown;
  }
}

/** A model that is gone is told with those that exist. */
async function withModels(error: unknown, client: ModelClient): Promise<unknown> {
  if (!(error instanceof AppError) || error.code !== 'model-gone') return error;
  try {
    const models = await client.models();
    const names = models.slice(0, 6).map(({ id }) => id);
    return names.length === 0
      ? error
      : new AppError('model-gone', `There are: ${names.join(', ')}.`, { cause: error.cause });
  } catch (thrown) {
    // The list is an extra; without it the first failure is still the one to tell.
    if (thrown instanceof AppError) return error;
    throw thrown;
  }
}
