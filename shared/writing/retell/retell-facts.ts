/** The entry point of retelling: which facts of a reading are told back to the customer, and as what. No wording rules here. */
import type { Reading } from '../../domain/reading.ts';
import { spansOverlap } from '../../domain/span.ts';
import { joinClauses } from './join-clauses.ts';
import { USABLE } from './judge-clause.ts';
import { fragment } from './quoted-sentence.ts';
import { retellClause, type Stretch, type Telling } from './retell-clause.ts';
import { type Clause, type ClauseRole, emptyRetelling, type RetellInput, type Retelling } from './retelling.ts';
import { readStance } from './stance.ts';
import { toldSentences } from './told-sentences.ts';

const RISKY = new Set(['injury', 'illness', 'safety', 'legal-threat', 'discrimination', 'privacy']);
const PRAISING =
  /\b(?:lovely|great|kind|helpful|best|love|loved|thank|thanks|excellent|friendly|brilliant|fantastic|amazing|wonderful|good|delicious|perfect|patient|recommend|fixed|remember(?:ed|s)|compassion|care|polite|quick|fast|beautiful|happy|worth|superb|outstanding|professional|gentle|welcom)/i;
const PAID_OR_ASKED =
  /^you(?:'ve|'d| have| had)? (?:\w+ )?(?:paid|ordered|bought|booked|asked|purchased|reserved|hired|chose|came|brought|sent|signed|gave|trusted|requested|wanted|needed|spent|told)\b/;

/** What the reading put aside as not the customer's own story, orders to the reader above all, is never told back. */
const NOT_THEIR_STORY = new Set([
  'order-to-the-reader',
  'hidden-text',
  'quoted-thread',
  'signature',
  'disclaimer',
  'markup',
]);

function stretches(reading: Reading): Stretch[] {
  const aside = reading.leftOut.filter((part) => NOT_THEIR_STORY.has(part.what));
  return allStretches(reading).filter((stretch) => !aside.some((part) => spansOverlap(part.span, stretch.span)));
}

function allStretches(reading: Reading): Stretch[] {
  const out: Stretch[] = [];
  for (const fact of reading.facts) {
    // A reading may take a thing that was only named for praise.
    const role: ClauseRole =
      fact.role === 'praise' && !PRAISING.test(fact.text)
        ? 'context'
        : fact.role === 'consequence'
          ? 'cost'
          : fact.role;
    out.push({ text: fact.text, span: fact.span, role, weight: fact.weight, certain: fact.confidence });
  }
  for (const impact of reading.impact)
    out.push({ text: impact.text, span: impact.span, role: 'cost', weight: 0.6, certain: impact.confidence });
  for (const promise of reading.priorContact?.promised ?? [])
    out.push({ text: promise.text, span: promise.span, role: 'told-by-us', weight: 0.55, certain: promise.confidence });
  if (reading.loyalty !== null)
    out.push({
      text: reading.loyalty.text,
      span: reading.loyalty.span,
      role: 'loyalty',
      weight: 0.5,
      certain: reading.loyalty.confidence,
    });
  for (const question of reading.questions.filter(({ text }) => !OF_THE_FORM.test(text)))
    out.push({ text: question.text, span: question.span, role: 'question', weight: 0.5, certain: question.confidence });
  return out;
}

/** What a form asks everybody, and nobody asked us. */
const OF_THE_FORM =
  /\bwould you recommend\b|\bhow (?:likely|satisfied)\b|\bhow did you hear\b|\brate (?:us|your|our)\b/i;

const SMALL = new Set(
  'you your we our us the a an and was were is are had have it to of in on at for that this with not i me my'.split(
    ' ',
  ),
);

function contentWords(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/[a-z0-9£$€.]+/g) ?? []).filter((word) => !SMALL.has(word)));
}

/** Whether two clauses tell the same thing: overlapping places, or mostly the same words. */
function sameStory(a: Clause, b: Clause): boolean {
  const shared = Math.min(a.span.end, b.span.end) - Math.max(a.span.start, b.span.start);
  const shorter = Math.min(a.span.end - a.span.start, b.span.end - b.span.start);
  if (shared > 0 && shared * 2 >= shorter) return true;
  const left = contentWords(a.clause);
  const right = contentWords(b.clause);
  const small = left.size <= right.size ? left : right;
  const large = small === left ? right : left;
  let common = 0;
  for (const word of small) if (large.has(word)) common += 1;
  return small.size > 0 && common >= small.size * 0.75;
}

