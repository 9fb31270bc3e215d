/** Looks over a finished answer for signs that somebody else than us gave the orders: another language, strange links and codes, talk of itself. The checks of content live in shared/checks. */
import { type DraftText, joinSections } from '../../../shared/domain/draft.ts';
import { readComplaint } from '../../../shared/reading/read-complaint.ts';
import type { EngineRequest, Fault } from '../engine.ts';
import { replyLanguage } from './build-request.ts';
import { languageName } from './prompt/channel.ts';

/** Shorter texts are too short to tell a language. */
const SHORTEST_TELLING = 60;
const SURE = 0.5;

const LINK =
  /\b(?:https?:\/\/|www\.)[^\s<>"'()[\]{}]{2,300}|(?<![\p{L}\p{N}@.-])(?:[\p{L}\p{N}-]{1,63}\.){1,3}(?:com|net|org|info|io|uk|de|fr|es|it|nl|eu|ru|cn|xyz|top|link|site|online|shop|click|ly|gg|example)\b(?:\/[^\s<>"'()[\]{}]{0,200})?/giu;
const CODE =
  /(?<![\p{L}\p{N}-])(?=[A-Z\d-]{0,30}\d)(?=[A-Z\d-]{0,30}[A-Z])[A-Z\d](?:[A-Z\d]|-(?=[A-Z\d])){4,30}(?![\p{L}\p{N}-])|\b(?:code|voucher|coupon|password|passcode|pin)\b[\s:“"']{1,4}(?:is\s)?[“"']?([A-Z\d]{4,30})\b/gu;
const OF_ITSELF =
  /\b(?:(?:large )?language model|as an ai\b|i am an ai\b|i'm an ai\b|system prompt|developer mode|my (?:instructions|guidelines|rules)|your (?:previous|earlier) instructions|as instructed|i (?:have been|was|am) (?:instructed|programmed|trained)|jailbreak|may not be said|the form of your answer|everything behind a bar|\[?(?:hidden text|an order to the reader) left out|prompt injection)/giu;

/** What belongs to the business or was confirmed, as one text to look things up in. */
function ownWords({ playbook, plan, choices, task }: EngineRequest): string {
  const said = task?.kind === 'revise' ? task.instruction : '';
  return JSON.stringify([playbook, plan, choices.confirmed, said]).toLowerCase();
}

/** Faults of the texts, each with the words it is about. Linear in their length. */
export function guard(request: EngineRequest, texts: readonly DraftText[]): Fault[] {
  const wanted = replyLanguage(request);
  const own = ownWords(request);
  const references = request.reading.references.map(({ text }) => text.toLowerCase()).join(' ');
  const faults: Fault[] = [];
  for (const { audience, sections } of texts) {
    const text = joinSections(sections);
    const fault = (words: string, message: string): void => void faults.push({ audience, words, message });
    for (const section of sections.filter((one) => one.text.length >= SHORTEST_TELLING)) {
      const { code, confidence } = readComplaint({ text: section.text }).language;
      if (code !== wanted && code !== 'und' && confidence >= SURE) {
        fault(
          section.text.slice(0, SHORTEST_TELLING),
          `This is written in ${languageName(code)}; ${languageName(wanted)} was wanted.`,
        );
      }
    }
    for (const [words] of text.matchAll(LINK)) {
      if (!own.includes(words.replace(/[.,;:!?]+$/, '').toLowerCase()))
        fault(words, 'This address is not one of yours.');
    }
    for (const [words, code] of text.matchAll(CODE)) {
      const found = (code ?? words).toLowerCase();
      if (!own.includes(found) && !references.includes(found)) fault(words, 'This code is not one that you gave.');
    }
    for (const [words] of text.matchAll(OF_ITSELF)) {
      if (!own.includes(words.toLowerCase())) fault(words, 'This speaks of the one who writes and not of the matter.');
    }
  }
  return faults;
}
