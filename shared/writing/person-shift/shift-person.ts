/** Turns the person of tagged tokens: the customer becomes "you", the business "I" or "we", and the verbs agree. Adds and drops no fact. */
import type { ShiftOptions } from './shift-options.ts';
import { carriesTense } from './tag-words.ts';
import type { Token } from './token.ts';
import { isVerbForm, plainOf, verbOf } from './verb-forms.ts';

/** Who the running subject is, as far as verbs must agree with it after the turn. */
type Subject = 'customer' | 'speaker' | 'firm' | 'other';

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
const BE_AFTER_YOU = new Map([
  ['am', 'are'],
  ['was', 'were'],
  ["wasn't", "weren't"],
  ["ain't", "aren't"],
  ['does', 'do'],
  ['is', 'are'],
  ["isn't", "aren't"],
  ['has', 'have'],
  ["hasn't", "haven't"],
  ["doesn't", "don't"],
]);
const BE_AFTER_I = new Map([
  ['are', 'am'],
  ['were', 'was'],
  ["weren't", "wasn't"],
]);
const AFTER_FIRM = new Map([
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['does', 'do'],
  ["isn't", "aren't"],
  ["wasn't", "weren't"],
  ["hasn't", "haven't"],
  ["doesn't", "don't"],
  ["'s", "'s"],
]);
const CAUSATIVE = /^(?:let|lets|letting|make|makes|made|help|helps|helped|see|saw|hear|heard|watch|watched|have|had)$/;

function write(token: Token, text: string): void {
  token.text = text;
  token.lower = text.toLowerCase();
}

function previousReal(tokens: readonly Token[], at: number): number {
  let index = at - 1;
  while (index >= 0 && tokens[index]?.tag === 'adverb') index -= 1;
  return index;
}

function nextReal(tokens: readonly Token[], at: number): number {
  let index = at + 1;
  while (index < tokens.length && tokens[index]?.tag === 'adverb') index += 1;
  return index;
}

/** Whether the "you" at `at` does something, rather than having it done. */
export function isSubjectYou(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[nextReal(tokens, at)];
  const inverted = before?.tag === 'auxiliary' && !/^(?:be|been|being|having)$/.test(before.lower);
  if (inverted) {
    const starter = tokens[at - 2];
    return starter === undefined || starter.tag !== 'to';
  }
  const finiteNext =
    next !== undefined &&
    ((next.tag === 'auxiliary' && !/^(?:be|being|been)$/.test(next.lower)) ||
      (next.tag === 'verb' && isVerbForm(next.lower, 'past', 'base') && next.lower !== 'to'));
  if (before === undefined) return true;
  if (before.tag === 'verb' && finiteNext) {
    if (CAUSATIVE.test(before.lower) && !/^(?:see|hear)/.test(before.lower)) return false;
    if (
      /^(?:know|knew|think|thought|believe|hope|guess|suppose|assume|understand|said|say|feel|felt|wish|bet|see|hear)$/.test(
        before.lower,
      )
    )
      return true;
    return next.tag === 'auxiliary' || isVerbForm(next.lower, 'past');
  }
  if (before.tag === 'preposition') return finiteNext && /^(?:out|off|up|over)$/.test(before.lower);
  if (before.tag === 'object') return true;
  if (before.tag === 'verb' || before.lower === 'to') return false;
  if (finiteNext) return true;
  return false;
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
        second?.tag !== 'verb'
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
          (before.tag === 'verb' || /^(?:did|do|does|had)$/.test(before.lower)) &&
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
      if (was.tag === 'verb' && before?.tag === 'auxiliary') continue;
      agree(token, was, subject, options);
    }
  }
  return { tokens, unclear };
}

