/** Traces causes, policies and changes: why it happened, what the rules are, what is different from now on. English. */
import type { SentenceView } from '../sentence-view.ts';
import { hitSpan, isQuoted } from '../sentence-view.ts';
import { isContentWord, stemOf } from '../text/stem.ts';
import type { Evidence } from './evidence.ts';
import { supportFor } from './trace-deeds.ts';
import type { Claim } from './untraced.ts';

/** Phrase families that the tracer looks for, in the language of the phrase matcher. */
export const REASON_PHRASES: Readonly<Record<string, readonly string[]>> = {
  'deed-done': [
    '(is|are) (already|now)? on (its|their|the) way',
    '(has|have) (already|now|just)? gone (back|out|off) ...',
    '(has|have) already (gone|left)',
    '(is|are) already (in|with|at|being|done|fixed)',
    "(that's|this is|that is) (all|now|already)? (done|fixed|sorted|resolved|taken care of)",
    "(it's|it is) (all|now|already) (done|fixed|sorted|resolved|taken care of)",
    '(has|have) (just|now|already) (gone|left|come) (out|through|off)',
    'we took immediate action',
    'we have taken (immediate|steps|action|measures|corrective) ...',
    "we've taken (immediate|steps|action|measures|corrective)",
    '(steps|measures|action|actions) have been taken',
    '(appropriate|corrective|disciplinary|immediate|necessary) (action|steps|measures) (has|have) been taken',
    '(no longer) (works|work|employed) (for|with|at|here|by)',
    '(driver|courier|technician|engineer|manager|team|chef|waiter|waitress|receptionist|colleague|depot|warehouse|kitchen|nurse|doctor) (says|confirms|confirmed|tells me|tells us|assures|assured|reports|informed|informs|told us|told me|has told|insists)',
    'has been (let go|dealt with|spoken to|taken care of)',
    '(was|were) (sent home|let go|spoken to|sacked|taken off|given a warning|moved to another|removed from)',
    'have been (dealt with|spoken to|taken care of)',
    'we (have|had) a (word|talk|meeting|conversation) with',
    'i (have|had) a (word|talk|meeting|conversation) with',
  ],
  cause: [
    'because',
    'due to',
    'caused by',
    'as a result of',
    'owing to',
    'on account of',
    'the (reason|cause) (is|was|for|that|behind)',
    'the root cause',
    'was down to',
    'stemmed from',
    'resulted from',
    '(happened|occurred|arose) (because|when|as|since|after)',
    '(turns|turned|turning) out (that|to|the|our|we|it was)',
    'it (seems|appears) (that|to)',
    '(was|were) the (result|fault) of',
    'thanks to a',
    'traced (this|it|the _) (back)? to',
    'what happened (is|was)',
    'led to (this|the|your)',
    'attributable to',
  ],
  'claimed-excuse': [
    '(family|medical|personal) (emergency|reasons|matter|problems)',
    'had an (accident|emergency)',
    'the (freezer|fridge|oven|boiler|server|machine|truck|van|printer|till) (had|was|failed|broke|stopped|jammed|crashed)',
    '(a|the) strike (by|at|of|was|had)',
    '(system|technical|computer|software|processing|clerical|administrative|human|warehouse|shipping|courier|carrier|supplier|kitchen|billing|server|website|printing|printer|data|database|inventory|stock|payment|network|scheduling|staffing|communication|internal) (error|glitch|issue|issues|fault|failure|mix-up|mixup|outage|breakdown|problem|problems|migration|update|upgrade|bug|malfunction|shortage|shortages)',
    '(short|under) staffed',
    'short-staffed',
    'understaffed',
    'staff (shortage|shortages|sickness|illness|absence)',
    'short of staff',
    '(called|phoned|off|out) (in)? sick',
    'new (member of staff|employee|hire|trainee|waiter|waitress|driver|starter|server|chef|team member|colleague|system|software|supplier|carrier)',
    '(high|unusually high|unprecedented|increased|exceptional|heavy) (volume|volumes|demand|number of)',
    '(unusually|exceptionally|unexpectedly|extremely|particularly) busy',
    'miscommunication',
    'power (cut|outage|failure)',
    '(broke|broken|breaking) down',
    'weather conditions',
    'bad weather',
    'supply chain',
    'a mix-up',
    'mixed up',
    'a mixup',
    'was (on holiday|on leave|in training|on his first|on her first)',
    'in training',
    'first (day|week|shift) ...',
    'slipped through',
    'fell through the cracks',
    'an oversight',
    'overlooked',
    'mislabeled',
    'mislabelled',
    'misrouted',
  ],
  policy: [
    '(our|company|the company|store|hotel|standard|shop) (policy|policies)',
    'our (terms|rules|procedure|procedures|protocol|standards|guarantee|warranty|conditions|process|terms and conditions)',
    'our (usual|standard|normal)? practice is',
    'no (compensation|refund|refunds|exchange|exchanges) (applies|apply|is|are|can|will|due)',
    '(must|need to|have to|has to) be (folded|kept|returned|reported|made|submitted|requested|cancelled|booked|paid|claimed|received|approved|signed|worn|collected|raised)',
    'you agreed to (the|our|a)',
    'by (accepting|signing|booking|ordering|buying) ... you',
    '(is|are) a separate (service|charge|fee|product)',
    '(is|are) (triaged|prioritised|prioritized)',
    '(completions|deliveries|orders|claims|appointments|bookings|repairs|requests) (can|may) (happen|take|only|be)',
    'terms and conditions',
    'as standard',
    'by law',
    'the (law|regulations|regulator) (requires|require|says|gives|entitle*|allow*|state*|does|do)',
    'legally (entitled|required|obliged|bound)',
    '(we|i) (always|never|only|normally|usually|typically|routinely|generally) (_)',
    '(all|each of|every one of) (of)? our',
    'our _ (always|never) (_)',
    'every (order|item|dish|guest|customer|car|driver|employee|product|room|parcel|delivery|meal|repair|booking|bike) (is|are|gets|goes|comes|leaves|must|has)',
    'under (our|the) (terms|warranty|guarantee|policy|contract|agreement)',
    'your (warranty|guarantee|contract|cover|policy) (covers|cover|lasts|runs|does|allows|entitles|expired|ended|ends|expires)',
    'we (require|allow|accept|offer|guarantee) (all|returns|refunds|a|an|_ days|customers|exchanges|cancellations)',
    'you are entitled to',
    "you're entitled to",
    'refunds (are|take|can)',
    'returns (are|must|can)',
    '(are|is) (non-refundable|nonrefundable|not refundable|non refundable)',
    'we do not (refund|accept|offer|allow|cover|deliver|replace|exchange|guarantee)',
    "we don't (refund|accept|offer|allow|cover|deliver|replace|exchange|guarantee)",
    'is not covered',
    'are not covered',
    "isn't covered",
  ],
  change: [
    '(every|each|all) _ now (_)',
    '(every|each|all) _ _ now (_)',
    'our _ now (_)',
    'from (now on|today on|today onwards|this day|this week on|here on|monday on|next week|tomorrow on|today|tomorrow)',
    'going forward',
    'in (the)? future',
    'from now',
    '(we|i) (have|are) (now|also)? (changing|introducing|retraining|implementing|reviewing our|updating our|tightening|adding)',
    'we now (check|require|use|have|ask|make|test|inspect|double|lift|open|read|weigh|train|send|call|confirm)',
    '(is|are) now (checked|required|tested|inspected|double|signed|done|read|weighed|trained|confirmed|made)',
    'we have (since|now) (_)',
    'to (prevent|avoid|stop|make sure|ensure) (this|it|such|anything|that) ...',
    "so (that)? (this|it) (cannot|can not|does not|will not|never|won't|doesn't|can't) happen* again",
    'new (procedure|process|checklist|training|policy|system|rule|routine|checks|safeguards|measures)',
  ],
};

