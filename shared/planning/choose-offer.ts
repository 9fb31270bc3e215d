/** Chooses the +1 that suits this person, or says why there is none. What it is worth is weighed elsewhere. */
import type { IssueType } from '../domain/issue-type.ts';
import type { Level } from '../domain/plan.ts';
import type { Playbook, PlaybookFix, PlaybookOffer } from '../domain/playbook.ts';
import type { RiskType } from '../domain/reading.ts';
import type { Span } from '../domain/span.ts';
import { asksThemBack } from './next-visit.ts';
import { speaksOfTheLiving } from './of-the-family.ts';
import { pick } from './seed.ts';
import { grieves, needsCare, type Situation } from './situation.ts';
import { speaksOfTheirThings } from './speaks-of-their-things.ts';
import { callsForScene, placeInStory } from './story.ts';

/** The fix that the offer comes on top of; null when there is none. */
type Given = Pick<PlaybookFix, 'kind' | 'does'> | null;

export interface RankedOffer {
  readonly offer: PlaybookOffer;
  readonly score: number;
  /** Where the customer wrote the word that ties it to them. */
  readonly tie: Span | null;
  /** The words of the tie as they are said to the customer: "your mother" for "my mother"; empty without a tie. */
  readonly theirs: string;
}

/** Where this stands in an offer, it speaks of whom or what the customer names. */
const THEIRS = '{theirs}';

/** What is given, with whom or what the customer names put in. */
export function deedOf({ offer, theirs }: Pick<RankedOffer, 'offer' | 'theirs'>): string {
  return offer.does.replaceAll(THEIRS, theirs === '' ? 'you' : theirs);
}

const WORTH_OF_ISSUE = [6, 3.5, 2.5] as const;
/** Just below an offer of the failure's own kind: their own words decide between the two. */
const WORTH_TIED_TO_ANYTHING = 5.5;
/** What a careful offer is worth where nothing of the complaint is among its types: better than nothing. */
const STEPS_IN = -1.5;

/** Offers within this distance of the best count as equally good. */
const AS_GOOD = 1;

/** Why no +1 is offered here; empty when one may be. */
export function withholds(situation: Situation): string {
  const { risks, main } = situation;
  if (risks.has('self-harm'))
    return 'Somebody may be in danger from themselves: a person has to answer, and a present would be hollow.';
  if (risks.has('discrimination') || main === 'discrimination')
    return 'Discrimination is alleged: a gift would look like buying silence.';
  if (risks.has('illness')) return 'Somebody fell ill: a gift could read as a settlement, or as taking it lightly.';
  if (risks.has('injury') || main === 'injury-or-illness')
    return 'Somebody was hurt: a gift could read as a settlement, or as taking it lightly.';
  if (risks.has('threat-to-staff')) return 'Staff are threatened: an extra would reward it.';
  return '';
}

/** From this certainty on a risk calls for care only: a family that travels with its children is no child in danger. */
const CARE_FROM: Partial<Readonly<Record<RiskType, number>>> = {
  safety: 0.6,
  'health-info': 0.5,
  privacy: 0.5,
  child: 0.5,
};
/** Where something else was at stake than somebody's care of them, children who are only told of are part of the family. */
const NO_MATTER_OF_CARE: ReadonlySet<IssueType> = new Set([
  'late-or-lost-delivery',
  'wrong-or-missing-item',
  'travel-disruption',
  'refund-or-cancellation',
  'billing',
  'food-or-drink',
  'slow-service',
  'workmanship',
  'unfair-decision',
  'misleading-information',
]);

/** Danger, health, a child at risk, privacy, lawyers and grief ask for care; only offers that are care and no gift fit then. */
function callsForCareOnly(situation: Situation): boolean {
  if (needsCare(situation) || grieves(situation) || situation.risks.has('legal-threat')) return true;
  const endangered = situation.risks.has('safety') || situation.risks.has('health-info');
  return situation.reading.risks.some(({ type, confidence }) => {
    const from = CARE_FROM[type];
    if (from === undefined || confidence < from) return false;
    return type !== 'child' || endangered || !NO_MATTER_OF_CARE.has(situation.main);
  });
}

interface Tie {
  readonly span: Span;
  readonly place: 1 | 2 | 3;
  /** How many words it took: "dog" is said in many a story, "dog died" in one kind only. */
  readonly words: number;
  readonly text: string;
}

