/** Turns the person of tagged tokens: the customer becomes "you", the business "I" or "we", and the verbs agree. Adds and drops no fact. */
import { agree, type Subject, write } from './agree-verb.ts';
import {
  hasLocalAntecedent,
  isBusinessSubject,
  isSubjectYou,
  isToldOrPaid,
  nextReal,
  SAYS_OR_DECIDES,
} from './pronoun-role.ts';
import type { ShiftOptions } from './shift-options.ts';
import { carriesTense } from './tag-words.ts';
import type { Token } from './token.ts';
import { isVerbForm } from './verb-forms.ts';

/** What turning the person gives. */
export type Shift = {
  tokens: Token[];
  /** A "you" that could be meant for either side, or a "they" without anyone to stand for. */
  unclear: boolean;
};

const CUSTOMER_WORDS = new Map([
  ['i', 'you'],
  ['we', 'you'],
  ['me', 'you'],
  ['us', 'you'],
  ['my', 'your'],
  ['our', 'your'],
  ['mine', 'yours'],
  ['ours', 'yours'],
  ['myself', 'yourself'],
  ['ourselves', 'yourselves'],
]);
const FIRM_WORDS = new Map([
  ['they', 'we'],
  ['them', 'us'],
  ['their', 'our'],
  ['theirs', 'ours'],
  ['themselves', 'ourselves'],
  ['he', 'we'],
  ['she', 'we'],
  ['him', 'us'],
  ['her', 'us'],
  ['his', 'our'],
  ['himself', 'ourselves'],
  ['herself', 'ourselves'],
]);
/** Forms that never go with "I" or "we". */
const NOBODYS_FORM = /^(?:is|isn't|has|hasn't|does|doesn't)$/;
/** What is done to people; what else is done to "them" is done to things: "they were measured wrong". */
const DONE_TO_PEOPLE =
  /^(?:told|asked|informed|notified|contacted|called|paid|supposed|made|allowed|required|trained|warned|closed|fined|given|shown|sent|hired|obliged|prepared|interested|concerned|willing|based|located|done|gone|sold|run|owned)$/;
/** What is said of people only. */
const ONLY_PEOPLE_ARE =
  /^(?:ready|willing|able|unable|unwilling|aware|unaware|sure|sorry|rude|polite|helpful|unhelpful|responsible|happy|reluctant|adamant|allowed|supposed|busy|short-staffed|understaffed|useless|professional|unprofessional|obliged|required|entitled|liable|wrong|right|correct|careless|friendly)$/;

function previousReal(tokens: readonly Token[], at: number): number {
  let index = at - 1;
  while (index >= 0 && tokens[index]?.tag === 'adverb') index -= 1;
  return index;
}

/** Turns person and agreement in place on copies of the tokens. */
export function shiftPerson(source: readonly Token[], options: ShiftOptions): Shift {
  const original = source;
  const tokens = source.map((token) => ({ ...token }));
  const speaker = options.speaker;
  let unclear = false;
  let running: Subject =
    options.subject === 'customer' ? 'customer' : options.subject === 'business' ? 'speaker' : 'other';

  const partyOf = (lower: string): 'business' | 'others' => {
    if (/^(?:he|him|his|himself)$/.test(lower)) return options.he;
    if (/^(?:she|her|herself)$/.test(lower)) return options.she;
    return options.they;
  };

  const subjectAt = (at: number): Subject | null => {
    const token = original[at];
    if (token === undefined) return null;
    if (token.tag === 'pronoun') {
      if (token.lower === 'i' || token.lower === 'we') return 'customer';
      if (token.lower === 'you') return options.you === 'business' && isSubjectYou(original, at) ? 'speaker' : 'other';
      if (token.lower !== 'they' && !SAYS_OR_DECIDES.test(original[nextReal(original, at)]?.lower ?? ''))
        return 'other';
      if (/^(?:they|he|she)$/.test(token.lower))
        return partyOf(token.lower) === 'business' && !hasLocalAntecedent(original, at, token.lower) ? 'firm' : 'other';
      return 'other';
    }
    if (token.tag === 'business') return token.lower === '<owner>' ? 'speaker' : 'firm';
    if (token.customer) return 'customer';
    return null;
  };

  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const was = original[at];
    if (token === undefined || was === undefined || was.tag === 'quote' || was.tag === 'mark') continue;
    const lower = was.lower;

    if (was.tag === 'business') {
      const subject = isBusinessSubject(original, at);
      if (lower === '<owner>') write(token, subject ? speaker : speaker === 'I' ? 'me' : 'us');
      else write(token, subject ? 'we' : 'us');
      if (subject) running = lower === '<owner>' ? 'speaker' : 'firm';
      continue;
    }
    if (lower === '<our>') {
      write(token, 'our');
      continue;
    }
    // "between us", "both of us" takes in both sides.
    if (
      options.you === 'business' &&
      lower === 'us' &&
      (original[at - 1]?.lower === 'between' ||
        (original[at - 1]?.lower === 'of' && original[at - 2]?.lower === 'both'))
    )
      continue;
    const customerWord = CUSTOMER_WORDS.get(lower);
    if (customerWord !== undefined) {
      write(token, customerWord);
      if (lower === 'i' || lower === 'we') running = 'customer';
      continue;
    }
    if (options.you === 'business' && /^(?:you|your|yours|yourself|yourselves)$/.test(lower)) {
      const own = speaker === 'I';
      if (lower === 'your') write(token, own ? 'my' : 'our');
      else if (lower === 'yours') write(token, own ? 'mine' : 'ours');
      else if (lower !== 'you') write(token, own ? 'myself' : 'ourselves');
      else if (isSubjectYou(original, at)) {
        write(token, speaker);
        running = 'speaker';
      } else write(token, own ? 'me' : 'us');
      continue;
    }
    if (/^(?:he|she)$/.test(lower) && !SAYS_OR_DECIDES.test(original[nextReal(original, at)]?.lower ?? '')) {
      running = 'other';
      continue;
    }
    if (/^(?:his|him|her|himself|herself)$/.test(lower)) continue;
    if (FIRM_WORDS.has(lower) && partyOf(lower) === 'business' && !hasLocalAntecedent(original, at, lower)) {
      if (lower === 'them' && !isToldOrPaid(original, at)) {
        unclear = true;
        continue;
      }
      const following = original[nextReal(original, at)];
      const second = original[nextReal(original, nextReal(original, at))];
      // "They are for distance": glasses, not us.
      if (
        lower === 'they' &&
        following !== undefined &&
        /^(?:are|were|aren't|weren't)$/.test(following.lower) &&
        (second?.tag !== 'verb' || (isVerbForm(second.lower, 'participle') && !DONE_TO_PEOPLE.test(second.lower))) &&
        !ONLY_PEOPLE_ARE.test(second?.lower ?? '')
      )
        unclear = true;
      const possessive = was.tag === 'possessive';
      write(token, possessive ? 'our' : (FIRM_WORDS.get(lower) ?? token.text));
      if (/^(?:they|he|she)$/.test(lower)) running = 'firm';
      continue;
    }
    if (
      /^(?:they|them|their|theirs)$/.test(lower) &&
      partyOf(lower) === 'others' &&
      !hasLocalAntecedent(original, at, lower)
    )
      unclear = true;
    // "I asked about it and was told": an object leaves the subject as it was.
    const before = original[at - 1]?.tag;
    if (lower === 'it' && (before === 'preposition' || before === 'verb') && !carriesTense(original, at + 1)) continue;
    if (was.tag === 'pronoun' && lower !== 'you') {
      running = 'other';
      continue;
    }
    if (was.tag === 'auxiliary' || was.tag === 'verb') {
      const finite =
        carriesTense(original, at) || (was.tag === 'auxiliary' && !/^(?:be|been|being|having)$/.test(lower));
      if (!finite) continue;
      const following = original[at + 1];
      const before = original[previousReal(original, at)];
      // "was I told", "are you": the subject comes after its verb.
      const ahead =
        was.tag === 'auxiliary' &&
        following !== undefined &&
        (following.tag === 'pronoun' || following.tag === 'business')
          ? subjectAt(at + 1)
          : null;
      const startsHere =
        before === undefined ||
        before.tag === 'wh' ||
        before.tag === 'mark' ||
        before.tag === 'subordinator' ||
        before.tag === 'coordinator' ||
        (before.tag === 'noun' && ahead !== null);
      let subject: Subject = running;
      if (ahead !== null && ahead !== 'other' && startsHere) subject = ahead;
      else if (before !== undefined) {
        const named = subjectAt(previousReal(original, at));
        if (named !== null) subject = named;
        // "the mattress you sent is": the verb goes with the noun before the relative clause.
        else if (
          was.tag === 'auxiliary' &&
          (before.tag === 'verb' || /^(?:did|do|does|had|having)$/.test(before.lower)) &&
          lower !== 'been'
        )
          subject = 'other';
        else if (
          before.tag === 'noun' ||
          before.tag === 'number' ||
          before.tag === 'quote' ||
          before.tag === 'determiner' ||
          before.tag === 'adjective' ||
          before.tag === 'wh' ||
          before.tag === 'object'
        )
          subject = 'other';
        running = subject;
      }
      // "What I saw is the door", "the school where I teach and tells them": such a form is nobody's who says "I".
      if (
        subject === 'customer' &&
        before?.tag !== 'pronoun' &&
        (NOBODYS_FORM.test(lower) || (isVerbForm(lower, 's') && !isVerbForm(lower, 'base')))
      )
        continue;
      if (was.tag === 'verb' && before?.tag === 'auxiliary') continue;
      agree(token, was, subject, options);
    }
  }
  return { tokens, unclear };
}
