/** The journey of one draft: read, plan, write, check. Knows the engines only by their port. */

import type { CheckRequest, DraftRequest, RewriteRequest } from '../../shared/contract/draft-area.ts';
import type { CheckInput, CheckResult } from '../../shared/domain/check.ts';
import type { Complaint } from '../../shared/domain/complaint.ts';
import type { Draft, DraftText, EngineId, Notice, Section } from '../../shared/domain/draft.ts';
import type { DraftEvent } from '../../shared/domain/draft-event.ts';
import type { Finding } from '../../shared/domain/finding.ts';
import { type Moment, momentOf } from '../../shared/domain/moment.ts';
import { Choices, Level, type Plan } from '../../shared/domain/plan.ts';
import type { Playbook } from '../../shared/domain/playbook.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import { sliceSpan } from '../../shared/domain/span.ts';
import { addUsage, type Usage } from '../../shared/domain/usage.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { makePlan } from '../../shared/planning/make-plan.ts';
import { readComplaint } from '../../shared/reading/read-complaint.ts';
import type { Engine, EngineRequest, EngineTask, Fault } from '../engines/engine.ts';
import type { OfflineEngine } from '../engines/offline/offline-engine.ts';
import type { PlaybookStore } from '../stores/playbook-store.ts';
import { EngineWork } from './engine-work.ts';
import { languageNotice } from './language-notice.ts';

export interface DraftService {
  /** @throws AppError complaint-empty */
  read(complaint: Complaint): Reading;
  /** @throws AppError complaint-empty */
  plan(request: DraftRequest): { reading: Reading; plan: Plan };
  /**
   * Ends early, without `finished`, when the signal is aborted. A first draft that no model can write is written offline,
   * with a notice; a draft with an open gate goes back to the model once.
   * @param task missing: a first draft
   * @throws AppError
   */
  write(request: DraftRequest, signal: AbortSignal, task?: EngineTask): AsyncGenerator<DraftEvent, void>;
  /** Sections in another manner, by the offline writer. @throws AppError complaint-empty */
  rewrite(request: RewriteRequest): Section[];
  /** What the offline writer answers with another playbook than the person's own. @throws AppError complaint-empty */
  preview(playbook: Playbook, complaint: Complaint): DraftText[];
  /** @throws AppError complaint-empty when no reading comes along */
  check(request: CheckRequest): CheckResult;
  /** What an engine would be given. @throws AppError complaint-empty */
  prepare(request: DraftRequest, task?: EngineTask): EngineRequest;
}

export interface DraftServiceOptions {
  readonly playbooks: PlaybookStore;
  readonly engines: ReadonlyMap<EngineId, Engine>;
  readonly offline: Pick<OfflineEngine, 'rewrite' | 'compose'>;
  /** The engine used when a request names none. */
  readonly defaultEngine: () => EngineId;
  readonly now: () => Date;
  readonly runChecks: (input: CheckInput) => CheckResult;
  /** Keeps what a model took; a warning when the month's budget is reached. */
  readonly spent: (usage: Usage) => Notice | null;
  /** The furthest level that is suggested without being asked for. */
  readonly furthest: () => Level;
  /** Whether a draft with an open gate is sent back once. */
  readonly mends: () => boolean;
}

const notice = (code: string, message: string): Notice => ({ code, message });

/** From the nearest to the furthest. */
const LEVELS = Level.options;

/** What the offline writer is asked for: to it a variant is another wording, and it knows no further tasks. */
const atWording = (request: DraftRequest, task: EngineTask | undefined): DraftRequest =>
  task?.kind !== 'draft'
    ? request
    : { ...request, choices: { ...request.choices, wording: request.choices.wording + task.variant } };

const messagesOf = (findings: readonly Fault[]): string =>
  [...new Set(findings.map(({ message }) => message))].slice(0, 3).join(' ');

/** A finding as it is told to an engine. */
function faultOf({ audience, span, message }: Finding, texts: readonly DraftText[]): Fault {
  const text = texts.find((one) => one.audience === audience)?.text ?? '';
  return { audience, words: sliceSpan(text, span), message };
}

