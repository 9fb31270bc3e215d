/**
 * Keeps what is being worked on: saves each case as it changes, one call after the other, tries again where that fails,
 * and opens kept cases. Knows nothing of React or of editors.
 */
import type { Case, CopyNow } from '../../../../shared/domain/case.ts';
import type { FollowUp } from '../../../../shared/domain/follow-up.ts';
import type { Api } from '../../../api/bridge.ts';
import { type Failure, failureOf } from '../../../api/failure.ts';
import type { CaseSession } from '../session/case-session.ts';
import type { CaseState } from '../session/case-state.ts';
import { type LeftCase, putDown, type Typed, takenUp } from './case-desk.ts';
import { hasWords, isKeptAlike, type Standing, saveOf } from './case-save.ts';

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
  readonly session: Pick<CaseSession, 'state' | 'steps' | 'subscribe' | 'bringBack' | 'takeTexts'>;
  /** How typing can be undone in the editors, as far as they show this state. */
  readonly typed: (state: CaseState) => Typed;
  /** Called when a kept case has been put in front of the person. */
  readonly onTaken: (left: LeftCase) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Milliseconds: from a change to its save, between two saves, and until what failed is tried again. */
const REST = { change: 300, between: 1_000, retry: 4_000 } as const;

/** A case that is to be saved. */
interface Waiting {
  readonly standing: Standing;
  /** Null for the case in front of the person, whose editors are asked when it is saved. */
  readonly typed: Typed | null;
  /** True when an engine finished these texts since the last save. */
  readonly written: boolean;
}

export class CaseKeeping {
  readonly #options: KeepingOptions;
  readonly #listeners = new Set<() => void>();
  readonly #revisions = new Map<string, number>();
  readonly #savedStates = new Map<string, CaseState>();
  readonly #waiting = new Map<string, Waiting>();
  #copies: CopyNow[] = [];
  #keeping: Keeping = { sign: 'nothing', failure: null, savedAt: null, elsewhere: null, changes: 0 };
  #seen: Standing;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #lastSave = Number.NEGATIVE_INFINITY;
  #line: Promise<unknown> = Promise.resolve();
  #stop: () => void = () => {};

  constructor(options: KeepingOptions) {
    this.#options = options;
    this.#seen = this.#standing();
  }

