/** The offline engine: the writer of shared/writing behind the engine port. No key, no network. */
import { setImmediate as yieldToLoop } from 'node:timers/promises';
import type { Manner } from '../../../shared/contract/draft-area.ts';
import type { Audience } from '../../../shared/domain/channel-id.ts';
import type { DraftText, Section } from '../../../shared/domain/draft.ts';
import type { Template } from '../../../shared/domain/template.ts';
import { rewriteSection } from '../../../shared/writing/rewrite-section.ts';
import { compileTemplates, type TemplateSet } from '../../../shared/writing/templates/compile-templates.ts';
import { writeTexts } from '../../../shared/writing/write-texts.ts';
import type { WritingInput } from '../../../shared/writing/writing-input.ts';
import type { Engine, EngineEvent, EngineRequest } from '../engine.ts';

export interface OfflineEngine extends Engine {
  /** The whole reply at once, as a plain answer. */
  compose(request: EngineRequest): DraftText[];
  /** One section in another manner, as a plain answer; the section itself when it cannot be said otherwise. */
  rewrite(request: EngineRequest, section: Section & { readonly audience: Audience }, how: Manner): Section;
}

/** Writes from the templates that `currentTemplates` answers with at that moment, so that edited ones count at once. */
export function createOfflineEngine(currentTemplates: () => readonly Template[]): OfflineEngine {
  let compiledFrom: readonly Template[] | null = null;
  let compiled: TemplateSet | null = null;
  const templateSet = (): TemplateSet => {
    const templates = currentTemplates();
    if (compiled === null || templates !== compiledFrom) {
      compiled = compileTemplates([...templates]);
      compiledFrom = templates;
    }
    return compiled;
  };

  const inputOf = (request: EngineRequest): WritingInput => ({
    complaint: request.complaint,
    reading: request.reading,
    plan: request.plan,
    playbook: request.playbook,
    templates: templateSet(),
    wording: request.choices.wording,
    now: request.now,
  });

  return {
    id: 'offline',
    compose: (request) => writeTexts(inputOf(request)).texts,
    rewrite: (request, { audience, role, text }, how) =>
      rewriteSection({ ...inputOf(request), audience, role, how, current: text }),
    async *write(request: EngineRequest, signal: AbortSignal): AsyncIterable<EngineEvent> {
      const written = writeTexts(inputOf(request));
      yield { type: 'language', code: written.language };
      for (const notice of written.notices) yield { type: 'notice', notice };
      for (const { audience, sections } of written.texts) {
        for (const [index, section] of sections.entries()) {
          // Lets an abort that has arrived meanwhile be seen between two sections.
          await yieldToLoop();
          if (signal.aborted) return;
          yield { type: 'text', audience, section: index, role: section.role, delta: section.text };
        }
      }
    },
  };
}
