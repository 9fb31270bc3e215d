/** The states of a reply that can be gone back and forward to. Knows what a step holds, not what is done with it. */
import type { CaseState } from './case-state.ts';

/** How many earlier states can be gone back to. */
const DEEPEST = 100;

/** What a step brings back: the reply with the choices it was made from, and the complaint it was made for. */
export type Step = Pick<
  CaseState,
  | 'choices'
  | 'plan'
  | 'texts'
  | 'checked'
  | 'notices'
  | 'engine'
  | 'unfinished'
  | 'usage'
  | 'phase'
  | 'stale'
  | 'complaint'
>;

/** The way back and the way forward, nearest last. */
export interface Steps {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** Nowhere to go back or forward to. */
export const NO_STEPS: Steps = { past: [], future: [] };

/** What is kept of a state to come back to it. */
export function stepOf(state: CaseState): Step {
  const { choices, plan, texts, checked, notices, engine, unfinished, usage, phase, stale, complaint } = state;
  return { choices, plan, texts, checked, notices, engine, unfinished, usage, phase, stale, complaint };
}

export class ReplyHistory {
  #past: readonly Step[] = [];
  #future: readonly Step[] = [];

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Keeps a state that is about to be left; what had been undone is gone. */
  remember(state: CaseState): void {
    this.#past = [...this.#past, stepOf(state)].slice(-DEEPEST);
    this.#future = [];
  }

  /** The state before; null when there is none. */
  back(from: CaseState): Step | null {
    const step = this.#past.at(-1) ?? null;
    if (step === null) return null;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, stepOf(from)];
    return step;
  }

  /** The state that was undone last; null when there is none. */
  forward(from: CaseState): Step | null {
    const step = this.#future.at(-1) ?? null;
    if (step === null) return null;
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, stepOf(from)];
    return step;
  }

  /** All there is to go back and forward to. */
  get steps(): Steps {
    return { past: this.#past, future: this.#future };
  }

  /** Takes another way back and forward in place of its own. */
  replace({ past, future }: Steps): void {
    this.#past = past;
    this.#future = future;
  }
}