  readonly state = (): Keeping => this.#keeping;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Follows the session until the returned function is called. */
  follow(): () => void {
    this.#stop = this.#options.session.subscribe(() => this.#look());
    return () => {
      this.#stop();
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
      if (failure.code !== 'case-gone') this.#change({ sign: 'failed', failure });
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

  /**
   * Notes that a reply was copied, after the case itself is safe; when that fails it is tried again with the next save.
   * @returns the follow-ups of the case, or null when they have to wait
   */
  copied(copy: CopyNow): Promise<FollowUp[] | null> {
    return this.#inLine(async () => {
      this.#copies.push(copy);
      await this.#saveAll();
      if (this.#keeping.sign === 'failed') return null;
      const { followUps } = await this.#options.api.cases.get({ id: copy.id });
      return followUps;
    });
  }

  /** Does something to a kept case that counts up its revision, without this being taken for another window's work. */
  actOn(id: string, act: (api: Api['cases']) => Promise<Case>): Promise<Case> {
    return this.#inLine(async () => {
      await this.#saveAll();
      const done = await act(this.#options.api.cases);
      if (this.#revisions.has(id)) this.#revisions.set(id, done.revision);
      this.#change({ changes: this.#keeping.changes + 1 });
      return done;
    });
  }

  /** Looks whether another window has worked on the case in front of the person. */
  lookElsewhere(): Promise<void> {
    return this.#inLine(async () => {
      const { caseId } = this.#options.session.state();
      const known = this.#revisions.get(caseId);
      if (known === undefined || this.#waiting.size > 0) return;
      try {
        const kept = await this.#options.api.cases.get({ id: caseId });
        if (kept.revision > known && this.#options.session.state().caseId === caseId)
          this.#change({ elsewhere: 'newer' });
      } catch {
        // Whether it is gone or cannot be reached is said when there is something to save.
      }
    });
  }

  /** Goes on with what stands here; what the other window had stays among the versions. */
  async keepMine(): Promise<void> {
    this.#change({ elsewhere: null });
    await this.#inLine(async () => {
      const { caseId } = this.#options.session.state();
      const { revision } = await this.#options.api.cases.get({ id: caseId });
      this.#revisions.set(caseId, revision);
      this.#savedStates.delete(caseId);
      this.#wait(this.#standing(), false);
      await this.#saveAll();
    });
  }

  /** Takes over what the other window had. What stood here can be gone back to, or is among the versions. */
  async takeTheirs(): Promise<void> {
    const { elsewhere } = this.#keeping;
    const { caseId } = this.#options.session.state();
    this.#change({ elsewhere: null });
    if (elsewhere === 'newer') {
      this.#take(await this.#options.api.cases.get({ id: caseId }));
      return;
    }
    const versions = await this.#options.api.cases.versions({ id: caseId });
    const theirs = versions.findLast(({ reason }) => reason === 'other-window');
    if (theirs !== undefined) this.#options.session.takeTexts(theirs.texts);
  }

  /** Goes on as a case of its own, when the old one is gone. */
  startAnew(): void {
    const { session } = this.#options;
    const { caseId } = session.state();
    this.#waiting.delete(caseId);
    this.#copies = this.#copies.filter(({ id }) => id !== caseId);
    session.bringBack({ ...session.state(), caseId: crypto.randomUUID() }, session.steps());
  }

  /** Whether this case has been saved or opened here. */
  isKept(id: string): boolean {
    return this.#revisions.has(id);
  }

  /** Says that kept cases were changed by somebody else in this window. */
  touched(): void {
    this.#change({ changes: this.#keeping.changes + 1 });
  }

  /** Forgets cases that were erased, so that nothing saves them again. */
  forget(ids: readonly string[]): void {
    for (const id of ids) {
      this.#waiting.delete(id);
      this.#revisions.delete(id);
      this.#savedStates.delete(id);
    }
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
      const left = this.#waiting.get(before.state.caseId);
      // The editors still show the case that is being left.
      if (left !== undefined) {
        this.#waiting.set(before.state.caseId, { ...left, typed: this.#options.typed(before.state) });
      }
      const kept = this.#revisions.has(caseId);
      this.#change({ sign: kept ? 'saved' : 'nothing', failure: null, elsewhere: null, savedAt: null });
      if (kept || !hasWords(now.state)) {
        if (this.#waiting.size > 0) this.#soon(0);
        return;
      }
    } else if (isKeptAlike(before, now)) return;
    const finished = before.state.phase === 'writing' && now.state.phase === 'written';
    this.#wait(now, finished);
    if (this.#waiting.size > 0) this.#soon(this.#keeping.sign === 'failed' ? REST.retry : REST.change);
  }

  #wait(standing: Standing, finished: boolean): void {
    const { state } = standing;
    if (!hasWords(state) && !this.#revisions.has(state.caseId)) {
      this.#waiting.delete(state.caseId);
      return;
    }
    const written = finished || this.#waiting.get(state.caseId)?.written === true;
    this.#waiting.set(state.caseId, { standing, typed: null, written });
    if (this.#keeping.sign !== 'failed') this.#change({ sign: 'changed' });
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
    let failure: Failure | null = null;
    const failed = new Set<string>();
    for (const [id, waiting] of [...this.#waiting]) {
      try {
        this.#change({ sign: 'saving' });
        await this.#save(id, waiting);
        if (this.#waiting.get(id) === waiting) this.#waiting.delete(id);
      } catch (thrown) {
        failure = failureOf(thrown);
        failed.add(id);
      }
    }
    failure = (await this.#noteCopies(failed)) ?? failure;
    if (failure !== null) {
      this.#change({ sign: 'failed', failure });
      // What is gone does not come back by trying.
      if (failure.code !== 'case-gone') this.#soon(REST.retry);
      return;
    }
    const { caseId } = this.#options.session.state();
    const kept = this.#revisions.has(caseId);
    const sign = this.#waiting.size > 0 ? 'changed' : kept ? 'saved' : 'nothing';
    if (sign !== this.#keeping.sign || this.#keeping.failure !== null) this.#change({ sign, failure: null });
    if (this.#waiting.size > 0) this.#soon(REST.change);
  }

  async #save(id: string, waiting: Waiting): Promise<void> {
    const { standing, typed, written } = waiting;
    const { state, steps } = standing;
    const { api, now } = this.#options;
    const desk = putDown({ state, steps, typed: typed ?? this.#options.typed(state) });
    const before = this.#savedStates.get(id) ?? null;
    const base = this.#revisions.get(id) ?? 0;
    const { revision, conflict } = await api.cases.save(saveOf({ state, before, base, desk, written }));
    this.#revisions.set(id, revision);
    this.#savedStates.set(id, state);
    if (conflict) {
      // What was left out because it had not changed here may have changed there: all of it goes once more.
      this.#savedStates.delete(id);
      this.#waiting.set(id, { ...(this.#waiting.get(id) ?? waiting) });
    }
    const here = this.#options.session.state().caseId === id;
    this.#change({
      changes: this.#keeping.changes + 1,
      ...(here ? { savedAt: now() } : {}),
      ...(here && conflict ? { elsewhere: 'overwritten' as const } : {}),
    });
  }

  async #noteCopies(unsaved: ReadonlySet<string>): Promise<Failure | null> {
    let failure: Failure | null = null;
    for (const copy of this.#copies) {
      if (unsaved.has(copy.id)) continue;
      try {
        await this.#options.api.cases.copied(copy);
        this.#copies = this.#copies.filter((one) => one !== copy);
        const { revision } = await this.#options.api.cases.get({ id: copy.id });
        this.#revisions.set(copy.id, revision);
        this.#change({ changes: this.#keeping.changes + 1 });
      } catch (thrown) {
        failure = failureOf(thrown);
        // What is gone cannot be answered any more.
        if (failure.code === 'case-gone') this.#copies = this.#copies.filter((one) => one !== copy);
      }
    }
    return failure;
  }

  #take(kept: Case): void {
    const left = takenUp(kept);
    this.#revisions.set(kept.id, kept.revision);
    this.#savedStates.set(kept.id, left.state);
    this.#waiting.delete(kept.id);
    this.#options.session.bringBack(left.state, left.steps);
    // Taking it up is no work on it.
    this.#waiting.delete(kept.id);
    this.#change({ sign: 'saved', failure: null, elsewhere: null, savedAt: kept.changedAt });
    this.#options.onTaken(left);
  }

  /** One thing after the other: nothing overtakes a save. */
  #inLine<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#line.then(work, work);
    this.#line = done.catch(() => undefined);
    return done;
  }

  #change(change: Partial<Keeping>): void {
    this.#keeping = { ...this.#keeping, ...change };
    for (const listener of this.#listeners) listener();
  }
}
