/** Revisions of a reply: a wish as a task for an engine, and what came back put in its place. Pure. */

import { sameFacts } from '../../shared/checks/same-facts.ts';
import type { Manner } from '../../shared/contract/draft-area.ts';
import type { RevisionWish } from '../../shared/contract/engine-area.ts';
import type { CheckedText } from '../../shared/domain/check.ts';
import { type DraftText, joinSections, type SectionRole } from '../../shared/domain/draft.ts';
import type { KeptFact } from '../../shared/domain/kept-fact.ts';
import type { EngineRequest, EngineTask } from '../engines/engine.ts';

const HOW: Readonly<Record<Manner, string>> = {
  'other-words': 'say the same in other words',
  shorter: 'say the same in about half the words',
  warmer: 'say the same more warmly and personally, without stock phrases',
  'more-formal': 'say the same more formally',
  plainer: 'say the same in plainer words and shorter sentences',
};

/** A text written by hand is one section. */
export const asDraftText = ({ audience, text, sections }: CheckedText): DraftText => ({
  audience,
  text,
  sections: sections.length > 0 ? sections : [{ role: 'acknowledgement', text }],
});

type SectionPlace = { audience: DraftText['audience']; role: SectionRole };

/** The section that a wish is about; null for the whole reply. */
export function sectionOf(wish: RevisionWish): SectionPlace | null {
  return wish.kind === 'translate' ? null : (wish.section ?? null);
}

/** A wish as a task for an engine. */
export function taskOf(wish: RevisionWish, texts: readonly DraftText[]): EngineTask {
  if (wish.kind === 'translate') return { kind: 'translate', texts, language: wish.language };
  const instruction = wish.kind === 'manner' ? HOW[wish.how] : wish.instruction;
  return { kind: 'revise', texts, section: sectionOf(wish), instruction };
}

/** The texts that came; one that did not come stays as it is. */
export function wholeOf(before: readonly DraftText[], came: readonly DraftText[]): DraftText[] {
  return before.map((old) => came.find(({ audience, text }) => audience === old.audience && text !== '') ?? old);
}

/** The old texts with one section taken from what came. */
export function withSection(
  before: readonly DraftText[],
  came: readonly DraftText[],
  place: SectionPlace,
): DraftText[] {
  const sections = came.find(({ audience }) => audience === place.audience)?.sections ?? [];
  // A model that leaves out the tag has written the section all the same.
  const fresh = (sections.find(({ role }) => role === place.role) ?? sections[0])?.text.trim() ?? '';
  return before.map((old) => {
    if (old.audience !== place.audience || fresh === '') return old;
    const known = old.sections.some(({ role }) => role === place.role);
    const next = known
      ? old.sections.map((section) => (section.role === place.role ? { ...section, text: fresh } : section))
      : [...old.sections, { role: place.role, text: fresh }];
    return { audience: old.audience, sections: next, text: joinSections(next) };
  });
}

/** The names of people and businesses that a reply may hold, whole and by their words. */
export function namesIn({ reading, playbook }: EngineRequest): string[] {
  const { name, signer } = playbook.profile;
  const people = [reading.customer?.name ?? '', signer, ...reading.staff.map((one) => one.name)];
  return [name, ...people, ...people.flatMap((one) => one.match(/\p{Lu}[\p{L}\p{M}'’-]+/gu) ?? [])];
}

/** What the texts state, compared with what their translations do. */
export function factsOf(
  before: readonly DraftText[],
  after: readonly DraftText[],
  names: readonly string[],
  language: string,
): KeptFact[] {
  return before.flatMap(({ audience, text }) => {
    const translation = after.find((one) => one.audience === audience)?.text ?? '';
    return sameFacts(text, translation, names, language).map((fact) => ({ audience, ...fact }));
  });
}
