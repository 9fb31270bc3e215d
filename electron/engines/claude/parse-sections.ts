/** Reads sections out of a model's answer while it arrives. Loses nothing: what is no section is an aside. Knows no mask. */
import type { Audience } from '../../../shared/domain/channel-id.ts';
import { type DraftText, SectionRole } from '../../../shared/domain/draft.ts';

export type ParsedPiece =
  | {
      readonly type: 'text';
      readonly audience: Audience;
      readonly section: number;
      readonly role: SectionRole;
      readonly text: string;
    }
  /** The section is whole, as far as one can know. */
  | { readonly type: 'closed'; readonly audience: Audience; readonly section: number; readonly role: SectionRole }
  /** Words of the model beside the reply. */
  | { readonly type: 'aside'; readonly text: string };

/** Names that models give to roles of their own accord. */
const OTHER_NAMES: Readonly<Record<string, SectionRole>> = {
  salutation: 'greeting',
  opening: 'apology',
  sorry: 'apology',
  thanks: 'acknowledgement',
  intro: 'acknowledgement',
  cause: 'explanation',
  reason: 'explanation',
  solution: 'fix',
  resolution: 'fix',
  remedy: 'fix',
  'next-steps': 'next-step',
  plusone: 'plus-one',
  offer: 'plus-one',
  question: 'anything-else',
  closing: 'sign-off',
  close: 'sign-off',
  signoff: 'sign-off',
  signature: 'sign-off',
};
const AUDIENCES: ReadonlySet<string> = new Set<Audience>(['public', 'private']);
/** Wrappers without a meaning of their own. */
const WRAPPERS = new Set(['reply', 'answer', 'response', 'draft', 'output', 'text', 'message', 'email']);

/** What local models think aloud stands in these, before the answer. */
const THINKING = new Set(['think', 'thinking', 'thought', 'reasoning', 'analysis', 'scratchpad']);

const TAG = /^<(\/?)\s?([a-z][a-z_-]{0,24})(?:\s[a-z-]{1,20}=["'][^"'<>\n]{0,60}["']){0,2}\s?\/?>/i;
const MAYBE_TAG = /^<\/?\s?(?:[a-z][a-z_-]{0,24}(?:\s[^<>\n]{0,80})?)?\s?\/?$/i;
/** Text before any tag that is longer than this is the reply itself, written without tags. */
const LONGEST_PREFACE = 240;

/** Where sections stand: the greeting first, the close last, the +1 never before the fix; the others as they come. */
const FIRST = 0;
const LATE_PLUS_ONE = 10;
const LAST = 11;

const roleOf = (name: string): SectionRole | null => {
  const parsed = SectionRole.safeParse(name);
  return parsed.success ? parsed.data : (OTHER_NAMES[name] ?? null);
};

export class SectionParser {
  readonly #usual: Audience;
  readonly #wanted: ReadonlySet<Audience>;
  readonly #slots = new Map<Audience, Map<SectionRole, number>>();
  #buffer = '';
  #outside = '';
  #audience: Audience;
  #role: SectionRole | null = null;
  #started = false;
  /** White space at the edges of a section is not part of it; within, it waits for the word that follows. */
  #space = '';
  #tagged = false;
  #ended = false;
  /** What the model thinks aloud; null when it does not. */
  #thoughts: string | null = null;

  /**
   * @param wanted audiences the reply is written for; text for others is an aside
   * @param before what has already been written, when an answer goes on
   */
  constructor(wanted: readonly Audience[], before: readonly DraftText[] = []) {
    this.#wanted = new Set(wanted);
    this.#usual = wanted[0] ?? 'private';
    this.#audience = this.#usual;
    for (const { audience, sections } of before) {
      this.#audience = audience;
      for (const { role } of sections) {
        this.slotOf(audience, role);
        this.#role = role;
        this.#started = true;
        this.#tagged = true;
      }
    }
  }

  /** Whether any section has begun. */
  get tagged(): boolean {
    return this.#tagged;
  }

