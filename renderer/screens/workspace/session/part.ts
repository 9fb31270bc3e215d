/** A part of the reply as the person works on it, and how a newly written reply meets their edits. Pure. */
import type { Audience } from '../../../../shared/domain/channel-id.ts';
import { type DraftText, SECTION_BREAK, type SectionRole } from '../../../../shared/domain/draft.ts';

/** One section of a text, with what the engine last wrote there. */
export interface Part {
  /** Stays the same while the part is edited; unique within its text. */
  readonly key: string;
  readonly role: SectionRole;
  readonly text: string;
  /** What the engine wrote; differs from `text` once the person has edited. */
  readonly written: string;
  /** A newer wording that was not put in because the person's own words stand there; null when there is none. */
  readonly offered: string | null;
}

/** Where a part is found. */
export interface PartPlace {
  readonly audience: Audience;
  readonly key: string;
}

export interface ReplyText {
  readonly audience: Audience;
  /** The whole text exactly as the editor holds it. */
  readonly text: string;
  readonly parts: readonly Part[];
  /** Rises whenever the text changes by anything but typing, so that an editor knows when to take it over. */
  readonly revision: number;
  /** How the typing in this very text can be undone, as the editor put it down; missing when it begins anew. */
  readonly typed?: unknown;
}

/** Whether the person changed this part. */
export function isEdited(part: Part): boolean {
  return part.text.trim() !== part.written.trim();
}

/** The parts that have words. */
export function filledParts(parts: readonly Part[]): Part[] {
  return parts.filter((part) => part.text.trim() !== '');
}

/** The text that the parts make; parts without words leave no gap. */
export function joinParts(parts: readonly Part[]): string {
  return filledParts(parts)
    .map((part) => part.text.trim())
    .join(SECTION_BREAK);
}

/** A text made of parts. */
export function replyText(audience: Audience, parts: readonly Part[], revision: number): ReplyText {
  return { audience, parts, revision, text: joinParts(parts) };
}

/** The key of the n-th section of a role: the same section of the next wording gets the same key. */
function keysOf(sections: readonly { role: SectionRole }[]): string[] {
  const seen = new Map<SectionRole, number>();
  return sections.map(({ role }) => {
    const ordinal = seen.get(role) ?? 0;
    seen.set(role, ordinal + 1);
    return `${role}-${ordinal}`;
  });
}

/** A newly written text, as it comes. */
export function partsOf(sections: readonly { role: SectionRole; text: string }[]): Part[] {
  const keys = keysOf(sections);
  return sections.map(({ role, text }, index) => {
    const trimmed = text.trim();
    return { key: keys[index] ?? role, role, text: trimmed, written: trimmed, offered: null };
  });
}

/**
 * Puts a new wording in where the person has not written, and keeps their words where they have. A part of theirs that
 * the new wording no longer has stays at its place.
 */
export function mergeParts(mine: readonly Part[], theirs: readonly Part[]): Part[] {
  const edited = new Map(mine.filter(isEdited).map((part) => [part.key, part]));
  if (edited.size === 0) return [...theirs];
  const merged = theirs.map((part): Part => {
    const own = edited.get(part.key);
    if (own === undefined) return part;
    edited.delete(part.key);
    const same = part.text === own.text.trim();
    return same ? part : { ...own, written: part.text, offered: part.text === own.written ? null : part.text };
  });
  for (const own of edited.values()) {
    if (own.text.trim() === '') continue;
    const before = mine.slice(0, mine.indexOf(own)).map((part) => part.key);
    const at = merged.findLastIndex((part) => before.includes(part.key)) + 1;
    merged.splice(at, 0, own);
  }
  return merged;
}

/** The new texts laid over what is there. */
export function mergeTexts(mine: readonly ReplyText[], theirs: readonly DraftText[], revision: number): ReplyText[] {
  return theirs.map((text) => {
    const own = mine.find((candidate) => candidate.audience === text.audience);
    const parts = partsOf(text.sections.filter((section) => section.text.trim() !== ''));
    return replyText(text.audience, own === undefined ? parts : mergeParts(own.parts, parts), revision);
  });
}

/** The texts after the person typed in one of them. */
export function withTyping(
  texts: readonly ReplyText[],
  audience: Audience,
  whole: string,
  parts: ReadonlyMap<string, string>,
): ReplyText[] {
  return texts.map((text) =>
    text.audience === audience
      ? { ...text, text: whole, parts: text.parts.map((part) => ({ ...part, text: parts.get(part.key) ?? '' })) }
      : text,
  );
}

/** The texts with one part changed. */
export function withPart(
  texts: readonly ReplyText[],
  place: PartPlace,
  change: (part: Part) => Part,
  revision: number,
): ReplyText[] {
  return texts.map((text) => {
    if (text.audience !== place.audience) return text;
    const parts = text.parts.map((part) => (part.key === place.key ? change(part) : part));
    return replyText(text.audience, parts, revision);
  });
}

/** A part said anew: put in its place, or held back as an offer where the person's own words stand. */
export function saidAnew(part: Part, text: string): Part {
  const words = text.trim();
  if (words === '' || words === part.text.trim()) return part;
  return isEdited(part) ? { ...part, offered: words } : { ...part, text: words, written: words, offered: null };
}

/** The same texts for an editor to take over anew. */
export function withRevision(texts: readonly ReplyText[], revision: number): ReplyText[] {
  return texts.map((text) => replyText(text.audience, text.parts, revision));
}

/** The same texts as they were left, so that what was typed in them can still be undone. */
export function asTheyWereLeft(texts: readonly ReplyText[], revision: number): ReplyText[] {
  return texts.map((text) =>
    text.text === joinParts(text.parts) ? { ...text, revision } : replyText(text.audience, text.parts, revision),
  );
}
