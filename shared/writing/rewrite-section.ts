/** Writes one section again, in another manner, without touching the rest. Which manner asks for what lives here; wording lives in templates. */
import type { Audience } from '../domain/channel-id.ts';
import type { Section, SectionRole } from '../domain/draft.ts';
import type { Playbook } from '../domain/playbook.ts';
import { countWords } from './desk.ts';
import { draftLanguage, writeSections } from './write-texts.ts';
import type { WritingInput } from './writing-input.ts';

/** How a section is to be said instead. */
export type Rewriting = 'other-words' | 'shorter' | 'warmer' | 'more-formal' | 'plainer';

export type RewriteInput = WritingInput & {
  audience: Audience;
  role: SectionRole;
  how: Rewriting;
  /** The section as it stands now, with the person's own edits. */
  current: string;
};

/** So many wordings are looked at. */
const TRIES = 12;
const SENTENCE_END = /[.!?](?=\s|$)/g;

/** The section in the wanted manner. When nothing fits better, the best of the other wordings; the current text when there is no other. */
export function rewriteSection(input: RewriteInput): Section {
  const { role, current, how } = input;
  const candidates = candidatesFor(input);
  const other = candidates.filter((text) => text !== '' && text !== current.trim());
  const best = choose(other, how, current);
  return { role, text: best ?? current };
}

function candidatesFor(input: RewriteInput): string[] {
  const playbook = voiced(input.playbook, input.how);
  const language = draftLanguage(input);
  const texts: string[] = [];
  for (let step = 1; step <= TRIES; step++) {
    const again: WritingInput = { ...input, playbook, wording: input.wording + step };
    const section = writeSections(again, input.audience, language).findLast((one) => one.role === input.role);
    if (section !== undefined && !texts.includes(section.text)) texts.push(section.text);
  }
  if (input.how === 'shorter') texts.push(...cuts(input.current));
  return texts;
}

function voiced(playbook: Playbook, how: Rewriting): Playbook {
  const { voice } = playbook;
  switch (how) {
    case 'warmer':
      return { ...playbook, voice: { ...voice, warmth: 'warm', contractions: true, firstNames: true } };
    case 'more-formal':
      return { ...playbook, voice: { ...voice, warmth: 'formal', contractions: false, firstNames: false } };
    case 'plainer':
      return { ...playbook, voice: { ...voice, plainWords: true, contractions: true } };
    case 'other-words':
    case 'shorter':
      return playbook;
  }
}

/** The current text without its last sentence, without its last two, and so on. */
function cuts(current: string): string[] {
  const ends = [...current.matchAll(SENTENCE_END)].map((match) => match.index + 1).slice(0, -1);
  return ends.map((end) => current.slice(0, end));
}

function choose(texts: readonly string[], how: Rewriting, current: string): string | undefined {
  const length = countWords(current);
  switch (how) {
    case 'shorter': {
      const shorter = texts.filter((text) => countWords(text) < length);
      return (
        shorter.toSorted((a, b) => countWords(b) - countWords(a)).find((text) => countWords(text) <= length * 0.75) ??
        shorter[0]
      );
    }
    case 'plainer':
      return texts.toSorted((a, b) => sentenceLength(a) - sentenceLength(b))[0];
    case 'other-words':
    case 'warmer':
    case 'more-formal':
      return texts[0];
  }
}

/** Words of the longest sentence. */
function sentenceLength(text: string): number {
  return Math.max(...text.split(/[.!?]\s/).map(countWords));
}
