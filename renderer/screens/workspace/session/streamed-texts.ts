/** Gathers the pieces of a draft as they stream in, so that they are shown once a picture and not once a piece. */
import type { Audience } from '../../../../shared/domain/channel-id.ts';
import type { SectionRole } from '../../../../shared/domain/draft.ts';
import type { TextDelta } from '../../../../shared/domain/draft-event.ts';
import { partsOf, type ReplyText, replyText } from './part.ts';

export class StreamedTexts {
  readonly #sections = new Map<Audience, { role: SectionRole; text: string }[]>();
  #waiting = false;

  /** Adds a piece; true when the caller should show what is there with the next picture. */
  add(piece: TextDelta): boolean {
    const sections = this.#sections.get(piece.audience) ?? [];
    this.#sections.set(piece.audience, sections);
    while (sections.length <= piece.section) sections.push({ role: piece.role, text: '' });
    const section = sections[piece.section];
    if (section !== undefined) {
      section.role = piece.role;
      section.text += piece.delta;
    }
    const first = !this.#waiting;
    this.#waiting = true;
    return first;
  }

  /** What has come so far. */
  take(revision: number): ReplyText[] {
    this.#waiting = false;
    return [...this.#sections].map(([audience, sections]) => replyText(audience, partsOf(sections), revision));
  }
}
