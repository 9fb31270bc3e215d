/**
 * Saves cases: what waits for it, what is known of them on disk, and the copies that are still to be noted. Knows neither
 * clocks nor what the person sees of it.
 */
import type { CopyNow } from '../../../../shared/domain/case.ts';
import type { Api } from '../../../api/bridge.ts';
import { type Failure, failureOf } from '../../../api/failure.ts';
import type { CaseState } from '../session/case-state.ts';
import { putDown, type Typed } from './case-desk.ts';
import { hasWords, type Standing, saveOf } from './case-save.ts';

export interface SaverOptions {
  readonly api: Pick<Api, 'cases'>;
  /** How typing can be undone in the editors, as far as they show this state. */
  readonly typed: (state: CaseState) => Typed;
  /** The case in front of the person. */
  readonly inFront: () => string;
  readonly onSaving: () => void;
  /** `conflict`: another window had saved, and what it had is kept as a version. */
  readonly onSaved: (id: string, conflict: boolean) => void;
  /** Called when a copy was noted. */
  readonly onNoted: () => void;
}

/** A case that is to be saved. */
interface Waiting {
  readonly standing: Standing;
  /** Null for the case in front of the person, whose editors are asked when it is saved. */
  readonly typed: Typed | null;
  /** True when an engine finished these texts since the last save. */
  readonly written: boolean;
}

export class CaseSaver {
  readonly #options: SaverOptions;
  readonly #revisions = new Map<string, number>();
  readonly #savedStates = new Map<string, CaseState>();
  readonly #waiting = new Map<string, Waiting>();
  #copies: CopyNow[] = [];

  constructor(options: SaverOptions) {
    this.#options = options;
  }

  /** Whether anything waits to be saved. */
  get waits(): boolean {
    return this.#waiting.size > 0;
  }

  /** The revision on disk as far as it is known here; undefined for a case that was neither saved nor opened. */
  revisionOf(id: string): number | undefined {
    return this.#revisions.get(id);
  }

  /** Notes the revision that something other than a save has led to, where the case is known here. */
  counted(id: string, revision: number): void {
    if (this.#revisions.has(id)) this.#revisions.set(id, revision);
  }

  /** Takes a case as it is on disk: nothing of it waits any more. */
  took(id: string, revision: number, state: CaseState): void {
    this.#revisions.set(id, revision);
    this.#savedStates.set(id, state);
    this.#waiting.delete(id);
  }

  /** Lets all of a case be saved over what has become of it on disk. */
  overwrite(standing: Standing, revision: number): void {
    const { caseId } = standing.state;
    this.#revisions.set(caseId, revision);
    this.#savedStates.delete(caseId);
    this.wait(standing, false);
  }

  /**
   * Puts the case in front into the line; a new one without a word is not kept.
   * @returns whether it waits now
   */
  wait(standing: Standing, finished: boolean): boolean {
    const { state } = standing;
    if (!hasWords(state) && !this.#revisions.has(state.caseId)) {
      this.#waiting.delete(state.caseId);
      return false;
    }
    const written = finished || this.#waiting.get(state.caseId)?.written === true;
    this.#waiting.set(state.caseId, { standing, typed: null, written });
    return true;
  }

  /** A case leaves the front: what waits of it keeps what its editors know, which show it for the last time. */
  leave(state: CaseState): void {
    const left = this.#waiting.get(state.caseId);
    if (left !== undefined) this.#waiting.set(state.caseId, { ...left, typed: this.#options.typed(state) });
  }

  /** Notes that a reply was copied with the next save. */
  copy(copy: CopyNow): void {
    this.#copies.push(copy);
  }

  /** Lets what waits of a case go, copies included. */
  drop(id: string): void {
    this.#waiting.delete(id);
    this.#copies = this.#copies.filter((copy) => copy.id !== id);
  }

  /** Forgets a case that was erased, so that nothing saves it again. */
  forget(id: string): void {
    this.drop(id);
    this.#revisions.delete(id);
    this.#savedStates.delete(id);
  }

  /** Saves all that waits, then notes the copies. @returns what could not be done; null when all was */
  async saveAll(): Promise<Failure | null> {
    let failure: Failure | null = null;
    const failed = new Set<string>();
    for (const [id, waiting] of [...this.#waiting]) {
      try {
        this.#options.onSaving();
        await this.#save(id, waiting);
        if (this.#waiting.get(id) === waiting) this.#waiting.delete(id);
      } catch (thrown) {
        const why = failureOf(thrown);
        if (why.code === 'case-gone' && id !== this.#options.inFront()) {
          // It was left and then erased elsewhere: there is nobody before whom it could go on as a case of its own.
          this.forget(id);
          continue;
        }
        failure = why;
        failed.add(id);
      }
    }
    return (await this.#noteCopies(failed)) ?? failure;
  }

  async #save(id: string, waiting: Waiting): Promise<void> {
    const { standing, typed, written } = waiting;
    const { state, steps } = standing;
    const { api } = this.#options;
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
    this.#options.onSaved(id, conflict);
  }

  async #noteCopies(unsaved: ReadonlySet<string>): Promise<Failure | null> {
    const { api } = this.#options;
    let failure: Failure | null = null;
    for (const copy of this.#copies) {
      if (unsaved.has(copy.id)) continue;
      try {
        await api.cases.copied(copy);
        this.#copies = this.#copies.filter((one) => one !== copy);
        const { revision } = await api.cases.get({ id: copy.id });
        this.#revisions.set(copy.id, revision);
        this.#options.onNoted();
      } catch (thrown) {
        failure = failureOf(thrown);
        // What is gone cannot be answered any more.
        if (failure.code === 'case-gone') this.#copies = this.#copies.filter((one) => one !== copy);
      }
    }
    return failure;
  }
}
