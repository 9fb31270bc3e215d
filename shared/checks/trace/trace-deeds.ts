/** Traces what the draft says has been done, and changes it says were made. English. */
import type { Source } from '../../domain/plan.ts';
import type { SentenceView } from '../sentence-view.ts';
import { hitSpan, isQuoted } from '../sentence-view.ts';
import { stemOf } from '../text/stem.ts';
import { ALSO_STEMS, FAMILY_OF, FAMILY_STEMS } from './deed-words.ts';
import type { Evidence } from './evidence.ts';
import type { Claim } from './untraced.ts';
import { isOurs, isTheirOwn } from './whose-deed.ts';

/** Words that may stand between the auxiliary and the participle. */
const ADVERBS = new Set(
  `already deep newly now just also since both personally today since then immediately fully carefully thoroughly all again therefore straight away swiftly promptly
   duly successfully permanently completely formally officially recently both even finally meanwhile`.split(/\s+/),
);
const UNREAL_BEFORE = new Set(
  `will would could should might may must 'll shall once after until unless if when before whether cannot can't we'd i'd you'd they'd you you've they've customers never say said says claim claims told think thought assume assured`.split(
    /\s+/,
  ),
);
const HAVE = new Set(['have', 'has', "i've", "we've", "he's", "she's", "it's", 'had']);
const BE = new Set(['been', 'is', 'are', 'was', 'were', 'being']);
const WE = new Set(['i', 'we', "i've", "we've"]);
/** Deeds of reading and writing this very reply, which need no tick. */
const READING_IT =
  /\b(?:read|reviewed|received|seen|looked (?:at|through|over)|gone (?:over|through)|noted|checked|heard|studied|examined)\b.{0,24}\b(?:your (?:message|e-?mail|letter|complaint|note|review|post|comments?|words|points|account of)|everything you|what you|every word|this|it all|all (?:of )?(?:this|it))/;

/** What a business does to its own people and machines: a claim even without a time. */
const ALWAYS_A_DEED =
  /^(?:trained|retrained|coached|briefed|disciplined|dismissed|suspended|fired|reprimanded|warned|inspected|tested|serviced|reviewed|audited|investigated|recalled|withdrawn)$/;

interface Deed {
  readonly verb: string;
  readonly at: number;
  readonly first: number;
}

function negated(sentence: SentenceView, from: number, to: number): boolean {
  for (let index = Math.max(0, from - 2); index < to; index++) {
    const word = sentence.tokens[index]?.word ?? '';
    if (
      word === 'not' ||
      word === 'never' ||
      word === 'nobody' ||
      word === 'nothing' ||
      word === 'no' ||
      word.endsWith("n't")
    )
      return true;
  }
  return false;
}

/** Whether what comes before takes the deed back: a condition, a modal, a question. */
function unreal(sentence: SentenceView, first: number): boolean {
  for (let index = first - 1; index >= Math.max(0, first - 5); index--) {
    const token = sentence.tokens[index];
    if (token === undefined) break;
    const between = sentence.lower.slice(token.end, sentence.tokens[index + 1]?.start ?? token.end);
    if (/[.;:!?]/.test(between)) break;
    if (UNREAL_BEFORE.has(token.word) || token.word.endsWith("'ll") || token.word.endsWith("'d")) {
      if (index < first - 1 && /^(?:you|you've|they've|customers|may|never)$/.test(token.word)) continue;
      return true;
    }
  }
  return false;
}

const OUR_SIDE =
  /^(?:team|manager|management|staff|colleagues?|driver|engineer|department|company|bank|kitchen|office|he|she|chef|owner|technician|supervisor|director|warehouse|courier|baker|mechanic|plumber|crew|people|accounts|billing|support|group|board|hotel|restaurant|store|shop|practice|clinic|nurse|doctor|waiter|waitress|server|agent|developers?|engineers|supplier|insurer|workshop|boss|mayor|council|everyone|everybody)$/;

