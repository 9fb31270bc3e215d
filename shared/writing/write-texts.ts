/** The offline writer: a plan becomes one text, or on public channels two. What each section says lives in sections/. */
import { channelFacts } from '../domain/channel-facts.ts';
import type { Audience } from '../domain/channel-id.ts';
import type { Complaint } from '../domain/complaint.ts';
import { type DraftText, joinSections, type Notice, type Section, type SectionRole } from '../domain/draft.ts';
import type { Reading } from '../domain/reading.ts';
import { spansOverlap } from '../domain/span.ts';
import { rolesFor, roomFor } from './arrange.ts';
import { type AskedFor, askedFor } from './asked/asked-for.ts';
import { circumstancesOf, mustBeFormal, typesOf, typesToWriteBy } from './circumstances.ts';
import { countWords, type Desk, sayAt } from './desk.ts';
import { fitToChannel } from './fit-to-channel.ts';
import { isWritten, languageOf } from './languages/all.ts';
import { isThreat } from './own-words.ts';
import { polish } from './polish.ts';
import { publicStory } from './public-words/public-story.ts';
import { retellFacts } from './retell/retell-facts.ts';
import { emptyRetelling, type Retelling, type ToldSentence } from './retell/retelling.ts';
import { safetyLine } from './safety.ts';
import { ABROAD } from './scenes/abroad-sections.ts';
import { writeAcknowledgement } from './sections/acknowledgement.ts';
import { writeApology } from './sections/apology.ts';
import { writeFix } from './sections/fix.ts';
import {
  writeAnythingElse,
  writeExplanation,
  writeGreeting,
  writeNextStep,
  writePlusOne,
  writePrevention,
  writeSignOff,
} from './sections/plain-sections.ts';
import { writeForStrangers } from './sections/public-sections.ts';
import { writeInShort } from './sections/short-sections.ts';
import { SURE_ENOUGH, slotsFor } from './slots.ts';
import type { Manner } from './templates/speak-as.ts';
import type { WritingInput } from './writing-input.ts';

const WRITERS: Readonly<Record<SectionRole, (desk: Desk) => string>> = {
  greeting: writeGreeting,
  acknowledgement: (desk) =>
    writeForStrangers('acknowledgement', desk) ?? writeInShort('acknowledgement', desk) ?? writeAcknowledgement(desk),
  apology: (desk) => writeForStrangers('apology', desk) ?? writeInShort('apology', desk) ?? writeApology(desk),
  explanation: writeExplanation,
  fix: (desk) => writeForStrangers('fix', desk) ?? writeInShort('fix', desk) ?? writeFix(desk),
  'next-step': (desk) => writeInShort('next-step', desk) ?? writeNextStep(desk),
  'plus-one': writePlusOne,
  'anything-else': writeAnythingElse,
  prevention: writePrevention,
  'sign-off': writeSignOff,
};

/** Writes the draft's texts. On public channels the public text comes first. */
export function writeTexts(input: WritingInput): { texts: DraftText[]; language: string; notices: Notice[] } {
  const notices: Notice[] = [];
  const language = languageFor(input, notices);
  const channel = channelFacts(input.plan.channel);
  const audiences: Audience[] = channel.public ? ['public', 'private'] : ['private'];
  const texts = audiences.map((audience) => writeText(input, audience, language));
  if (input.reading.occasion === 'spam') {
    notices.push({ code: 'nothing-to-answer', message: 'This looks like advertising. It needs no answer.' });
  }
  return { texts, language, notices };
}

/** One text for one audience, within its channel's limit. */
export function writeText(input: WritingInput, audience: Audience, language: string): DraftText {
  const sections = writeSections(input, audience, language);
  const fitted = fitToChannel(sections, input.plan.channel, audience);
  return { audience, text: joinSections(fitted), sections: fitted };
}

/** The sections of one text before anything is left out for its channel. */
export function writeSections(input: WritingInput, audience: Audience, language: string): Section[] {
  const desk = deskFor(input, audience, language);
  const english = desk.language === 'en';
  const written = new Map<SectionRole, string>();
  const order = rolesFor(desk);
  // The apology takes the best of the story, wherever it stands.
  for (const role of [...order].sort((a, b) => Number(b === 'apology') - Number(a === 'apology'))) {
    const write = english ? WRITERS[role] : (ABROAD[role] ?? WRITERS[role]);
    written.set(role, polish(write(desk), english));
  }
  const sections = order
    .map((role) => ({ role, text: written.get(role) ?? '' }))
    .filter((section) => section.text !== '');
  return desk.slots.safety === '' ? sections : dangerFirst(desk, sections);
}

/** The instruction that keeps people safe stands before everything but the greeting. */
function dangerFirst(desk: Desk, sections: readonly Section[]): Section[] {
  const text = polish(desk.say('fix', 'part-safety'), desk.language === 'en');
  const greeting = sections.filter((section) => section.role === 'greeting');
  return [...greeting, { role: 'fix' as const, text }, ...sections.filter((section) => section.role !== 'greeting')];
}

/** Retold once for all texts and wordings of a complaint; a retelling is never changed. */
const RETOLD = new WeakMap<Reading, { complaint: Complaint; retelling: Retelling }>();

function retellingOf({ reading, complaint }: WritingInput): Retelling {
  const known = RETOLD.get(reading);
  if (known !== undefined && known.complaint === complaint) return known.retelling;
  const retelling = retellFacts({ reading, complaint, businessAs: 'we' });
  RETOLD.set(reading, { complaint, retelling });
  return retelling;
}