function isBusinessSubject(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[nextReal(tokens, at)];
  if (before?.tag === 'auxiliary' && (next?.tag === 'verb' || next?.tag === 'adjective')) return true;
  const finite =
    next !== undefined &&
    (next.tag === 'auxiliary' || (next.tag === 'verb' && isVerbForm(next.lower, 'past', 's', 'base')));
  if (before === undefined || before.tag === 'mark') return finite || before === undefined;
  if (before.tag === 'preposition') return false;
  return finite;
}

/** What one of us does in our name; a "he" who does anything else stays himself. */
const SAYS_OR_DECIDES =
  /^(?:said|says|told|tells|promised|assured|refused|insisted|claimed|claims|offered|advised|informed|quoted|charged|asked|explained|admitted|replied|answered|hung|ignored|denied|confirmed|transferred|cancelled|'d|had)$/;

const TO_PEOPLE =
  /^(?:tell|told|ask|asked|asking|call|called|calling|contact|contacted|contacting|email|emailed|emailing|pay|paid|paying|give|gave|given|giving|send|sent|sending|owe|owed|show|showed|inform|informed|notify|notified|ring|rang|phone|phoned|phoning|beg|begged|trust|trusted|sue|report|reported|chase|chased|text|texted|write|wrote|warn|warned|remind|reminded|let|letting|make|made|making|message|messaged|offer|offered|thank|need|want|wanted|beg|hire|hired|to|from|by|against)$/;

/** Whether the "them" at `at` is spoken to, paid or dealt with, as only people are. */
function isToldOrPaid(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.lower === 'with')
    return /^(?:spoke|speak|spoken|speaking|talk|talked|deal|dealt|dealing|bank|banked|account|been|chat|chatted|argued|business|accounts|insured)$/.test(
      tokens[at - 2]?.lower ?? '',
    );
  return before !== undefined && TO_PEOPLE.test(before.lower);
}

/** Whether a plural noun before a "they" is what it stands for ("the shoes … they"). */
function hasLocalAntecedent(tokens: readonly Token[], at: number, lower: string): boolean {
  if (!/^(?:they|them|their|theirs|themselves)$/.test(lower)) {
    return tokens
      .slice(0, at)
      .some((token) =>
        /^(?:husband|son|father|dad|brother|wife|daughter|mother|mum|mom|sister|gran|grandmother|boy|girl|child|lady|man|woman|guy|bloke|gentleman|doctor|nurse|driver|courier|manager|who)$/.test(
          token.lower,
        ),
      );
  }
  for (let index = at - 1; index >= 0; index--) {
    const token = tokens[index];
    if (token === undefined || token.tag !== 'noun') continue;
    const before = tokens[index - 1];
    if (
      !/[^s]s$/.test(token.lower) ||
      token.lower.endsWith("'s") ||
      /^(?:times|hours|minutes|days|weeks|months|years|miles|calls|emails|messages|has|is|was|this|pounds|dollars|always|letters|business|address|loss|charges|fees|payments|records|rights|details|documents|texts)$/.test(
        token.lower,
      )
    )
      continue;
    if (before?.tag === 'preposition') continue;
    return true;
  }
  return false;
}

function agree(token: Token, was: Token, subject: Subject, options: ShiftOptions): void {
  const lower = was.lower;
  if (subject === 'other') return;
  if (subject === 'customer') {
    const changed = BE_AFTER_YOU.get(lower);
    if (changed !== undefined) write(token, changed);
    else if (was.tag === 'verb' && isVerbForm(lower, 's')) write(token, plainOf(lower));
    return;
  }
  if (subject === 'speaker' && options.speaker === 'I') {
    const changed = BE_AFTER_I.get(lower);
    if (changed !== undefined) write(token, changed);
    else if (lower === "aren't") write(token, 'am not');
    return;
  }
  const changed = AFTER_FIRM.get(lower);
  if (changed !== undefined) write(token, changed);
  else if (was.tag === 'verb' && isVerbForm(lower, 's') && verbOf(lower)?.base !== lower) write(token, plainOf(lower));
}