/** Whether the words before the auxiliary name somebody of the business. */
function isOurSide(sentence: SentenceView, helper: number): boolean {
  const subject = sentence.tokens[helper - 1];
  if (subject === undefined) return false;
  if (OUR_SIDE.test(subject.word)) return true;
  for (let index = helper - 2; index >= Math.max(0, helper - 4); index--) {
    if (/^(?:our|my)$/.test(sentence.tokens[index]?.word ?? '')) return true;
  }
  return helper - 1 > 0
    ? /\p{Lu}/u.test(sentence.text[subject.start] ?? '')
    : sentence.tokens.length > 3 &&
        /\p{Lu}/u.test(sentence.text[0] ?? '') &&
        !/^(?:people|customers|guests|others|many|these|those|things|some|it|there)$/.test(subject.word);
}

function deedsIn(sentence: SentenceView): Deed[] {
  const deeds: Deed[] = [];
  const { tokens } = sentence;
  for (const [at, { word }] of tokens.entries()) {
    if (!FAMILY_OF.has(word)) continue;
    let before = at - 1;
    while (before >= 0 && ADVERBS.has(tokens[before]?.word ?? '')) before--;
    const helper = tokens[before]?.word ?? '';
    if (word === 'gone' || word === 'put' || word === 'found' || word === 'confirmed') {
      if (!/^(?:have|has|i've|we've)$/.test(helper)) continue;
    }
    let first = -1;
    // "We have closed it and refunded everybody": the helper stands once for both.
    if (helper === 'and') {
      for (let index = before - 1; index >= Math.max(0, before - 8); index--) {
        const one = tokens[index]?.word ?? '';
        const subject = tokens[index - 1]?.word ?? '';
        if (/^(?:i've|we've)$/.test(one) || (/^(?:have)$/.test(one) && WE.has(subject))) {
          if (!negated(sentence, index, at) && !unreal(sentence, index)) deeds.push({ verb: word, at, first: index });
          break;
        }
      }
      continue;
    }
    if (HAVE.has(helper) && !(helper.endsWith("'s") && word === 'found')) {
      const subject = tokens[before - 1]?.word ?? '';
      if (
        subject === 'you' ||
        subject === 'they' ||
        subject === 'to' ||
        /^(?:what|which|whatever|that|who)$/.test(subject) ||
        (WE.has(subject) && /^(?:what|whatever|which|everything|all|until)$/.test(tokens[before - 2]?.word ?? '')) ||
        !(
          WE.has(subject) ||
          (HAVE.has(helper) && helper !== 'have' && helper !== 'has') ||
          isOurSide(sentence, before)
        ) ||
        (helper === 'had' && /^(?:you|we|i|only|that|who|which)$/.test(subject))
      )
        continue;
      first = before;
    } else if (BE.has(helper)) {
      if (helper === 'been') {
        let auxiliary = before - 1;
        while (auxiliary >= 0 && ADVERBS.has(tokens[auxiliary]?.word ?? '')) auxiliary--;
        const have = tokens[auxiliary]?.word ?? '';
        if (!HAVE.has(have) && have !== 'having') continue;
        first = auxiliary;
      } else if (
        /^(?:is|are)$/.test(helper) &&
        ADVERBS.has(tokens[at - 1]?.word ?? '') &&
        /^(?:now|already|fully)$/.test(tokens[at - 1]?.word ?? '')
      ) {
        first = before;
      } else if (
        /^(?:was|were)$/.test(helper) &&
        (ALWAYS_A_DEED.test(word) ||
          /\b(?:today|this morning|this afternoon|yesterday|earlier|immediately|at once|just now|last night|already)\b/.test(
            sentence.lower,
          ))
      ) {
        first = before;
      } else continue;
    } else if (
      /^(?:i|we)$/.test(helper) &&
      !/^(?:gone|spoken|rung|put|paid|met|returned|delivered|changed|stopped|closed|raised|found|confirmed|passed|ordered|added|changed|charged|called)$/.test(
        word,
      )
    ) {
      first = before;
    } else if (
      /^(?:i|we)$/.test(helper) &&
      /\b(?:today|this morning|this afternoon|this week|last week|yesterday|just now|last night|earlier|straight away|immediately|already)\b/.test(
        sentence.lower,
      )
    ) {
      first = before;
    } else continue;
    const subjectWord = tokens[first - 1]?.word ?? '';
    const leadAt = WE.has(subjectWord) ? first - 2 : first - 1;
    const leads = tokens[leadAt]?.word ?? '';
    if (
      /^(?:that|which)$/.test(leads) &&
      leadAt > 0 &&
      /\b(?:will|shall|'ll|going to|would|can|should)\b|'ll\b/.test(sentence.lower.slice(0, tokens[leadAt]?.start))
    )
      continue;
    if (WE.has(helper) && /^(?:what|which|that|whatever|everything)$/.test(tokens[before - 1]?.word ?? '')) continue;
    // "You ordered an 8, we sent a 6" retells the failure.
    if (
      /^(?:sent|delivered|posted|shipped)$/.test(word) &&
      /^(?:i|we)$/.test(helper) &&
      /\byou (?:ordered|asked|bought|paid|wanted|chose)\b/.test(sentence.lower.slice(0, tokens[first]?.start))
    )
      continue;
    if (negated(sentence, first, at) || unreal(sentence, first)) continue;
    deeds.push({ verb: word, at, first });
  }
  return deeds;
}

/** Stems near the verb: its subject and object. */
function clauseStems(sentence: SentenceView, deed: Deed): Set<string> {
  const stems = new Set<string>();
  for (let index = Math.max(0, deed.first - 4); index <= Math.min(sentence.tokens.length - 1, deed.at + 9); index++) {
    const word = sentence.tokens[index]?.word ?? '';
    const stem = stemOf(word);
    if (index !== deed.at && sentence.stems.has(stem) && !FAMILY_OF.has(word)) stems.add(stem);
  }
  return stems;
}

function sourceOf(sentence: SentenceView, deed: Deed, evidence: Evidence): Source | null {
  const family = FAMILY_OF.get(deed.verb) ?? 0;
  const verbs = FAMILY_STEMS[family] ?? new Set<string>();
  const also = ALSO_STEMS[family] ?? [];
  const around = clauseStems(sentence, deed);
  for (const unit of evidence.units) {
    const { kind } = unit.source;
    if (kind !== 'complaint' && kind !== 'confirmed' && kind !== 'user') continue;
    let speaksOfIt = false;
    for (const stem of unit.stems) if (verbs.has(stem)) speaksOfIt = true;
    if (unit.role === 'fact') for (const stem of also) if (unit.stems.has(stem)) speaksOfIt = true;
    if (!speaksOfIt) continue;
    if (unit.role === 'told' && isTheirOwn(unit.folded, verbs)) continue;
    let shared = 0;
    for (const stem of around) if (unit.stems.has(stem)) shared++;
    const enough = unit.role === 'fact' || isOurs(unit.folded, verbs) ? 1 : 2;
    if (shared >= Math.min(enough, Math.max(unit.role === 'fact' ? 0 : 1, around.size))) return unit.source;
  }
  return null;
}

/** Under way at this moment, which is a deed and no promise: "I'm cancelling it right now". */
const UNDER_WAY =
  /\b(?:i'm|we're|i am|we are)(?: just| now| currently| already| also)* (?:issuing|processing|refunding|crediting|reimbursing|deleting|cancelling|canceling|removing|closing|resetting|restoring|updating|correcting|applying|upgrading|waiving|reversing|unlocking|blocking|transferring|returning|replacing|releasing|clearing)\b(?:[^.!?;]|\.(?=\d)){0,60}?\b(?:right now|as we speak|as i (?:type|write)|this (?:very )?(?:minute|second|moment|instant)|at this moment|while (?:we|you|i)|now)\b|\b(?:i'm|we're|i am|we are) (?:just|now|currently|already) (?:issuing|processing|refunding|crediting|reimbursing|deleting|cancelling|canceling|removing|closing|resetting|restoring|reversing|unlocking|transferring|releasing)\b/;

/** Said done without a subject, as in chats: "Refunded from our end". */
const OPENS_DONE =
  /^(?:all |now |just |have |already )?(?:ended|refunded|cancelled|canceled|credited|fixed|sorted|stopped|resolved|replaced|reversed|removed|restored|corrected|reshipped|shipped|escalated)(?= (?:it|that|this|them|your|the|from|on|for|and|now|already|today)\b|[.!,])/;

/** Deeds the draft says are done, each with what allows it. */
export function traceDeeds(sentence: SentenceView, evidence: Evidence): Claim[] {
  if (sentence.isQuestion && !/[.!;]\s/.test(sentence.lower)) return [];
  const claims: Claim[] = [];
  for (const deed of deedsIn(sentence)) {
    const first = sentence.tokens[deed.first];
    const verb = sentence.tokens[deed.at];
    if (first === undefined || verb === undefined) continue;
    const subject = sentence.tokens[deed.first - 1];
    const start = subject !== undefined && WE.has(subject.word) ? subject.start : first.start;
    const span = { start, end: verb.end };
    if (isQuoted(sentence, span)) continue;
    if (READING_IT.test(sentence.lower.slice(first.start, first.start + 90))) continue;
    claims.push({ kind: 'deed', span, source: sourceOf(sentence, deed, evidence) });
  }
  const underWay = UNDER_WAY.exec(sentence.lower);
  if (underWay !== null) {
    const span = { start: underWay.index, end: underWay.index + underWay[0].length };
    if (!isQuoted(sentence, span))
      claims.push({ kind: 'deed', span, source: supportFor(sentence, evidence, ['fact'], 0.5) });
  }
  const opening = OPENS_DONE.exec(sentence.lower);
  if (opening !== null && claims.length === 0 && !sentence.isQuestion) {
    const source = supportFor(sentence, evidence, ['fact', 'told'], 0.67);
    claims.push({ kind: 'deed', span: { start: 0, end: opening[0].length }, source });
  }
  for (const hit of sentence.hits.get('deed-done') ?? []) {
    const span = hitSpan(sentence, hit);
    if (
      isQuoted(sentence, span) ||
      /\b(?:you|how|if|that) $/.test(sentence.lower.slice(0, span.start)) ||
      (/^\(is\|are\) \(repaired/.test(hit.phrase) &&
        /\b(?:until|till|once|when|if|after|before|unless|whether|sure|see that|will|'ll|by the time|as soon as|which|that)\b[^.;]{0,60}$/.test(
          sentence.lower.slice(0, span.start),
        )) ||
      negated(sentence, hit.first, hit.first) ||
      claims.some((claim) => claim.span.start < span.end && span.start < claim.span.end)
    )
      continue;
    claims.push({ kind: 'deed', span, source: supportFor(sentence, evidence, ['fact', 'told'], 0.67) });
  }
  return claims;
}

/** The unit that shares the greatest part of the sentence's own words, when it shares enough of them. */
export function supportFor(
  sentence: SentenceView,
  evidence: Evidence,
  roles: readonly ('told' | 'fact' | 'rule' | 'plan')[],
  share: number,
  stems: ReadonlySet<string> = sentence.stems,
): Source | null {
  if (stems.size === 0) return null;
  let best: Source | null = null;
  let most = 0;
  for (const unit of evidence.units) {
    if (!roles.includes(unit.role) || unit.stems.size === 0) continue;
    let shared = 0;
    for (const stem of stems) if (unit.stems.has(stem)) shared++;
    if (shared > most) {
      most = shared;
      best = unit.source;
    }
  }
  return most / stems.size >= share ? best : null;
}