/** Where the words of an offer stand within the story, the place that matters most first. Elsewhere they do not count. */
function findTies(offer: PlaybookOffer, situation: Situation): Tie[] {
  const found: Tie[] = [];
  const certainty = situation.reading.issues[0]?.confidence ?? 0;
  for (const tie of offer.ties) {
    let best: Tie | null = null;
    for (const span of situation.ties.findAll(tie)) {
      const place = placeInStory(span, situation.story);
      if (!callsForScene(span, situation.story, certainty)) continue;
      if (place > (best?.place ?? 0) && place !== 0)
        best = { span, place, words: tie.split(/[\s+]+/u).length, text: tie };
    }
    if (best !== null) found.push(best);
  }
  return found.sort((a, b) => b.place - a.place || a.span.start - b.span.start);
}

/** What the message is: most offers answer any, some only one kind. */
function messageOf({ reading }: Situation): Exclude<PlaybookOffer['onlyFor'], 'any'> {
  if (reading.kind !== 'not-a-complaint') return 'complaint';
  return reading.occasion === 'question' ? 'question' : 'praise';
}

/** A word of what it cost them ties an offer to this person more than one told beside. */
const WORTH_OF_PLACE = { 1: 2, 2: 3, 3: 4.2 } as const;
/** What each further word of the most telling tie adds. */
const WORTH_OF_WORD = 0.6;
const MOST_WORDS = 3;

/** What is private is told to nobody else, whatever is meant well. */
function isPrivate({ main, risks }: Situation): boolean {
  return main === 'privacy' || risks.has('privacy') || risks.has('health-info');
}

/** Of "my mother + birthday" only the first is whom it is about. */
function toldToThem(tie: string): string {
  const [first = ''] = tie.split(' + ');
  return first.replace(/^(?:my|our) /u, 'your ');
}

function scoreTie(found: readonly Tie[]): number {
  const [tie] = found;
  if (tie === undefined) return 0;
  const words = Math.min(MOST_WORDS, Math.max(...found.map((each) => each.words)));
  return WORTH_OF_PLACE[tie.place] + 0.5 * Math.min(3, found.length) + WORTH_OF_WORD * (words - 1);
}

/** An offer made for this kind of message comes before those for any. */
const MADE_FOR_IT = 6;
/** An offer that needs another visit costs them something before they have anything of it. */
const COME_AGAIN = { regular: 0, others: -1.2, angry: -2.5 } as const;

function scoreComeAgain(offer: PlaybookOffer, { reading }: Situation): number {
  if (!asksThemBack(offer.does) || reading.kind === 'not-a-complaint') return 0;
  if (reading.loyalty !== null && reading.temper.level < 2) return COME_AGAIN.regular;
  return reading.temper.level >= 2 ? COME_AGAIN.angry : COME_AGAIN.others;
}

/** An offer for so many types is good for anybody, and said to anybody. */
const BROAD = 8;
/** Where it is clear what went wrong, an offer of its own kind is better; where it is unclear, a plain one is. */
const BROAD_WHEN_SURE = -2.4;
const BROAD_WHEN_UNSURE = 1;
/** From this certainty on it is clear what went wrong; a playbook of a trade knows the business all the same. */
const SURE = { general: 0.4, trade: 0.2 } as const;

function isBroad({ types, ties }: PlaybookOffer): boolean {
  return types.length >= BROAD && ties.length === 0;
}

function scoreBreadth(offer: PlaybookOffer, situation: Situation, known: keyof typeof SURE): number {
  if (!isBroad(offer)) return 0;
  const tender = grieves(situation) || situation.risks.has('child') || situation.risks.has('privacy');
  if ((situation.reading.issues[0]?.confidence ?? 0) < SURE[known]) return BROAD_WHEN_UNSURE;
  return tender ? 0 : BROAD_WHEN_SURE;
}

/** What the fix takes back cannot be left to them as an extra. */
function contradicts(offer: PlaybookOffer, fix: Pick<PlaybookFix, 'does'>): boolean {
  return LEAVES.test(offer.does) && TAKES.test(fix.does);
}