/** Worked out once for all texts and wordings of a complaint. */
const ASKED = new WeakMap<Reading, { complaint: Complaint; asked: AskedFor[] }>();

function askedOf({ reading, complaint }: WritingInput): AskedFor[] {
  const known = ASKED.get(reading);
  if (known !== undefined && known.complaint === complaint) return known.asked;
  const asked = askedFor(reading, complaint).filter(({ span }) => !isThreat(span, reading));
  ASKED.set(reading, { complaint, asked });
  return asked;
}

/** From this share of a sentence on it says what they want and no more. */
const MOSTLY_A_WISH = 0.6;

/** "Don't want a refund" and "Just want it done" leave out who wants it; neither is an order to us. */
const NO_ORDER = /^you asked us (?:not )?to (?:want|need|know|think|like|feel|care|mind|understand|believe)\b/;

/** What they ask for is taken up beside the deed that answers it, and not told before. */
function withoutWishes(retelling: Retelling, asked: readonly AskedFor[]): Retelling {
  const isAsked = (one: ToldSentence) =>
    asked.some(
      ({ span, words }) =>
        spansOverlap(span, one.clause.span) &&
        (one.wish || countWords(words) >= countWords(one.clause.clause) * MOSTLY_A_WISH),
    );
  const kept = retelling.sentences.filter((one) => !isAsked(one) && !NO_ORDER.test(one.clause.clause));
  return { ...retelling, sentences: kept };
}

/** Requests that stand in the story as wishes, where they were not read as such. */
function withWishes(asked: readonly AskedFor[], { sentences }: Retelling): AskedFor[] {
  const wishes = sentences
    .filter(({ wish, clause }) => wish && clause.confidence >= SURE_ENOUGH && A_REQUEST.test(clause.clause))
    .filter(({ clause }) => countWords(clause.clause) <= LONGEST_REQUEST && !NO_ORDER.test(clause.clause))
    .filter(({ clause }) => !asked.some(({ span }) => spansOverlap(span, clause.span)))
    .map(({ clause }): AskedFor => ({ types: [], words: clause.clause, span: clause.span, private: clause.private }));
  return [...asked, ...wishes].sort((a, b) => a.span.start - b.span.start);
}

/** What the public reply tells is not told again word for word in the message beside it, as long as there is something else to tell. */
function withoutPublic(
  retelling: Retelling,
  { plan }: WritingInput,
  audience: Audience,
  conditions: ReadonlySet<string>,
): Retelling {
  if (audience === 'public' || !channelFacts(plan.channel).public || conditions.has('quiet')) return retelling;
  const said = publicStory(retelling);
  const kept = retelling.sentences.filter((one) => one !== said);
  const carries = kept.some(
    (one) => one.clause.role === 'failure' && !one.leans && !one.wish && one.clause.confidence >= SURE_ENOUGH,
  );
  return said === null || !carries ? retelling : { ...retelling, sentences: kept };
}

/** In words; what is longer is a story with a wish in it. */
const LONGEST_REQUEST = 15;
const A_REQUEST = /^you asked (?:us|for|whether|wh|how)/;

/** Everything that is needed to write one text. */
export function deskFor(input: WritingInput, audience: Audience, language: string): Desk {
  const { playbook, reading, complaint } = input;
  const { shape } = channelFacts(input.plan.channel);
  const formal = mustBeFormal(input);
  const manner: Manner = {
    person: playbook.voice.person,
    contractions: playbook.voice.contractions && !formal,
    spelling: playbook.voice.spelling,
  };
  const retelling =
    language === 'en' && (reading.language.code === 'en' || reading.language.code === 'und')
      ? retellingOf(input)
      : emptyRetelling();
  const conditions = circumstancesOf(input);
  const slots: Record<string, string> = {
    ...slotsFor(input, retelling, languageOf(language), manner, audience),
    safety: safetyLine(input, language),
  };
  if (slots.name === '') conditions.add('no-name');
  if (slots.signature === '') conditions.add('nobody-signs');
  if (slots.business !== '') conditions.add('business-known');
  if (slots.contact !== '') conditions.add('reachable');
  if (slots.public_contact !== '') conditions.add('open-route');
  if (slots.feast !== '') conditions.add('feast');
  if (slots.by_due === '') conditions.add('no-due');
  if (slots.plus_one_lead !== '') conditions.add('offer-lead');
  if (slots.trouble !== '') conditions.add('trouble-known');
  const asked = language === 'en' && audience === 'private' ? withWishes(askedOf(input), retelling) : [];
  const base = {
    input,
    language,
    audience,
    shape:
      audience === 'private' && (shape === 'review' || shape === 'social' || shape === 'app-store' || shape === 'press')
        ? ('email' as const)
        : shape,
    types: language === 'en' ? typesToWriteBy(reading) : typesOf(reading),
    conditions,
    slots,
    manner,
    retelling: withoutPublic(withoutWishes(retelling, asked), input, audience, conditions),
    room: roomFor(shape, audience, countWords(complaint.text)),
    told: [],
    asked,
    quoted: [],
  };
  return { ...base, say: sayAt(base) };
}

/** The language a draft is written in: the complaint's when there is wording for it, else English. */
export function draftLanguage({ reading, templates }: WritingInput): string {
  const { code } = reading.language;
  return isWritten(code) && templates.languages.has(code) ? code : 'en';
}

function languageFor(input: WritingInput, notices: Notice[]): string {
  const { code } = input.reading.language;
  const language = draftLanguage(input);
  if (language === code || code === 'und') return language;
  notices.push({
    code: 'language-not-written',
    message: `The complaint is not in a language that can be written offline (${code}). The draft is in English.`,
  });
  return 'en';
}
