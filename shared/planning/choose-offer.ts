/** Chooses the +1 that suits this person, or says why there is none. What it is worth is weighed elsewhere. */
import type { Level } from '../domain/plan.ts';
import type { FixKind, Playbook, PlaybookOffer } from '../domain/playbook.ts';
import type { Span } from '../domain/span.ts';
import { pick } from './seed.ts';
import { needsCare, type Situation } from './situation.ts';

export interface RankedOffer {
  readonly offer: PlaybookOffer;
  readonly score: number;
  /** Where the customer wrote the word that ties it to them. */
  readonly tie: Span | null;
}

const WORTH_OF_ISSUE = [6, 3.5, 2.5] as const;
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
  if (risks.has('legal-threat'))
    return 'They speak of legal action: an extra could be read as an admission or a settlement.';
  if (risks.has('threat-to-staff')) return 'Staff are threatened: an extra would reward it.';
  return '';
}

/** Danger, health, children, privacy and grief ask for care; only offers that are care and no gift fit then. */
function callsForCareOnly(situation: Situation): boolean {
  const { risks, reading } = situation;
  return (
    needsCare(situation) ||
    (['safety', 'health-info', 'privacy'] as const).some((risk) => risks.has(risk)) ||
    reading.vulnerability.some((each) => each.type === 'bereavement' && each.confidence >= 0.5)
  );
}

function findTies(offer: PlaybookOffer, situation: Situation): Span[] {
  return offer.ties.map((tie) => situation.ties.find(tie)).filter((span) => span !== null);
}

function rank(offer: PlaybookOffer, situation: Situation, level: Level, fix: FixKind | null): RankedOffer | null {
  if (offer.stock === 0) return null;
  if (fix !== null && offer.goesWith.length > 0 && !offer.goesWith.includes(fix)) return null;
  const found = findTies(offer, situation);
  const tie = found[0] ?? null;
  if (offer.ties.length > 0 && tie === null) return null;
  const places = situation.types.map((type, index) => (offer.types.includes(type) ? (WORTH_OF_ISSUE[index] ?? 2) : 0));
  const about = Math.max(0, ...places);
  const careOnly = callsForCareOnly(situation);
  // Care is welcome whatever went wrong, so a careful offer may step in for types of its own.
  const general = offer.types.includes('other') ? 1 : careOnly && offer.suitsRisk ? STEPS_IN : 0;
  if (about === 0 && general === 0) return null;
  const suits = careOnly ? (offer.suitsRisk ? 4 : -8) : 0;
  const lifted = offer.level === 'plus-two' ? (level === 'plus-two' ? 2.5 : -2.5) : 0;
  const score =
    (about > 0 ? Math.max(about, general) : general) +
    (tie === null ? 0 : 3.4 + 0.6 * Math.min(3, found.length)) +
    suits +
    lifted +
    0.5 / offer.types.length;
  return { offer, score, tie };
}

/** The offers that fit the complaint and the fix, best first; the first place is turned among equally good ones. */
export function rankOffers(playbook: Playbook, situation: Situation, level: Level, fix: FixKind | null): RankedOffer[] {
  const ranked = playbook.offers
    .map((offer) => rank(offer, situation, level, fix))
    .filter((each) => each !== null)
    .sort((a, b) => b.score - a.score || (a.offer.id < b.offer.id ? -1 : 1));
  const careOnly = callsForCareOnly(situation);
  const fitting = careOnly ? ranked.filter((each) => each.offer.suitsRisk) : ranked;
  const top = fitting[0];
  if (top === undefined) return [];
  const equals = fitting.filter((each) => top.score - each.score <= AS_GOOD);
  const first = pick(equals, situation.seed, situation.turn, 'offer');
  return [first, ...fitting.filter((each) => each !== first)];
}
