/** Makes a text fit where it will stand: what may go, goes first. Counting is done as the platform counts, roughly and on the safe side. */
import { channelFacts } from '../domain/channel-facts.ts';
import type { Audience, ChannelId } from '../domain/channel-id.ts';
import { joinSections, type Section } from '../domain/draft.ts';
import { LEAVE_OUT_BY_TEXT, LEAVE_OUT_ORDER } from './arrange.ts';

/** Two segments: short enough to read on a lock screen, long enough for a fix and a time. */
const LONGEST_SMS = 306;

/** The sections, with those left out that do not fit. Only the public text of a public channel, and short private channels, have a limit. */
export function fitToChannel(sections: readonly Section[], channel: ChannelId, audience: Audience): Section[] {
  const facts = channelFacts(channel);
  if (facts.public && audience === 'private') return [...sections];
  let kept = facts.shape === 'sms' ? sections.map(inPlainSigns) : [...sections];
  const max = Math.min(roomOf(facts.limit), facts.shape === 'sms' ? roomByText(kept) : 9e9);
  if (audience === 'public' && weightOf(joinSections(kept)) > max) kept = kept.map(withShortRoute);
  for (const role of facts.shape === 'sms' ? LEAVE_OUT_BY_TEXT : LEAVE_OUT_ORDER) {
    if (weightOf(joinSections(kept)) <= max) return kept;
    kept = kept.filter((section) => section.role !== role);
  }
  if (weightOf(joinSections(kept)) <= max) return kept;
  return kept.map((section) =>
    section.role === 'apology' ? { ...section, text: lastSentences(section.text, max, kept) } : section,
  );
}

/** Where room is short, the way to a person is named and no more. */
function withShortRoute(section: Section): Section {
  if (section.role !== 'next-step') return section;
  const [first = section.text] = section.text.split(/(?:, and|\.) /);
  return { ...section, text: first.endsWith('.') ? first : `${first}.` };
}

/** Letters of a text message that take no more room than a to z (GSM 03.38); any other halves the room. */
const BEYOND_GSM = /[^\n\r -~£¥èéùìòÇØøÅåÆæßÉ¤¡ÄÖÑÜ§¿äöñüà€]/;
/** Three segments with such letters: two would not hold a deed and a day. */
const LONGEST_WIDE_SMS = 201;

function roomByText(sections: readonly Section[]): number {
  return BEYOND_GSM.test(joinSections(sections)) ? LONGEST_WIDE_SMS : LONGEST_SMS;
}

/** One curly quotation mark would halve the room of a text message. */
function inPlainSigns(section: Section): Section {
  return {
    ...section,
    text: section.text
      .replace(/[“”„«»]/g, '"')
      .replace(/[‘’]/g, "'")
      .replace(/–/g, '-'),
  };
}

function roomOf(limit: ReturnType<typeof channelFacts>['limit']): number {
  if (limit === null) return 9e9;
  return limit.unit === 'sms-segments' ? limit.max * 153 : limit.max;
}

/** Code units, with everything beyond Latin counted double: never less than X, UTF-8 bytes in Latin text, or graphemes. */
function weightOf(text: string): number {
  let weight = 0;
  for (const letter of text) weight += (letter.codePointAt(0) ?? 0) < 0x250 ? 1 : 2;
  return weight;
}

function lastSentences(text: string, max: number, kept: readonly Section[]): string {
  const others = weightOf(joinSections(kept.filter((section) => section.role !== 'apology')));
  const sentences = text.split(/(?<=[.!?])\s+/);
  while (sentences.length > 1 && weightOf(sentences.join(' ')) + others + 2 > max) sentences.shift();
  return sentences.join(' ');
}
