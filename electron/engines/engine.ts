/** The port every engine implements: what it is given, what it reports. Knows no engine. */
import type { Complaint } from '../../shared/domain/complaint.ts';
import type { EngineId, Notice } from '../../shared/domain/draft.ts';
import type { TextDelta } from '../../shared/domain/draft-event.ts';
import type { Moment } from '../../shared/domain/moment.ts';
import type { Choices, Plan } from '../../shared/domain/plan.ts';
import type { Playbook } from '../../shared/domain/playbook.ts';
import type { Reading } from '../../shared/domain/reading.ts';

/** Everything an engine may draw on. It writes what the plan says and invents nothing. */
export interface EngineRequest {
  readonly complaint: Complaint;
  readonly reading: Reading;
  readonly plan: Plan;
  readonly playbook: Playbook;
  readonly choices: Choices;
  readonly now: Moment;
}

/** What an engine reports while it writes. Deltas of one section come in order; sections of one audience too. */
export type EngineEvent =
  | TextDelta
  | { readonly type: 'notice'; readonly notice: Notice }
  /** The language it writes in, ISO 639-1; English when never said. */
  | { readonly type: 'language'; readonly code: string };

export interface Engine {
  readonly id: EngineId;
  /**
   * Writes a draft. Ends early, without an error, when `signal` is aborted.
   * @throws AppError when it cannot write at all.
   */
  write(request: EngineRequest, signal: AbortSignal): AsyncIterable<EngineEvent>;
}
