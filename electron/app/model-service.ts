/** What the page and the command line may do with the engines that need a model, beside drafting: key, models, preview, cost, work on a reply. */
import type { DraftRequest } from '../../shared/contract/draft-area.ts';
import type {
  EngineState,
  ModelChoice,
  ModelEngineId,
  MonthSpent,
  RequestPreview,
  RevisionEvent,
  RevisionWish,
} from '../../shared/contract/engine-area.ts';
import type { CheckedText } from '../../shared/domain/check.ts';
import type { Notice } from '../../shared/domain/draft.ts';
import type { DraftEvent } from '../../shared/domain/draft-event.ts';
import type { Usage } from '../../shared/domain/usage.ts';
import { wordDifference } from '../../shared/writing/word-difference.ts';
import { connectionOf, DEFAULT_MODEL, FAST_MODEL } from '../engines/claude/connection.ts';
import { createModelClient } from '../engines/claude/model-client.ts';
import type { ModelEngine } from '../engines/claude/model-engine.ts';
import { costOf, roughTokens } from '../engines/claude/prices.ts';
import type { KeyStore } from '../stores/key-store.ts';
import type { SettingsStore } from '../stores/settings-store.ts';
import type { SpendingStore } from '../stores/spending-store.ts';
import type { DraftService } from './draft-service.ts';
import { EngineWork } from './engine-work.ts';
import { interleave } from './interleave.ts';
import { languageNotice } from './language-notice.ts';
import { asDraftText, factsOf, namesIn, sectionOf, taskOf, wholeOf, withSection } from './revision.ts';

export interface ModelService {
  state(): Promise<EngineState>;
  /** @throws AppError when the key does not work or cannot be kept */
  saveKey(key: string, inFile: boolean): Promise<EngineState>;
  forgetKey(): Promise<EngineState>;
  /** @throws AppError */
  models(engine: ModelEngineId): Promise<ModelChoice[]>;
  preview(request: DraftRequest): Promise<RequestPreview>;
  /** The exact body, for the command line. */
  body(request: DraftRequest): Promise<unknown>;
  goOn(request: DraftRequest, texts: readonly CheckedText[], signal: AbortSignal): AsyncGenerator<DraftEvent, void>;
  variants(request: DraftRequest, signal: AbortSignal): AsyncGenerator<{ variant: number; event: DraftEvent }, void>;
  /** @throws AppError */
  revise(
    request: DraftRequest,
    texts: readonly CheckedText[],
    wish: RevisionWish,
    signal: AbortSignal,
  ): AsyncGenerator<RevisionEvent, void>;
}

export interface ModelServiceOptions {
  readonly engines: Readonly<Record<ModelEngineId, ModelEngine>>;
  readonly drafts: DraftService;
  readonly settings: SettingsStore;
  readonly keys: KeyStore;
  readonly spending: SpendingStore;
  readonly spent: (usage: Usage) => Notice | null;
  /** "2026-03". */
  readonly month: () => string;
}

/** Tokens of a usual reply, for the estimate. */
const USUAL_REPLY = 600;
const VARIANTS = 3;

/** Sums up a month for the page. */
export function monthSpent(month: string, spending: SpendingStore, budget: number | null): MonthSpent {
  const spent = spending.get(month);
  return { month, ...spent, budget, reached: budget !== null && spent.cost >= budget };
}

export function createModelService(options: ModelServiceOptions): ModelService {
  const { engines, drafts, settings, keys, spending } = options;
  const engineFor = (request: DraftRequest): ModelEngineId =>
    request.engine === 'local' || (request.engine === undefined && settings.get().engine === 'local')
      ? 'local'
      : 'claude';
  const clientFor = async (engine: ModelEngineId, key: string | null) =>
    createModelClient(connectionOf(engine, settings.get(), key), engine === 'local');
  const state = async (): Promise<EngineState> => ({
    key: { place: await keys.place(), keyring: await keys.hasKeyring() },
    month: monthSpent(options.month(), spending, settings.get().monthlyBudget),
    recommended: { model: DEFAULT_MODEL, fast: FAST_MODEL },
  });
  const build = async (request: DraftRequest) => {
    const engine = engineFor(request);
    return { engine, ...(await engines[engine].preview(drafts.prepare(request))) };
  };

  return {
    state,
    async saveKey(key, inFile) {
      await (await clientFor('claude', key)).models();
      await keys.set(key, inFile);
      return await state();
    },
    async forgetKey() {
      await keys.forget();
      return await state();
    },
    models: async (engine) => (await clientFor(engine, engine === 'claude' ? await keys.get() : null)).models(),
    async preview(request) {
      const { engine, body, mask } = await build(request);
      const text = JSON.stringify(body, null, 2);
      const tokens = roughTokens(text);
      const { address } = connectionOf(engine, settings.get(), null);
      return {
        engine,
        address: `${address}/v1/messages`,
        body: text,
        masked: mask.table().filter(({ standIn }) => text.includes(standIn)),
        tokens,
        cost:
          engine === 'local'
            ? 0
            : costOf(body.model, { input: tokens, output: USUAL_REPLY, cacheRead: 0, cacheWrite: 0 }),
      };
    },
    body: async (request) => (await build(request)).body,
    goOn: (request, texts, signal) =>
      drafts.write({ ...request, engine: engineFor(request) }, signal, {
        kind: 'go-on',
        texts: texts.map(asDraftText),
      }),
    async *variants(request, signal) {
      const ending = new AbortController();
      const until = AbortSignal.any([signal, ending.signal]);
      const of = (variant: number): AsyncGenerator<DraftEvent, void> =>
        drafts.write(request, until, { kind: 'draft', variant });
      const [first, ...others] = Array.from({ length: VARIANTS }, (_, variant) => of(variant));
      if (first === undefined) return;
      // The prompt is in the service's cache once the first answer begins: the others wait for that.
      for (;;) {
        const next = await first.next();
        if (next.done) break;
        yield { variant: 0, event: next.value };
        if (next.value.type === 'text' || next.value.type === 'finished') break;
      }
      for await (const { source, value } of interleave([first, ...others], () => ending.abort()))
        yield { variant: source, event: value };
    },
    async *revise(request, texts, wish, signal) {
      const id = engineFor(request);
      const before = texts.map(asDraftText);
      const asked = drafts.prepare(request, taskOf(wish, before));
      const work = new EngineWork(engines[id], asked);
      for await (const event of work.events(signal)) yield event;
      if (signal.aborted) return;
      const warning = work.usage === undefined ? null : options.spent(work.usage);
      if (work.brokenOff !== null) throw work.brokenOff;
      const section = sectionOf(wish);
      const after = section === null ? wholeOf(before, work.texts) : withSection(before, work.texts, section);
      // To ask for a sentence is not to say that it is true: what nothing allows is found here and confirmed there.
      const checked = drafts.check({
        complaint: request.complaint,
        reading: asked.reading,
        plan: asked.plan,
        channel: asked.plan.channel,
        texts: after,
        confirmed: request.choices.confirmed,
      });
      yield {
        type: 'proposed',
        language: work.language,
        texts: after,
        differences: after.map(({ audience, text }) => ({
          audience,
          words: wordDifference(before.find((one) => one.audience === audience)?.text ?? '', text),
        })),
        checked,
        facts: wish.kind === 'translate' ? factsOf(before, after, namesIn(asked), wish.language) : [],
        notices: [...work.notices, languageNotice(work.language), warning].filter((one) => one !== null),
        ...(work.usage === undefined ? {} : { usage: work.usage }),
      };
    },
  };
}