export function createDraftService(options: DraftServiceOptions): DraftService {
  const { playbooks, engines } = options;

  const read = (complaint: Complaint): Reading => {
    if (complaint.text.trim() === '') throw new AppError('complaint-empty');
    const trade = playbooks.own()?.profile.trade ?? 'general';
    // A business knows its own trade, and what goes wrong in it.
    return readComplaint(trade === 'general' ? complaint : { industry: trade, ...complaint });
  };
  const decide = (
    request: DraftRequest,
    own?: Playbook,
  ): { reading: Reading; playbook: Playbook; plan: Plan; now: Moment } => {
    const reading = request.reading ?? read(request.complaint);
    const playbook = playbooks.for(request.complaint, reading, own);
    const now = momentOf(options.now());
    const planned = (choices: Choices) => makePlan({ complaint: request.complaint, reading, playbook, choices, now });
    const suggested = planned(request.choices);
    const furthest = options.furthest();
    // Only what is suggested is held back; whoever chooses a level gets it.
    const tooFar = request.choices.level === undefined && LEVELS.indexOf(suggested.level) > LEVELS.indexOf(furthest);
    const plan = tooFar ? planned({ ...request.choices, level: furthest }) : suggested;
    return { reading, playbook, plan, now };
  };

  const askedOf = (request: DraftRequest, decided: ReturnType<typeof decide>, task?: EngineTask): EngineRequest => ({
    complaint: request.complaint,
    ...decided,
    choices: request.choices,
    ...(task === undefined ? {} : { task }),
  });

  return {
    read,
    prepare: (request, task) => askedOf(request, decide(request), task),
    plan(request) {
      const { reading, plan } = decide(request);
      return { reading, plan };
    },
    async *write(wanted, signal, task) {
      const id = wanted.engine ?? options.defaultEngine();
      const engine = engines.get(id);
      if (engine === undefined) throw new AppError('engine-unavailable', id);
      let request = engine.remote === true ? wanted : atWording(wanted, task);
      let decided = decide(request);
      yield { type: 'planned', reading: decided.reading, plan: decided.plan };
      const asked = askedOf(request, decided, task);
      const check = (texts: DraftText[]): CheckResult =>
        options.runChecks({
          complaint: request.complaint,
          ...decided,
          channel: decided.plan.channel,
          texts,
          confirmed: request.choices.confirmed,
        });

      let work = new EngineWork(engine, asked);
      try {
        yield* work.events(signal);
      } catch (thrown) {
        const instead = engines.get('offline');
        const tellable = thrown instanceof AppError && engine.remote === true && !signal.aborted;
        if (!tellable || instead === undefined || (task?.kind ?? 'draft') !== 'draft') throw thrown;
        if (task?.kind === 'draft') {
          request = atWording(wanted, task);
          decided = decide(request);
          yield { type: 'planned', reading: decided.reading, plan: decided.plan };
        }
        work = new EngineWork(instead, askedOf(request, decided), [
          notice(thrown.code, `${thrown.message} ${thrown.nextStep} Here is the offline draft meanwhile.`),
        ]);
        for (const told of work.notices) yield { type: 'notice', notice: told };
        yield* work.events(signal);
      }
      if (signal.aborted) return;
      const unchecked = languageNotice(work.language);
      if (unchecked !== null) {
        work.notices.push(unchecked);
        yield { type: 'notice', notice: unchecked };
      }
      if (work.usage !== undefined) {
        const warning = options.spent(work.usage);
        if (warning !== null) {
          work.notices.push(warning);
          yield { type: 'notice', notice: warning };
        }
      }

      const draftOf = ({ texts, notices, usage, language }: EngineWork, checked: CheckResult): Draft => ({
        engine: work.engine,
        channel: decided.plan.channel,
        level: decided.plan.level,
        language,
        plan: decided.plan,
        texts,
        promises: checked.promises,
        findings: checked.findings,
        score: checked.score,
        notices,
        ...(usage === undefined ? {} : { usage }),
      });
      const first = draftOf(work, check(work.texts));
      const gates = first.findings.filter(({ severity }) => severity === 'gate');
      const faults = [...gates.map((gate) => faultOf(gate, first.texts)), ...work.suspects];
      if (
        faults.length === 0 ||
        engine.remote !== true ||
        work.brokenOff !== null ||
        work.engine !== id ||
        !options.mends()
      ) {
        yield { type: 'finished', draft: first };
        return;
      }

      const asking = notice(
        'mending',
        `${faults.length === 1 ? 'A check found something' : `The checks found ${faults.length} things`} in the draft. It is sent back once to be mended; cancel to keep it as it is.`,
      );
      yield { type: 'notice', notice: asking };
      yield { type: 'repairing', draft: first, findings: gates };
      const again = new EngineWork(engine, {
        ...asked,
        task: { kind: 'mend', texts: first.texts, faults },
      });
      let outcome = '';
      try {
        for await (const event of again.events(signal)) if (event.type === 'waiting') yield event;
      } catch (thrown) {
        if (!(thrown instanceof AppError) || signal.aborted) throw thrown;
        outcome = `The draft could not be mended: ${thrown.message}`;
      }
      if (signal.aborted) return;
      if (again.usage !== undefined) options.spent(again.usage);
      const usage = again.usage === undefined ? work.usage : addUsage(work.usage, again.usage);
      const spent = usage === undefined ? {} : { usage };
      const whole =
        outcome === '' && again.brokenOff === null && first.texts.every(({ audience }) => again.has(audience));
      if (whole) {
        const mended = draftOf(again, check(again.texts));
        const left = mended.findings.filter(({ severity }) => severity === 'gate');
        if (left.length + again.suspects.length < faults.length) {
          const told = notice('mended', `The draft was sent back once and mended: ${messagesOf(faults)}`);
          yield {
            type: 'finished',
            draft: {
              ...mended,
              ...spent,
              notices: [...first.notices.filter(({ code }) => code !== 'suspect'), ...again.notices, told],
            },
          };
          return;
        }
      }
      const told = notice(
        'not-mended',
        outcome || 'The draft was sent back once and came back no better; the first one stays.',
      );
      yield { type: 'finished', draft: { ...first, ...spent, notices: [...first.notices, told] } };
    },
    rewrite({ request, how, sections }) {
      const asked = askedOf(request, decide(request));
      return sections.map((section) => options.offline.rewrite(asked, section, how));
    },
    preview(playbook, complaint) {
      const request: DraftRequest = { complaint, choices: Choices.parse({}) };
      return options.offline.compose(askedOf(request, decide(request, playbook)));
    },
    check(request) {
      const reading = request.reading ?? read(request.complaint);
      return options.runChecks({
        complaint: request.complaint,
        reading,
        ...(request.plan === undefined ? {} : { plan: request.plan }),
        playbook: playbooks.for(request.complaint, reading),
        channel: request.channel,
        texts: request.texts,
        confirmed: request.confirmed,
        now: momentOf(options.now()),
      });
    },
  };
}
