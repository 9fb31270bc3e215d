/**
 * Keeps what is being worked on: sees to it that each case is saved as it changes, one call after the other, tries again
 * where that fails, and opens kept cases. Knows nothing of React or of editors.
 */
import type { Case, CopyNow } from '../../../../shared/domain/case.ts';
import type { Api } from '../../../api/bridge.ts';
import { type Failure, failureOf } from '../../../api/failure.ts';
import type { CaseSession } from '../session/case-session.ts';
import type { CaseState } from '../session/case-state.ts';
import { Watched } from '../watched.ts';
import { type LeftCase, type Typed, takenUp } from './case-desk.ts';
import { hasWords, isKeptAlike, type Standing } from './case-save.ts';
import { CaseSaver } from './case-saver.ts';

/** How the case in front of the person stands on disk. */
export interface Keeping {
  /** `nothing` has been written yet; `changed` waits for its turn; `failed` is tried again by itself. */
  readonly sign: 'nothing' | 'changed' | 'saving' | 'saved' | 'failed';
  readonly failure: Failure | null;
  /** Milliseconds since 1970; null before the first time. */
  readonly savedAt: number | null;
  /** `overwritten`: another window had saved, and what it had is kept as a version; `newer`: it has saved something newer. */
  readonly elsewhere: 'overwritten' | 'newer' | null;
  /** Rises with everything that was kept, so that lists know when to look again. */
  readonly changes: number;
}

export interface KeepingOptions {
  readonly api: Pick<Api, 'cases'>;
  readonly session: Pick<CaseSession, 'state' | 'steps' | 'subscribe' | 'bringBack' | 'reply'>;
  /** How typing can be undone in the editors, as far as they show this state. */
  readonly typed: (state: CaseState) => Typed;
  /** Called when a kept case has been put in front of the person. */
  readonly onTaken: (left: LeftCase) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Milliseconds: from a change to its save, between two saves, and until what failed is tried again. */
const REST = { change: 300, between: 1_000, retry: 4_000 } as const;

const AT_FIRST: Keeping = { sign: 'nothing', failure: null, savedAt: null, elsewhere: null, changes: 0 };

export class CaseKeeping extends Watched<Keeping> {
  readonly #options: KeepingOptions;
  readonly #saver: CaseSaver;
  #seen: Standing;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #lastSave = Number.NEGATIVE_INFINITY;
  #line: Promise<unknown> = Promise.resolve();

