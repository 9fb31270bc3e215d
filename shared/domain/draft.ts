/** The draft: the reply being written, in sections with a role. */
import { z } from 'zod';
import { Audience, ChannelId } from './channel-id.ts';
import { Finding } from './finding.ts';
import { Level, Plan } from './plan.ts';
import { PromiseMade } from './promise.ts';
import { Score } from './score.ts';
import { Usage } from './usage.ts';

/** What a section does, in the order in which a full private reply has them. */
export const SectionRole = z.enum([
  'greeting',
  'apology',
  'acknowledgement',
  'explanation',
  'fix',
  'next-step',
  'plus-one',
  'prevention',
  'anything-else',
  'sign-off',
]);
export type SectionRole = z.infer<typeof SectionRole>;

export const Section = z.object({ role: SectionRole, text: z.string() });
export type Section = z.infer<typeof Section>;

/** One finished text. `text` is the sections joined by {@link SECTION_BREAK}. */
export const DraftText = z.object({ audience: Audience, text: z.string(), sections: z.array(Section) });
export type DraftText = z.infer<typeof DraftText>;

export const EngineId = z.enum(['offline', 'claude', 'local', 'scripted', 'person']);
export type EngineId = z.infer<typeof EngineId>;

/** Something the person should know about this draft that is no finding: the language has no writer, the complaint was cut. */
export const Notice = z.object({ code: z.string(), message: z.string() });
export type Notice = z.infer<typeof Notice>;

export const Draft = z.object({
  engine: EngineId,
  channel: ChannelId,
  level: Level,
  /** Language the texts are written in, ISO 639-1. */
  language: z.string(),
  plan: Plan,
  /** On public channels two: public first, then private. */
  texts: z.array(DraftText),
  promises: z.array(PromiseMade),
  findings: z.array(Finding),
  score: Score,
  notices: z.array(Notice),
  /** What a model took for it; missing when none wrote. */
  usage: Usage.optional(),
});
export type Draft = z.infer<typeof Draft>;

/** What stands between two sections of a text. */
export const SECTION_BREAK = '\n\n';

/** The text that its sections make. */
export function joinSections(sections: readonly Section[]): string {
  return sections
    .map((section) => section.text.trim())
    .filter((text) => text !== '')
    .join(SECTION_BREAK);
}
