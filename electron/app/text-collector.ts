/** Collects the deltas of an engine into texts. */
import type { Audience } from '../../shared/domain/channel-id.ts';
import { type DraftText, joinSections, type Section } from '../../shared/domain/draft.ts';
import type { TextDelta } from '../../shared/domain/draft-event.ts';

const ORDER: readonly Audience[] = ['public', 'private'];

export class TextCollector {
  readonly #sections = new Map<Audience, Section[]>();

  /** Sections may begin in any order; their numbers say where they stand. */
  add({ audience, section: index, role, delta }: TextDelta): void {
    const sections = this.#sections.get(audience) ?? [];
    this.#sections.set(audience, sections);
    const section = sections[index];
    if (section === undefined) sections[index] = { role, text: delta };
    else section.text += delta;
  }

  /** Public first. */
  texts(): DraftText[] {
    return ORDER.flatMap((audience) => {
      const sections = this.#sections.get(audience);
      if (sections === undefined) return [];
      const present = sections.filter((section) => section !== undefined && section.text.trim() !== '');
      return [{ audience, text: joinSections(present), sections: present }];
    });
  }
}