  push(chunk: string): ParsedPiece[] {
    const pieces: ParsedPiece[] = [];
    this.#buffer += chunk;
    let from = 0;
    for (;;) {
      const at = this.#buffer.indexOf('<', from);
      if (at < 0) {
        this.#text(this.#buffer.slice(from), pieces);
        this.#buffer = '';
        return pieces;
      }
      this.#text(this.#buffer.slice(from, at), pieces);
      // A tag is short; looking further would make a long run of them quadratic.
      const ahead = this.#buffer.slice(at, at + 120);
      const tag = TAG.exec(ahead);
      if (tag !== null) {
        if (!this.#tag(tag[1] === '/', (tag[2] ?? '').toLowerCase().replaceAll('_', '-'), pieces))
          this.#text(tag[0], pieces);
        from = at + tag[0].length;
      } else if (at + ahead.length === this.#buffer.length && MAYBE_TAG.test(ahead)) {
        this.#buffer = this.#buffer.slice(at);
        return pieces;
      } else {
        this.#text('<', pieces);
        from = at + 1;
      }
    }
  }

  /** The rest, when the answer has ended, however it ended. */
  end(): ParsedPiece[] {
    const pieces: ParsedPiece[] = [];
    if (this.#ended) return pieces;
    this.#ended = true;
    if (this.#buffer !== '') this.#text(this.#buffer, pieces);
    this.#buffer = '';
    if (this.#thoughts !== null) {
      // Thoughts that never end may hold the answer.
      const thoughts = this.#thoughts;
      this.#thoughts = null;
      pieces.push(...this.push(thoughts));
      if (this.#buffer !== '') this.#text(this.#buffer, pieces);
      this.#buffer = '';
    }
    if (!this.#tagged && this.#outside.trim() !== '') this.#untagged(pieces);
    this.#aside(pieces);
    this.#close(pieces);
    return pieces;
  }

  #text(text: string, pieces: ParsedPiece[]): void {
    if (text === '') return;
    if (this.#thoughts !== null) {
      this.#thoughts += text;
      return;
    }
    if (this.#role === null) {
      this.#outside += text;
      if (!this.#tagged && this.#outside.length > LONGEST_PREFACE) this.#untagged(pieces);
      return;
    }
    if (!this.#wanted.has(this.#audience)) {
      this.#outside += text;
      return;
    }
    let shown = this.#space + text;
    this.#space = '';
    if (!this.#started) shown = shown.trimStart();
    const kept = shown.trimEnd();
    if (kept === '') {
      if (this.#started) this.#space = shown;
      return;
    }
    this.#space = shown.slice(kept.length);
    this.#started = true;
    const role = this.#role;
    pieces.push({
      type: 'text',
      audience: this.#audience,
      section: this.slotOf(this.#audience, role),
      role,
      text: kept,
    });
  }

  /** A reply without tags: shown as it is, in one section. */
  #untagged(pieces: ParsedPiece[]): void {
    this.#tagged = true;
    this.#role = 'acknowledgement';
    const text = this.#outside;
    this.#outside = '';
    this.#text(text, pieces);
  }

  /** @returns whether the tag is one of the form; any other is text */
  #tag(closing: boolean, name: string, pieces: ParsedPiece[]): boolean {
    if (this.#thoughts !== null) {
      if (!closing || !THINKING.has(name)) return false;
      this.#thoughts = null;
      return true;
    }
    if (this.#role === null && !closing && THINKING.has(name)) {
      this.#thoughts = '';
      return true;
    }
    if (AUDIENCES.has(name)) {
      this.#close(pieces);
      this.#aside(pieces);
      this.#audience = closing ? this.#usual : (name as Audience);
      return true;
    }
    const role = roleOf(name);
    if (role === null) {
      // A wrapper is dropped between sections; inside one it may be the customer's word.
      return this.#role === null && WRAPPERS.has(name);
    }
    if (closing) {
      // A close under another name closes too: models mix them up.
      this.#close(pieces);
      return true;
    }
    this.#close(pieces);
    this.#aside(pieces);
    const known = this.#slots.get(this.#audience)?.has(role) ?? false;
    this.#tagged = true;
    this.#role = role;
    this.#started = known;
    // The same role again goes on in the same section.
    this.#space = known ? '\n\n' : '';
    return true;
  }

  #close(pieces: ParsedPiece[]): void {
    const role = this.#role;
    this.#role = null;
    this.#space = '';
    if (role === null || !this.#started || !this.#wanted.has(this.#audience)) return;
    pieces.push({ type: 'closed', audience: this.#audience, section: this.slotOf(this.#audience, role), role });
  }

  #aside(pieces: ParsedPiece[]): void {
    const text = this.#outside.replace(/```[a-z]*/g, '').trim();
    this.#outside = '';
    if (text !== '') pieces.push({ type: 'aside', text });
  }

  /** Where a section of this role stands in its text; the same for the same role. */
  slotOf(audience: Audience, role: SectionRole): number {
    const slots = this.#slots.get(audience) ?? new Map<SectionRole, number>();
    this.#slots.set(audience, slots);
    const given = slots.get(role);
    if (given !== undefined) return given;
    const middle = [...slots.values()].filter((slot) => slot > FIRST && slot < LATE_PLUS_ONE).length + 1;
    const slot =
      role === 'greeting'
        ? FIRST
        : role === 'sign-off'
          ? LAST
          : role === 'plus-one' && !slots.has('fix')
            ? LATE_PLUS_ONE
            : middle;
    slots.set(role, slot);
    return slot;
  }
}
