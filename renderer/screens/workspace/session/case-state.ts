/** Everything the workspace knows about the complaint in front of the person. Data only; what changes it are the session and its parts. */
import type { Manner } from '../../../../shared/contract/draft-area.ts';
import type { ChannelId } from '../../../../shared/domain/channel-id.ts';
import type { CheckResult } from '../../../../shared/domain/check.ts';
import type { EngineId, Notice, SectionRole } from '../../../../shared/domain/draft.ts';
import type { Finding } from '../../../../shared/domain/finding.ts';
import type { Choices, Plan } from '../../../../shared/domain/plan.ts';
import type { Reading } from '../../../../shared/domain/reading.ts';
import type { Usage } from '../../../../shared/domain/usage.ts';
import type { Failure } from '../../../api/failure.ts';
import type { ReplyText } from './part.ts';

/** What the checks said about the texts as they were when they were asked. */
export type Checked = Pick<CheckResult, 'findings' | 'promises' | 'score' | 'didNotRun'> & {
  /** The texts the spans point into, by audience. */
  readonly of: Readonly<Partial<Record<'public' | 'private', string>>>;
};

/** The engine was told to wait and tries again by itself. A new one for each wait. */
export interface Wait {
  /** One of shared/errors. */
  readonly code: string;
  readonly seconds: number;
}

/** A manner, and the part that it is about; no role for all of the reply. */
export interface Rewriting {
  readonly how: Manner;
  readonly role: SectionRole | null;
}

export type Phase = 'idle' | 'writing' | 'written' | 'stopped' | 'failed';

export interface CaseState {
  /** Which case this is: another one from the moment on in which another complaint takes its place. */
  readonly caseId: string;
  /** When it was taken in, in milliseconds since 1970; null for one that has just come. */
  readonly begunAt: number | null;
  /** As it stands in the editor. */
  readonly complaint: string;
  /** Where it came in, when the person said so. */
  readonly cameBy: ChannelId | null;
  /** When it was written, a local date or date-time, when the person said so. */
  readonly writtenAt: string | null;
  readonly reading: Reading | null;
  /** The text that the reading was made of; its spans point into this. */
  readonly readingOf: string;
  readonly choices: Choices;
  readonly plan: Plan | null;
  readonly phase: Phase;
  /** True when complaint or choices changed after the draft was written. */
  readonly stale: boolean;
  readonly engine: EngineId | null;
  /** Who writes right now; null when nobody does. */
  readonly writer: EngineId | null;
  readonly wait: Wait | null;
  /** What the engine has been asked to mend in the draft that is shown; null when nothing is being mended. */
  readonly mending: readonly Finding[] | null;
  /** What is being said again; null when nothing is. */
  readonly rewriting: Rewriting | null;
  /** True when a model's draft broke off or was stopped: it can be asked to go on. */
  readonly unfinished: boolean;
  /** What a model took for the draft. */
  readonly usage: Usage | null;
  readonly texts: readonly ReplyText[];
  readonly checked: Checked | null;
  readonly notices: readonly Notice[];
  /** Reasons for copying although a gate is open, by finding id. */
  readonly overrides: Readonly<Record<string, string>>;
  readonly readFailure: Failure | null;
  readonly draftFailure: Failure | null;
  readonly checkFailure: Failure | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** Nobody writes. */
export const AT_REST = { writer: null, wait: null, mending: null, rewriting: null } as const;

const NO_CHOICES: Choices = { wording: 0, confirmed: [] };

/** A case before the first word; it has no id yet. */
export const EMPTY_CASE: CaseState = {
  caseId: '',
  begunAt: null,
  complaint: '',
  cameBy: null,
  writtenAt: null,
  reading: null,
  readingOf: '',
  choices: NO_CHOICES,
  plan: null,
  phase: 'idle',
  stale: false,
  engine: null,
  writer: null,
  wait: null,
  mending: null,
  rewriting: null,
  unfinished: false,
  usage: null,
  texts: [],
  checked: null,
  notices: [],
  overrides: {},
  readFailure: null,
  draftFailure: null,
  checkFailure: null,
  canUndo: false,
  canRedo: false,
};
