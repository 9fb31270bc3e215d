/** Holds the state of a case, its earlier states, and those who want to hear of changes. Decides nothing. */
import { type CaseState, EMPTY_CASE } from './case-state.ts';
import { asTheyWereLeft, withRevision } from './part.ts';
import { NO_STEPS, ReplyHistory, type Step, type Steps } from './reply-history.ts';

export class CaseStore {
  readonly #listeners = new Set<() => void>();
  readonly #history = new ReplyHistory();
  #state: CaseState;
  #revision = 0;

  constructor(caseId = '') {
    this.#state = { ...EMPTY_CASE, caseId };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): CaseState => this.#state;

  change(change: Partial<CaseState>): void {
    const { canUndo, canRedo } = this.#history;
    this.#state = { ...this.#state, ...change, canUndo, canRedo };
    for (const listener of this.#listeners) listener();
  }

  /** Never the same twice, so that an editor cannot mistake one text for another. */
  nextRevision(): number {
    this.#revision += 1;
    return this.#revision;
  }

  /** Keeps the reply as it is, to be gone back to. A reply that is only half written is not kept. */
  remember(): void {
    if (this.#state.texts.length === 0 || this.#state.phase === 'writing') return;
    this.#history.remember(this.#state);
    this.change({});
  }

  /** Goes to the state before or after; false when there is none. */
  go(way: 'back' | 'forward'): boolean {
    const step: Step | null = this.#history[way](this.#state);
    if (step === null) return false;
    const { complaint } = this.#state;
    const stale = step.stale || step.complaint !== complaint;
    this.change({ ...step, complaint, stale, texts: withRevision(step.texts, this.nextRevision()) });
    return true;
  }

  /** What can be gone back and forward to. */
  steps(): Steps {
    return this.#history.steps;
  }

  /** Another case in place of this one, with its own past. */
  replace(state: CaseState, steps: Steps = NO_STEPS): void {
    this.#history.replace(steps);
    this.change({ ...state, texts: asTheyWereLeft(state.texts, this.nextRevision()) });
  }
}
