/** The journey of one draft: read, plan, write, check. Knows the engines only by their port. */

import type { CheckRequest, DraftRequest } from '../../shared/contract/draft-area.ts';
import type { Audience } from '../../shared/domain/channel-id.ts';
import type { CheckInput, CheckResult } from '../../shared/domain/check.ts';
import type { Complaint } from '../../shared/domain/complaint.ts';
import {
  type Draft,
  type DraftText,
  type EngineId,
  joinSections,
  type Notice,
  type Section,
} from '../../shared/domain/draft.ts';
import type { DraftEvent } from '../../shared/domain/draft-event.ts';
import { type Moment, momentOf } from '../../shared/domain/moment.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import type { Playbook } from '../../shared/domain/playbook.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { makePlan } from '../../shared/planning/make-plan.ts';
import { readComplaint } from '../../shared/reading/read-complaint.ts';
import type { Engine, EngineRequest } from '../engines/engine.ts';
import type { PlaybookStore } from '../stores/playbook-store.ts';

export interface DraftService {
  /** @throws AppError complaint-empty */
  read(complaint: Complaint): Reading;
  /** @throws AppError complaint-empty */
  plan(request: DraftRequest): { reading: Reading; plan: Plan };
  /** Ends early, without `finished`, when the signal is aborted. @throws AppError */
  write(request: DraftRequest, signal: AbortSignal): AsyncGenerator<DraftEvent, void>;
  check(request: CheckRequest): CheckResult;
}

export interface DraftServiceOptions {
  readonly playbooks: PlaybookStore;
  readonly engines: ReadonlyMap<EngineId, Engine>;
  /** The engine used when a request names none. */
  readonly defaultEngine: () => EngineId;
  readonly now: () => Date;
  readonly runChecks: (input: CheckInput) => CheckResult;
}

/** Collects the deltas of an engine into texts. */
class TextCollector {
  readonly #sections = new Map<Audience, Section[]>();

  add(audience: Audience, index: number, role: Section['role'], delta: string): void {
    const sections = this.#sections.get(audience) ?? [];
    this.#sections.set(audience, sections);
    const section = sections[index];
    if (section === undefined) sections[index] = { role, text: delta };
    else section.text += delta;
  }

  texts(): DraftText[] {
    return [...this.#sections].map(([audience, sections]) => {
      const present = sections.filter((section) => section !== undefined && section.text.trim() !== '');
      return { audience, text: joinSections(present), sections: present };
    });
  }
}

export function createDraftService(options: DraftServiceOptions): DraftService {
  const { playbooks, engines } = options;

  const read = (complaint: Complaint): Reading => {
    if (complaint.text.trim() === '') throw new AppError('complaint-empty');
    return readComplaint(complaint);
  };
  const decide = (request: DraftRequest): { reading: Reading; playbook: Playbook; plan: Plan; now: Moment } => {
    const reading = request.reading ?? read(request.complaint);
    const playbook = playbooks.for(request.complaint, reading);
    const now = momentOf(options.now());
    const plan = makePlan({ complaint: request.complaint, reading, playbook, choices: request.choices, now });
    return { reading, playbook, plan, now };
  };

  return {
    read,
    plan(request) {
      const { reading, plan } = decide(request);
      return { reading, plan };
    },
    async *write(request, signal) {
      const id = request.engine ?? options.defaultEngine();
      const engine = engines.get(id);
      if (engine === undefined) throw new AppError('engine-unavailable', id);
      const { reading, playbook, plan, now } = decide(request);
      yield { type: 'planned', reading, plan };

      const collector = new TextCollector();
      const notices: Notice[] = [];
      let language = 'en';
      const asked: EngineRequest = {
        complaint: request.complaint,
        reading,
        plan,
        playbook,
        choices: request.choices,
        now,
      };
      for await (const event of engine.write(asked, signal)) {
        if (event.type === 'language') {
          language = event.code;
          continue;
        }
        if (event.type === 'notice') notices.push(event.notice);
        else collector.add(event.audience, event.section, event.role, event.delta);
        yield event;
      }
      if (signal.aborted) return;

      const texts = collector.texts();
      const checked = options.runChecks({
        complaint: request.complaint,
        reading,
        plan,
        playbook,
        channel: plan.channel,
        texts,
        confirmed: request.choices.confirmed,
        now,
      });
      const draft: Draft = {
        engine: id,
        channel: plan.channel,
        level: plan.level,
        language,
        plan,
        texts,
        promises: checked.promises,
        findings: checked.findings,
        score: checked.score,
        notices,
      };
      yield { type: 'finished', draft };
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