const COURTESY_STEMS = new Set(
  `go wrong happen occur caus troubl wait delay inconveni matter right want deserv know need easy quick saf gentl simpl good better best important care think feel believ sorry happy glad tru fair mean clear hope lik reason person
   thing way tim day help wait trust long read much well littl real find look`.split(/\s+/),
);
const COURTESY_CLAUSE =
  /^(?:i|we|you|that|that's|this|it|it's|you're|your) (?:want|wanted|care|know|believe|think|would|deserve|deserved|should|matters?|is (?:gentler|better|easier|quicker|simpler|safer|fair|right|what)|trust|trusted|asked|told|were right|gentler|better)/;

/** The words from a marker to the end of its clause. */
function clauseAfter(
  sentence: SentenceView,
  from: number,
): { start: number; end: number; stems: Set<string>; text: string } {
  const rest = sentence.lower.slice(from);
  const stop = /[;:.!?]|, (?:and|but|so|which|we|i|you|please)\b| – | — /.exec(rest);
  const end = from + (stop?.index ?? rest.length);
  const stems = new Set<string>();
  for (const token of sentence.tokens) {
    if (token.start >= from && token.end <= end && isContentWord(token.word)) {
      const stem = stemOf(token.word);
      if (!COURTESY_STEMS.has(stem)) stems.add(stem);
    }
  }
  return { start: from, end, stems, text: sentence.lower.slice(from, end).trim() };
}

function knownShare(stems: ReadonlySet<string>, evidence: Evidence): number {
  if (stems.size === 0) return 1;
  let known = 0;
  for (const stem of stems) {
    if (
      evidence.toldStems.has(stem) ||
      evidence.units.some((unit) => (unit.role === 'fact' || unit.role === 'rule') && unit.stems.has(stem))
    )
      known++;
  }
  return known / stems.size;
}

function causes(sentence: SentenceView, evidence: Evidence): Claim[] {
  const claims: Claim[] = [];
  const whole = supportFor(sentence, evidence, ['fact', 'told'], 0.6);
  for (const hit of sentence.hits.get('cause') ?? []) {
    const span = hitSpan(sentence, hit);
    if (isQuoted(sentence, span)) continue;
    const clause = clauseAfter(sentence, span.end);
    if (clause.stems.size === 0 || COURTESY_CLAUSE.test(clause.text)) continue;
    if (/^(?:turns out|turned out|it seems|it appears)/.test(hit.phrase) && sentence.isQuestion) continue;
    const future = /\b(?:will|'ll|going to|would like|please)\b/.test(sentence.lower.slice(0, span.start));
    const share = knownShare(clause.stems, evidence);
    const source =
      share >= 0.6 &&
      (clause.stems.size < 3 ||
        supportFor(sentence, evidence, ['fact', 'told', 'rule', 'plan'], 0.4, clause.stems) !== null)
        ? (whole ??
          supportFor(sentence, evidence, ['fact', 'told', 'rule', 'plan'], 0.01, clause.stems) ?? {
            kind: 'complaint' as const,
          })
        : null;
    if (source === null && future && supportFor(sentence, evidence, ['plan'], 0.3, clause.stems) !== null) continue;
    claims.push({
      kind: 'cause',
      span: { start: span.start, end: clause.end },
      source: source ?? supportFor(sentence, evidence, ['plan', 'fact'], 0.5, clause.stems),
    });
  }
  for (const hit of sentence.hits.get('claimed-excuse') ?? []) {
    const span = hitSpan(sentence, hit);
    if (
      isQuoted(sentence, span) ||
      sentence.isQuestion ||
      claims.some((claim) => span.start >= claim.span.start && span.start < claim.span.end)
    )
      continue;
    if (
      /\b(?:will|'ll|shall|would|if|whether|any|no|not|never|isn't|send you|try|avoid)\b/.test(
        sentence.lower.slice(Math.max(0, span.start - 40), span.start),
      )
    )
      continue;
    const stems = new Set<string>();
    for (let index = hit.first; index < hit.after; index++) {
      const word = sentence.tokens[index]?.word ?? '';
      if (isContentWord(word)) stems.add(stemOf(word));
    }
    const told = [...stems].every(
      (stem) =>
        evidence.toldStems.has(stem) || evidence.units.some((unit) => unit.role !== 'told' && unit.stems.has(stem)),
    );
    claims.push({
      kind: 'cause',
      span,
      source: told ? (supportFor(sentence, evidence, ['fact', 'told', 'plan', 'rule'], 0.01, stems) ?? whole) : null,
    });
  }
  return claims;
}

/** What somebody or something of ours did, told as a fact: "our kitchen undercooked it". */
const OURS_DID =
  /\b(?:our|one of our) (?:\p{L}+ )?\p{L}+ (?:had |has |have |was |were |is |are |got )?(?:\p{L}+ly )?(\p{L}{3,}ed|broke|broken|lost|left|forgot|forgotten|sick|ill|late|down|empty|missing|stolen|fell|crashed)\b/u;
const LEADS_ON =
  /\b(?:will|'ll|if|once|when|would|can|should|could|may|might|asked|whether|of|in|with|to|at|by|for|from|on|under|before|after|until|sorry|that|how) (?:\p{L}+ )?$/u;
const HARMLESS =
  /^(?:need|want|car|lov|lik|try|fail|hop|ask|wish|disappoint|concern|interest|includ|call|nam|bas|rais|follow|us|requir|tir)/;

function doings(sentence: SentenceView, evidence: Evidence): Claim[] {
  if (sentence.isQuestion || sentence.role === 'plus-one') return [];
  const match = OURS_DID.exec(sentence.lower);
  if (match === null) return [];
  const span = { start: match.index, end: match.index + match[0].length };
  if (isQuoted(sentence, span) || LEADS_ON.test(sentence.lower.slice(0, match.index))) return [];
  const verb = stemOf(match[1] ?? '');
  const known =
    evidence.toldStems.has(verb) ||
    (verb.length > 6 && [...evidence.toldStems].some((stem) => stem.startsWith(verb.slice(0, 7)))) ||
    evidence.units.some((unit) => unit.role !== 'told' && unit.stems.has(verb));
  if (known || HARMLESS.test(verb)) return [];
  return [{ kind: 'cause', span, source: supportFor(sentence, evidence, ['fact', 'told', 'plan', 'rule'], 0.5) }];
}

/** What our people are said to do every time: "our bakers check every loaf". */
const HABIT =
  /\b(?:all )?our (?:\p{L}+ ){1,2}(?!will\b|would\b|can\b|should\b|did\b|never\b)(?:[\p{L}-]+ ){1,4}(?:every|each|all the time|at all times|twice a|once a)\b/u;

function policies(sentence: SentenceView, evidence: Evidence): Claim[] {
  const claims: Claim[] = [];
  const habit = HABIT.exec(sentence.lower);
  if (habit !== null && !sentence.isQuestion) {
    const span = { start: habit.index, end: habit.index + habit[0].length };
    const source = supportFor(sentence, evidence, ['rule', 'fact', 'plan', 'told'], 0.5);
    if (!isQuoted(sentence, span)) claims.push({ kind: 'policy', span, source });
  }
  for (const hit of sentence.hits.get('policy') ?? []) {
    const span = hitSpan(sentence, hit);
    if (isQuoted(sentence, span) || sentence.isQuestion) continue;
    if (
      /^we (always|never)|^i (always|never)/.test(sentence.lower.slice(span.start)) &&
      /\b(?:told|answered|wrote|said|called|rang|replied|asked|heard|promised|got|came|sent|did|had|gave|should)\b/.test(
        sentence.lower.slice(span.end - 12, span.end + 20),
      )
    )
      continue;
    const stems = new Set(
      [...sentence.stems].filter(
        (stem) => !COURTESY_STEMS.has(stem) && stem !== 'policy' && stem !== 'custom' && stem !== 'company',
      ),
    );
    if (stems.size < 2) continue;
    const source = supportFor(sentence, evidence, ['rule', 'fact', 'plan', 'told'], 0.5, stems);
    claims.push({ kind: 'policy', span, source });
  }
  return claims;
}

function changes(sentence: SentenceView, evidence: Evidence): Claim[] {
  const claims: Claim[] = [];
  for (const hit of sentence.hits.get('change') ?? []) {
    const span = hitSpan(sentence, hit);
    if (isQuoted(sentence, span) || sentence.isQuestion) continue;
    const claimsChange =
      /\b(?:we|i|our|every|each|all|is|are|has|have|no)\b/.test(sentence.lower) && sentence.stems.size >= 4;
    if (!claimsChange) continue;
    if (
      /\b(?:how to|will (?:look|find out|review|work out|ask|see)|'ll (?:look|find out|work out|ask|see)|want to|would like to|going to (?:look|ask)|looking (?:into|at)|hope|reach me|contact|write to me|call me|deal with me|from here on you)\b/.test(
        sentence.lower,
      )
    )
      continue;
    const source = supportFor(sentence, evidence, ['fact', 'rule', 'plan', 'told'], 0.34);
    claims.push({ kind: 'change', span, source });
    break;
  }
  return claims;
}

/** Causes, policies and changes the sentence claims, each with what allows it. */
export function traceReasons(sentence: SentenceView, evidence: Evidence): Claim[] {
  if (sentence.role === 'greeting' || sentence.role === 'sign-off') return [];
  const told = causes(sentence, evidence);
  if (told.length === 0) told.push(...doings(sentence, evidence));
  return [...told, ...policies(sentence, evidence), ...changes(sentence, evidence)];
}
