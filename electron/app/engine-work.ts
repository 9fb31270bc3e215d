/** One piece of an engine's work: passes on what it reports and keeps what it made. */
import type { Audience } from '../../shared/domain/channel-id.ts';
import type { DraftText, EngineId, Notice } from '../../shared/domain/draft.ts';
import type { DraftEvent } from '../../shared/domain/draft-event.ts';
import { addUsage, type Usage } from '../../shared/domain/usage.ts';
import type { AppError } from '../../shared/errors/app-error.ts';
import type { Engine, EngineRequest, Fault } from '../engines/engine.ts';
import { TextCollector } from './text-collector.ts';

/** What is passed on while an engine works. */
export type WorkEvent = Extract<DraftEvent, { type: 'text' | 'notice' | 'waiting' }>;

export class EngineWork {
  readonly engine: EngineId;
  readonly notices: Notice[];
  language = 'en';
  usage: Usage | undefined;
  /** Why the engine stopped before it was done, when it did; what came stays. */
  brokenOff: AppError | null = null;
  /** What looks as if the complaint had given the orders. */
  readonly suspects: Fault[] = [];
  readonly #engine: Engine;
  readonly #request: EngineRequest;
  readonly #collector = new TextCollector();

  /** @param notices what has to be told before the work */
  constructor(engine: Engine, request: EngineRequest, notices: readonly Notice[] = []) {
    this.engine = engine.id;
    this.#engine = engine;
    this.#request = request;
    this.notices = [...notices];
  }

  /** Ends early when the signal is aborted. @throws AppError when nothing could be written */
  async *events(signal: AbortSignal): AsyncGenerator<WorkEvent, void> {
    for await (const event of this.#engine.write(this.#request, signal)) {
      switch (event.type) {
        case 'language':
          this.language = event.code;
          break;
        case 'used':
          this.usage = addUsage(this.usage, event.usage);
          break;
        case 'broken-off': {
          this.brokenOff = event.error;
          const { code, message, nextStep } = event.error;
          const notice = { code, message: `${message} ${nextStep}` };
          this.notices.push(notice);
          yield { type: 'notice', notice };
          break;
        }
        case 'suspect': {
          this.suspects.push(event.fault);
          const { words, message } = event.fault;
          const notice = { code: 'suspect', message: words === '' ? message : `Look at “${words}”: ${message}` };
          this.notices.push(notice);
          yield { type: 'notice', notice };
          break;
        }
        case 'notice':
          this.notices.push(event.notice);
          yield event;
          break;
        case 'text':
          this.#collector.add(event);
          yield event;
          break;
        case 'waiting':
          yield event;
      }
    }
  }

  get texts(): DraftText[] {
    return this.#collector.texts();
  }

  /** Whether there is a text for these readers. */
  has(audience: Audience): boolean {
    return this.texts.some((one) => one.audience === audience && one.text !== '');
  }
}