const LEAVES = /\b(?:keep|leave you) the (?:wrong|old|broken|first|faulty)\b/;
const TAKES =
  /\bwrong one (?:fetched|collected|back|off)|\btake (?:it|the wrong one|the broken one|the old one) (?:back|away|off)|\btake back\b|\b(?:fetch|collect) (?:it|the wrong)/;

function fits(offer: PlaybookOffer, situation: Situation, fix: Given): boolean {
  if (offer.stock === 0) return false;
  if (fix !== null && offer.goesWith.length > 0 && !offer.goesWith.includes(fix.kind)) return false;
  if (fix !== null && contradicts(offer, fix)) return false;
  if (offer.onlyFor !== 'any' && offer.onlyFor !== messageOf(situation)) return false;
  if (grieves(situation) && speaksOfTheLiving(offer)) return false;
  const gone = situation.leaving || grieves(situation);
  return !(gone && asksThemBack(offer.does));
}

/** An offer that is tied to words and names no failure but "other" fits whatever went wrong, once the words stand there. */
function suitsAnyFailure({ types, ties }: PlaybookOffer): boolean {
  return ties.length > 0 && types.length === 1 && types[0] === 'other';
}

function rank(
  offer: PlaybookOffer,
  situation: Situation,
  level: Level,
  fix: Given,
  known: keyof typeof SURE,
): RankedOffer | null {
  if (!fits(offer, situation, fix)) return null;
  const found = findTies(offer, situation);
  const tie = found[0] ?? null;
  if (offer.ties.length > 0 && tie === null) return null;
  // Whoever is spoken of by name was let down as well, and not only told of.
  if (offer.does.includes(THEIRS) && ((tie?.place ?? 1) < 2 || isPrivate(situation))) return null;
  const places = situation.types.map((type, index) => (offer.types.includes(type) ? (WORTH_OF_ISSUE[index] ?? 2) : 0));
  const about = Math.max(tie !== null && suitsAnyFailure(offer) ? WORTH_TIED_TO_ANYTHING : 0, ...places);
  const careOnly = callsForCareOnly(situation);
  // Care is welcome whatever went wrong, so a careful offer may step in for types of its own.
  const general = offer.types.includes('other') ? 1 : careOnly && offer.suitsRisk ? STEPS_IN : 0;
  if (about === 0 && general === 0) return null;
  const suits = careOnly ? (offer.suitsRisk ? 4 : -8) : 0;
  const lifted = offer.level === 'plus-two' ? (level === 'plus-two' ? 2.5 : -2.5) : 0;
  const score =
    (about > 0 ? Math.max(about, general) : general) +
    scoreTie(found) +
    (offer.onlyFor === 'any' || situation.reading.kind !== 'not-a-complaint' ? 0 : MADE_FOR_IT) +
    scoreComeAgain(offer, situation) +
    scoreBreadth(offer, situation, known) +
    suits +
    lifted +
    0.5 / offer.types.length;
  return { offer, score, tie: tie?.span ?? null, theirs: toldToThem(tie?.text ?? '') };
}

/** How far an offer is from this person: tied to their words, of their failure, or good for anybody. */
function distanceOf({ offer, tie }: RankedOffer): 0 | 1 | 2 {
  return tie !== null ? 0 : isBroad(offer) ? 2 : 1;
}

/** The offers that fit the complaint and the fix, best first; the first place is turned among equally good ones. */
export function rankOffers(playbook: Playbook, situation: Situation, level: Level, fix: Given): RankedOffer[] {
  const known = playbook.profile.trade === 'general' ? 'general' : 'trade';
  const ranked = playbook.offers
    .filter(({ does }) => speaksOfTheirThings(does, playbook.profile.trade, situation))
    .map((offer) => rank(offer, situation, level, fix, known))
    .filter((each) => each !== null)
    .sort((a, b) => b.score - a.score || (a.offer.id < b.offer.id ? -1 : 1));
  const careOnly = callsForCareOnly(situation);
  const fitting = careOnly ? ranked.filter((each) => each.offer.suitsRisk) : ranked;
  const top = fitting[0];
  if (top === undefined) return [];
  const close = fitting.filter((each) => top.score - each.score <= AS_GOOD);
  const nearest = Math.min(...close.map(distanceOf));
  const equals = close.filter((each) => distanceOf(each) === nearest);
  const first = pick(equals, situation.seed, situation.turn, 'offer');
  return [first, ...fitting.filter((each) => each !== first)];
}