/** Best first, without doubles: a surer telling of the same thing wins over a weightier one that is broken. */
function distinct(clauses: readonly Clause[]): Clause[] {
  const kept: Clause[] = [];
  for (const clause of [...clauses].sort(better))
    if (!kept.some((other) => sameStory(other, clause))) kept.push(clause);
  return kept;
}

function better(a: Clause, b: Clause): number {
  const usable = Number(b.confidence >= USABLE) - Number(a.confidence >= USABLE);
  return usable !== 0 ? usable : b.weight - a.weight || a.span.start - b.span.start;
}

/** What they paid for or asked, what they got: joined where two short clauses make a sentence, else singly. */
function openings(all: readonly Clause[]): Clause[] {
  const usable = all.filter((clause) => clause.confidence >= USABLE);
  const failures = usable.filter((clause) => clause.role === 'failure');
  const costs = usable.filter((clause) => clause.role === 'cost');
  const wanted = usable.filter(
    (clause) => clause.role === 'expected' || (clause.role !== 'failure' && PAID_OR_ASKED.test(clause.clause)),
  );
  const out: Clause[] = [];
  const firstWanted = wanted.find((clause) => PAID_OR_ASKED.test(clause.clause));
  const firstFailure = failures[0];
  const pair = (a: Clause | undefined, b: Clause | undefined) => {
    if (a === undefined || b === undefined || sameStory(a, b)) return;
    const [first, second] = a.role === 'expected' || a.span.start <= b.span.start ? [a, b] : [b, a];
    const joined = joinClauses(first, second);
    if (joined !== null) out.push({ ...joined, role: 'failure' });
  };
  pair(firstWanted, firstFailure);
  pair(firstFailure, failures[1]);
  pair(firstFailure, costs[0]);
  out.push(...[...failures, ...costs, ...wanted].sort(better));
  return out.filter((clause, at) => out.findIndex((other) => other.clause === clause.clause) === at).slice(0, 6);
}

/** In facts: what weighs most. */
const FIRST_FACTS = 5;

/** The weightiest facts as bare words, best first. */
function fragments({ reading, stance }: Telling): Clause[] {
  if (reading.temper.sarcastic) return [];
  return stretchesOf(reading)
    .filter((fact) => fact.role !== 'praise')
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, FIRST_FACTS)
    .flatMap((fact) => {
      const words = fragment(fact.text, stance);
      const base = { sentence: '', nounPhrase: null, quote: null, private: true, span: fact.span, weight: fact.weight };
      const role: ClauseRole = fact.role === 'consequence' ? 'cost' : fact.role;
      return words === null ? [] : [{ ...base, role, clause: words, confidence: USABLE }];
    });
}

/** The facts that are the customer's own story. */
function stretchesOf(reading: Reading): Reading['facts'] {
  const aside = reading.leftOut.filter((part) => NOT_THEIR_STORY.has(part.what));
  return reading.facts.filter((fact) => !aside.some((part) => spansOverlap(part.span, fact.span)));
}

/** Turns the facts of an English complaint round; any other language gives an empty retelling. Deterministic, never throws. */
export function retellFacts(input: RetellInput): Retelling {
  const { reading, complaint, businessAs } = input;
  if (reading.language.code !== 'en') return emptyRetelling();
  const risky = reading.risks.some((risk) => RISKY.has(risk.type) && risk.confidence >= 0.5);
  const telling: Telling = {
    complaint,
    reading,
    stance: readStance(complaint, reading),
    speaker: businessAs,
    own: reading.fault.verdict !== 'not-ours' && !risky,
    risky,
  };
  const clauses = stretches(reading)
    .map((stretch) => retellClause(stretch, telling))
    .filter((clause) => clause !== null);
  const by = (...roles: ClauseRole[]) => distinct(clauses.filter((clause) => roles.includes(clause.role)));
  return {
    sentences: toldSentences(telling),
    fragments: fragments(telling),
    opening: openings(
      distinct(
        clauses.filter((clause) => clause.role !== 'question' && clause.role !== 'praise' && clause.role !== 'loyalty'),
      ),
    ),
    failures: by('failure'),
    promises: by('told-by-us'),
    costs: by('cost'),
    occasions: by('occasion'),
    context: by('context', 'expected'),
    praise: by('praise'),
    loyalty: by('loyalty'),
    questions: by('question'),
  };
}
