/** Says parts of the reply again in a manner. Where the person's own words stand, the new ones are held back as an offer. */
import type { Manner } from '../../../../shared/contract/draft-area.ts';
import type { RevisionEvent } from '../../../../shared/contract/engine-area.ts';
import type { EngineId, Notice } from '../../../../shared/domain/draft.ts';
import { addUsage } from '../../../../shared/domain/usage.ts';
import type { Api } from '../../../api/bridge.ts';
import { failureOf } from '../../../api/failure.ts';
import { draftRequestOf, standingOf } from './case-requests.ts';
import { AT_REST, type Rewriting } from './case-state.ts';
import type { CaseStore } from './case-store.ts';
import { filledParts, type Part, type PartPlace, type ReplyText, saidAnew, withPart } from './part.ts';
import { changesOf, placeName, withChanges } from './proposed-parts.ts';

const NO_OTHER: Notice = {
  code: 'no-other-wording',
  message: 'There is no better way to say it like that. Nothing was changed.',
};

/** The places of all parts that have words. */
const placesOf = (texts: readonly ReplyText[]): PartPlace[] =>
  texts.flatMap(({ audience, parts }) => filledParts(parts).map(({ key }) => ({ audience, key })));

const partIn = (texts: readonly ReplyText[], { audience, key }: PartPlace): Part | undefined =>
  texts.find((text) => text.audience === audience)?.parts.find((part) => part.key === key);

export class ReplyRewriter {
  readonly #api: Api;
  readonly #store: CaseStore;
  readonly #onSaid: () => void;
  /** The wording last asked for, by case, audience and part. */
  readonly #wordings = new Map<string, number>();

  /** @param onSaid called when something was said anew, which nobody has checked yet */
  constructor(api: Api, store: CaseStore, onSaid: () => void) {
    this.#api = api;
    this.#store = store;
    this.#onSaid = onSaid;
  }

  /** Says the part at a place again, or all parts without one. What a model cannot say now is said offline. */
  async rewrite(engine: EngineId, how: Manner, place: PartPlace | undefined, signal: AbortSignal): Promise<void> {
    const { texts, notices } = this.#store.state();
    const role = place === undefined ? null : (partIn(texts, place)?.role ?? null);
    if (engine === 'offline') return await this.#rewriteOffline({ how, role }, place, signal);
    this.#store.change({
      ...AT_REST,
      phase: 'writing',
      writer: engine,
      rewriting: { how, role },
      draftFailure: null,
      notices: notices.filter(({ code }) => code !== NO_OTHER.code),
    });
    try {
      await this.#rewriteWith(engine, how, place, signal);
    } catch (thrown) {
      if (signal.aborted) return;
      const { code, sentence, nextStep } = failureOf(thrown);
      const told = { code, message: `${sentence} ${nextStep} It was said again offline instead.` };
      this.#store.change({ ...AT_REST, phase: 'written', notices: [...this.#store.state().notices, told] });
      await this.#rewriteOffline({ how, role }, place, signal);
    }
  }

  /** @throws when the model cannot be had */
  async #rewriteWith(engine: EngineId, how: Manner, place: PartPlace | undefined, signal: AbortSignal): Promise<void> {
    const state = this.#store.state();
    const part = place === undefined ? undefined : partIn(state.texts, place);
    const section = place === undefined || part === undefined ? undefined : { ...place, role: part.role };
    const events = await this.#api.engines.revise(
      {
        request: { ...draftRequestOf(state), engine },
        texts: standingOf(state),
        wish: { kind: 'manner', how, ...(section === undefined ? {} : { section }) },
      },
      { signal },
    );
    for await (const event of events) {
      if (signal.aborted) return;
      if (event.type === 'waiting') this.#store.change({ wait: { code: event.code, seconds: event.seconds } });
      else if (event.type === 'text' && this.#store.state().wait !== null) this.#store.change({ wait: null });
      else if (event.type === 'proposed') this.#takeAnew(event, place);
    }
    if (!signal.aborted && this.#store.state().phase === 'writing') throw new TypeError('the events broke off');
  }

  /** Puts what a model said anew in its places; where the person's own words stand it is held back. */
  #takeAnew(
    { texts: proposed, notices, usage }: Extract<RevisionEvent, { type: 'proposed' }>,
    place: PartPlace | undefined,
  ): void {
    const store = this.#store;
    store.change({ ...AT_REST, phase: 'written' });
    const { texts, usage: before, notices: known } = store.state();
    const spent = usage === undefined ? before : addUsage(before ?? undefined, usage);
    const changes = changesOf(texts, proposed).filter(
      (change) => place === undefined || placeName(change) === placeName(place),
    );
    if (changes.length === 0) {
      store.change({ usage: spent, notices: [...known, ...notices, NO_OTHER] });
      return;
    }
    store.remember();
    const free = new Set(changes.filter(({ edited }) => !edited).map(placeName));
    let next = withChanges(texts, proposed, free, store.nextRevision());
    for (const change of changes.filter(({ edited, after }) => edited && after !== '')) {
      next = withPart(next, change, (part) => saidAnew(part, change.after), store.nextRevision());
    }
    store.change({ texts: next, usage: spent, notices: [...known, ...notices] });
    this.#onSaid();
  }

  async #rewriteOffline(rewriting: Rewriting, place: PartPlace | undefined, signal: AbortSignal): Promise<void> {
    const state = this.#store.state();
    const places = place === undefined ? placesOf(state.texts) : [place];
    const sections = places.flatMap(({ audience, key }) => {
      const part = partIn(state.texts, { audience, key });
      return part === undefined ? [] : [{ audience, role: part.role, text: part.text }];
    });
    if (sections.length === 0) return;
    const name = `${state.caseId} ${place === undefined ? 'all' : placeName(place)}`;
    const wording = Math.max(this.#wordings.get(name) ?? 0, state.choices.wording);
    this.#wordings.set(name, wording + 1);
    const request = draftRequestOf({ ...state, choices: { ...state.choices, wording } });
    const notices = state.notices.filter(({ code }) => code !== NO_OTHER.code);
    this.#store.change({ phase: 'writing', rewriting, draftFailure: null, notices });
    try {
      const said = await this.#api.drafts.rewrite({ request, how: rewriting.how, sections }, { signal });
      if (signal.aborted) return;
      this.#store.change({ ...AT_REST, phase: 'written' });
      if (said.every(({ text }, index) => text.trim() === sections[index]?.text.trim())) {
        this.#store.change({ notices: [...notices, NO_OTHER] });
        return;
      }
      this.#store.remember();
      let { texts } = this.#store.state();
      for (const [index, at] of places.entries()) {
        const text = said[index]?.text ?? '';
        texts = withPart(texts, at, (part) => saidAnew(part, text), this.#store.nextRevision());
      }
      this.#store.change({ texts });
      this.#onSaid();
    } catch (thrown) {
      if (!signal.aborted) this.#store.change({ ...AT_REST, phase: 'failed', draftFailure: failureOf(thrown) });
    }
  }
}
