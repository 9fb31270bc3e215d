/** The desk a section is written at: the case laid out, and one way to ask for wording. Which section says what lives in sections/. */
import type { ChannelShape } from '../domain/channel.ts';
import type { Audience } from '../domain/channel-id.ts';
import type { SectionRole } from '../domain/draft.ts';
import type { IssueType } from '../domain/issue-type.ts';
import type { AskedFor } from './asked/asked-for.ts';
import type { Clause, Retelling } from './retell/retelling.ts';
import { hashOf, shuffled } from './seed.ts';
import type { Slots, Wording } from './templates/compile-templates.ts';
import type { Manner } from './templates/speak-as.ts';
import type { WritingInput } from './writing-input.ts';

/** What wording may be asked for beyond role and part. */
export type Asking = {
  /** Further slots, or other values for known ones. */
  slots?: Slots;
  /** Further conditions. */
  with?: readonly string[];
  /** Other types than the complaint's, when the wording is to speak of something else. */
  types?: readonly IssueType[];
  /** Only wording of at most so many words, counted after filling. */
  atMost?: number;
};

export type Desk = {
  input: WritingInput;
  language: string;
  audience: Audience;
  shape: ChannelShape;
  types: readonly IssueType[];
  conditions: ReadonlySet<string>;
  slots: Slots;
  manner: Manner;
  retelling: Retelling;
  /** Room for a story in words: less for a short complaint and a short channel. */
  room: number;
  /** Clauses told so far, so that nothing is told twice. */
  told: Clause[];
  /** What they ask for, in the order of the complaint, as it may be told in this text. */
  asked: readonly AskedFor[];
  /** Words of theirs quoted so far. */
  quoted: string[];
  /** Wording for a piece of a section, filled; empty when there is none that fits. */
  say(role: SectionRole, part: string | null, asking?: Asking): string;
};

const WORD = /\S+/g;

/** How many words a text has. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** The one method of a desk; the rest is data. Remembers what it used, so that a reply does not repeat itself. */
export function sayAt(desk: Omit<Desk, 'say'>): Desk['say'] {
  const seed = hashOf(desk.input.complaint.text);
  const used = new Set<string>();
  let lastStart = '';
  return (role, part, asking = {}) => {
    const slots = asking.slots === undefined ? desk.slots : { ...desk.slots, ...asking.slots };
    const conditions = asking.with === undefined ? desk.conditions : new Set([...desk.conditions, ...asking.with]);
    const found = desk.input.templates.find(
      {
        role,
        part,
        language: desk.language,
        types: asking.types ?? desk.types,
        shape: desk.shape,
        level: desk.input.plan.level,
        reply: desk.input.plan.reply,
        audience: desk.audience,
        conditions,
      },
      slots,
    );
    const near = desk.shape === 'sms' ? shortest(found) : pool(found);
    const order = turn(near, seed, `${role} ${part ?? ''} ${desk.audience}`, desk.input.wording);
    let first: { text: string; id: string } | null = null;
    for (const wording of order) {
      const text = wording.fill(slots, desk.manner).trim();
      if (asking.atMost !== undefined && countWords(text) > asking.atMost) continue;
      const candidate = { text, id: wording.template.id };
      first ??= candidate;
      if (used.has(candidate.id) || startOf(text) === lastStart || saysTwice(text)) continue;
      first = candidate;
      break;
    }
    if (first === null) return '';
    used.add(first.id);
    lastStart = startOf(first.text);
    return first.text;
  };
}

function startOf(text: string): string {
  return (text.match(WORD)?.slice(0, 2).join(' ') ?? '').toLowerCase();
}

/** Whether three words in a row come back within the text: "let me put it right: I'll put it right". */
function saysTwice(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
  const seen = new Set<string>();
  for (let at = 2; at < words.length; at++) {
    const three = `${words[at - 2]} ${words[at - 1]} ${words[at]}`;
    if (seen.has(three)) return true;
    seen.add(three);
  }
  return false;
}

/** So many of the shortest wordings take turns where every letter counts. */
const SHORT_POOL = 4;

function shortest(found: readonly Wording[]): Wording[] {
  const length = (wording: Wording) => wording.template.source.length;
  return found.toSorted((a, b) => length(a) - length(b)).slice(0, SHORT_POOL);
}

/** The closest wording, and enough beside it that a day's replies do not sound alike. */
function pool(found: readonly Wording[]): Wording[] {
  const best = found[0]?.closeness ?? 0;
  for (const slack of [1, 3, 5]) {
    const near = found.filter((wording) => wording.closeness >= best - slack);
    if (near.length >= 3) return near;
  }
  return [...found];
}

/** In an order of the complaint's own; each further wording begins one later. */
function turn(found: readonly Wording[], seed: number, place: string, wording: number): Wording[] {
  const order = shuffled(found, hashOf(`${seed} ${place}`), (one) => one.template.id);
  if (order.length === 0) return order;
  const start = wording % order.length;
  return [...order.slice(start), ...order.slice(0, start)];
}
