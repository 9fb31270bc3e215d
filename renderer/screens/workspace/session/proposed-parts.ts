/** What a proposal would change in a reply, part by part, and the reply with the changes that were chosen. Pure. */
import type { DraftText } from '../../../../shared/domain/draft.ts';
import { filledParts, isEdited, type Part, type PartPlace, partsOf, type ReplyText, replyText } from './part.ts';

export interface PartChange extends PartPlace {
  readonly role: Part['role'];
  /** Empty for a part that is not in the reply. */
  readonly before: string;
  /** Empty for a part that the proposal leaves out. */
  readonly after: string;
  /** Whether the person's own words stand there. */
  readonly edited: boolean;
}

/** Tells parts of both texts apart. */
export const placeName = ({ audience, key }: PartPlace): string => `${audience} ${key}`;

const proposedParts = ({ sections }: DraftText): Part[] =>
  partsOf(sections.filter((section) => section.text.trim() !== ''));

/** All that would change, in the order of the proposal; what it leaves out comes last in its text. */
export function changesOf(texts: readonly ReplyText[], proposed: readonly DraftText[]): PartChange[] {
  return proposed.flatMap((text) => {
    const { audience } = text;
    const mine = texts.find((one) => one.audience === audience)?.parts ?? [];
    const theirs = proposedParts(text);
    const fresh = theirs.map(({ key, role, text: after }): PartChange => {
      const own = mine.find((part) => part.key === key);
      return {
        audience,
        key,
        role,
        before: own?.text.trim() ?? '',
        after,
        edited: own !== undefined && isEdited(own),
      };
    });
    const gone = filledParts(mine)
      .filter(({ key }) => !theirs.some((part) => part.key === key))
      .map((part): PartChange => {
        const { key, role } = part;
        return { audience, key, role, before: part.text.trim(), after: '', edited: isEdited(part) };
      });
    return [...fresh, ...gone].filter(({ before, after }) => before !== after);
  });
}

/**
 * The reply with the chosen parts taken from the proposal and all others as they are.
 * @param taken names of places, as {@link placeName} makes them
 */
export function withChanges(
  texts: readonly ReplyText[],
  proposed: readonly DraftText[],
  taken: ReadonlySet<string>,
  revision: number,
): ReplyText[] {
  return texts.map((own) => {
    const { audience } = own;
    const text = proposed.find((one) => one.audience === audience);
    const isTaken = ({ key }: Part): boolean => taken.has(placeName({ audience, key }));
    if (text === undefined) return own;
    const theirs = proposedParts(text);
    if (![...theirs, ...own.parts].some(isTaken)) return own;
    const parts = theirs.flatMap((part): Part[] => {
      if (isTaken(part)) return [part];
      const mine = own.parts.find(({ key }) => key === part.key);
      return mine === undefined ? [] : [mine];
    });
    for (const [index, mine] of own.parts.entries()) {
      if (isTaken(mine) || theirs.some(({ key }) => key === mine.key)) continue;
      const before = own.parts.slice(0, index).map(({ key }) => key);
      parts.splice(parts.findLastIndex(({ key }) => before.includes(key)) + 1, 0, mine);
    }
    return replyText(audience, parts, revision);
  });
}
