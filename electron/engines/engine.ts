/** The port every engine implements: what it is given, what it reports. Knows no engine. */

import type { Audience } from '../../shared/domain/channel-id.ts';
import type { Complaint } from '../../shared/domain/complaint.ts';
import type { DraftText, EngineId, Notice, SectionRole } from '../../shared/domain/draft.ts';
import type { TextDelta } from '../../shared/domain/draft-event.ts';
import type { Moment } from '../../shared/domain/moment.ts';
import type { Choices, Plan } from '../../shared/domain/plan.ts';
import type { Playbook } from '../../shared/domain/playbook.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import type { Usage } from '../../shared/domain/usage.ts';
import type { AppError } from '../../shared/errors/app-error.ts';

/** What is asked for beside a first draft. `texts` is the reply as it stands, with the person's own edits. */
export type EngineTask =
  /** `variant` counts from 0; each says the same plan in another way. */
  | { readonly kind: 'draft'; readonly variant: number }
  /** The texts broke off; the last section of the last one may be unfinished. */
  | { readonly kind: 'go-on'; readonly texts: readonly DraftText[] }
  | { readonly kind: 'mend'; readonly texts: readonly DraftText[]; readonly faults: readonly Fault[] }
  /** `section` null: the instruction is about the whole reply. */
  | {
      readonly kind: 'revise';
      readonly texts: readonly DraftText[];
      readonly section: { readonly audience: Audience; readonly role: SectionRole } | null;
      readonly instruction: string;
    }
  /** `language` is an ISO 639-1 code. */
  | { readonly kind: 'translate'; readonly texts: readonly DraftText[]; readonly language: string };

/** A fault to be mended: the words it is about and what is wrong with them. */
export interface Fault {
  readonly audience: Audience;
  readonly words: string;
  readonly message: string;
}

/** Everything an engine may draw on. It writes what the plan says and invents nothing. */
export interface EngineRequest {
  readonly complaint: Complaint;
  readonly reading: Reading;
  readonly plan: Plan;
  readonly playbook: Playbook;
  readonly choices: Choices;
  readonly now: Moment;
  /** Missing: a first draft. */
  readonly task?: EngineTask;
}

/** What an engine reports while it writes. Deltas of one section come in order; sections of one audience too. */
export type EngineEvent =
  | TextDelta
  | { readonly type: 'notice'; readonly notice: Notice }
  /** It has to wait so many seconds and tries again by itself; `code` is one of shared/errors. */
  | { readonly type: 'waiting'; readonly code: string; readonly seconds: number }
  /** It broke off; what came before stands. */
  | { readonly type: 'broken-off'; readonly error: AppError }
  /** Something in what it wrote looks as if the complaint had given the orders. */
  | { readonly type: 'suspect'; readonly fault: Fault }
  | { readonly type: 'used'; readonly usage: Usage }
  /** The language it writes in, ISO 639-1; English when never said. */
  | { readonly type: 'language'; readonly code: string };

export interface Engine {
  readonly id: EngineId;
  /** True when it may be out of reach, and when it can be asked for more than a first draft. */
  readonly remote?: boolean;
  /**
   * Writes a draft. Ends early, without an error, when `signal` is aborted.
   * @throws AppError when it cannot write at all.
   */
  write(request: EngineRequest, signal: AbortSignal): AsyncIterable<EngineEvent>;
}