  constructor(options: KeepingOptions) {
    super(AT_FIRST);
    const { api, session, typed, now } = options;
    this.#options = options;
    this.#seen = this.#standing();
    this.#saver = new CaseSaver({
      api,
      typed,
      inFront: () => session.state().caseId,
      onSaving: () => this.change({ sign: 'saving' }),
      onSaved: (id, conflict) => {
        const here = session.state().caseId === id;
        this.change({
          changes: this.state().changes + 1,
          ...(here ? { savedAt: now() } : {}),
          ...(here && conflict ? { elsewhere: 'overwritten' as const } : {}),
        });
      },
      onNoted: () => this.touched(),
    });
  }

  /** Follows the session until the returned function is called. */
  follow(): () => void {
    const stop = this.#options.session.subscribe(() => this.#look());
    return () => {
      stop();
      if (this.#timer !== null) clearTimeout(this.#timer);
      this.#timer = null;
    };
  }

  /** Puts a case back in front of the person if nothing has been begun meanwhile. Says what kept it from coming. */
  async begin(find: () => Promise<Case | null>): Promise<void> {
    try {
      const found = await find();
      if (found !== null && !hasWords(this.#options.session.state())) this.#take(found);
    } catch (thrown) {
      const failure = failureOf(thrown);
      if (failure.code !== 'case-gone') this.change({ sign: 'failed', failure });
    }
  }

  /** Opens a kept case in place of the one in front, which is saved. Rejects when it cannot be had. */
  async open(id: string): Promise<void> {
    if (id === this.#options.session.state().caseId) return;
    await this.saveNow();
    this.#take(await this.#options.api.cases.get({ id }));
  }

  /** Saves all that waits; resolves when that was tried. */
  saveNow(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    return this.#inLine(() => this.#saveAll());
  }

  /** Notes that a reply was copied, after the case itself is safe; when that fails it is tried again with the next save. */
  copied(copy: CopyNow): Promise<void> {
    return this.#inLine(async () => {
      this.#saver.copy(copy);
      await this.#saveAll();
    });
  }

  /** Does something to a kept case that counts up its revision, without this being taken for another window's work. */
  actOn(id: string, act: (api: Api['cases']) => Promise<Case>): Promise<Case> {
    return this.#inLine(async () => {
      await this.#saveAll();
      const done = await act(this.#options.api.cases);
      this.#saver.counted(id, done.revision);
      this.touched();
      return done;
    });
  }

  /** Looks whether another window has worked on the case in front of the person. */
  lookElsewhere(): Promise<void> {
    return this.#inLine(async () => {
      const { caseId } = this.#options.session.state();
      const known = this.#saver.revisionOf(caseId);
      if (known === undefined || this.#saver.waits) return;
      try {
        const kept = await this.#options.api.cases.get({ id: caseId });
        if (kept.revision > known && this.#options.session.state().caseId === caseId)
          this.change({ elsewhere: 'newer' });
      } catch {
        // Whether it is gone or cannot be reached is said when there is something to save.
      }
    });
  }

  /** Goes on with what stands here; what the other window had stays among the versions. */
  keepMine(): Promise<void> {
    return this.#settle(async () => {
      const { caseId } = this.#options.session.state();
      const { revision } = await this.#options.api.cases.get({ id: caseId });
      this.#saver.overwrite(this.#standing(), revision);
      await this.#saveAll();
    });
  }

  /** Takes over what the other window had. What stood here can be gone back to, or is among the versions. */
  takeTheirs(): Promise<void> {
    return this.#settle(async (elsewhere) => {
      const { cases } = this.#options.api;
      const { caseId } = this.#options.session.state();
      if (elsewhere === 'newer') {
        this.#take(await cases.get({ id: caseId }));
        return;
      }
      const versions = await cases.versions({ id: caseId });
      const theirs = versions.findLast(({ reason }) => reason === 'other-window');
      if (theirs !== undefined) this.#options.session.reply.takeTexts(theirs.texts);
    });
  }

  /** Goes on as a case of its own, when the old one is gone. */
  startAnew(): void {
    const { session } = this.#options;
    this.#saver.drop(session.state().caseId);
    session.bringBack({ ...session.state(), caseId: crypto.randomUUID() }, session.steps());
  }

  /** Whether this case has been saved or opened here. */
  isKept(id: string): boolean {
    return this.#saver.revisionOf(id) !== undefined;
  }

  /** Says that kept cases were changed by somebody else in this window. */
  touched(): void {
    this.change({ changes: this.state().changes + 1 });
  }

  /** Forgets cases that were erased, so that nothing saves them again. */
  forget(ids: readonly string[]): void {
    for (const id of ids) this.#saver.forget(id);
  }

  #standing(): Standing {
    const { session } = this.#options;
    return { state: session.state(), steps: session.steps() };
  }

  #look(): void {
    const before = this.#seen;
    const now = this.#standing();
    this.#seen = now;
    const { caseId } = now.state;
    if (caseId !== before.state.caseId) {
      this.#saver.leave(before.state);
      const kept = this.isKept(caseId);
      this.change({ sign: kept ? 'saved' : 'nothing', failure: null, elsewhere: null, savedAt: null });
      if (kept || !hasWords(now.state)) {
        if (this.#saver.waits) this.#soon(0);
        return;
      }
    } else if (isKeptAlike(before, now)) return;
    const finished = before.state.phase === 'writing' && now.state.phase === 'written';
    const failing = this.state().sign === 'failed';
    if (this.#saver.wait(now, finished) && !failing) this.change({ sign: 'changed' });
    if (this.#saver.waits) this.#soon(failing ? REST.retry : REST.change);
  }

  #soon(rest: number): void {
    if (this.#timer !== null) return;
    const wait = Math.max(rest, this.#lastSave + REST.between - this.#options.now());
    this.#timer = setTimeout(() => {
      this.#timer = null;
      void this.saveNow();
    }, wait);
  }

  async #saveAll(): Promise<void> {
    this.#lastSave = this.#options.now();
    const failure = await this.#saver.saveAll();
    if (failure !== null) {
      this.change({ sign: 'failed', failure });
      // What is gone does not come back by trying.
      if (failure.code !== 'case-gone') this.#soon(REST.retry);
      return;
    }
    const kept = this.isKept(this.#options.session.state().caseId);
    const { waits } = this.#saver;
    const sign = waits ? 'changed' : kept ? 'saved' : 'nothing';
    if (sign !== this.state().sign || this.state().failure !== null) this.change({ sign, failure: null });
    if (waits) this.#soon(REST.change);
  }

  /** Settles what another window did; where that fails, it is said and can be chosen again. */
  #settle(work: (elsewhere: Keeping['elsewhere']) => Promise<void>): Promise<void> {
    const { elsewhere } = this.state();
    this.change({ elsewhere: null });
    return this.#inLine(() => work(elsewhere)).catch((thrown: unknown) =>
      this.change({ elsewhere, sign: 'failed', failure: failureOf(thrown) }),
    );
  }

  #take(kept: Case): void {
    const left = takenUp(kept);
    this.#saver.took(kept.id, kept.revision, left.state);
    this.#options.session.bringBack(left.state, left.steps);
    // Taking it up is no work on it.
    this.#saver.took(kept.id, kept.revision, left.state);
    this.change({ sign: 'saved', failure: null, elsewhere: null, savedAt: kept.changedAt });
    this.#options.onTaken(left);
  }

  /** One thing after the other: nothing overtakes a save. */
  #inLine<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#line.then(work, work);
    this.#line = done.catch(() => undefined);
    return done;
  }
}
