/** The rule: fault is admitted where somebody was hurt or may sue. */
import { ADMISSIONS } from '../grammar/care-talk.ts';
import type { Rule } from '../rule.ts';

export const unapprovedAdmission: Rule = {
  id: 'unapproved-admission',
  title: 'Admits fault in a risky case',
  why: 'With injury, illness, a legal threat, danger, discrimination or a data breach, show care and let a named person take over: most US apology statutes protect sympathy, not admission of fault (Helmreich 2012).',
  severity: 'gate',
  gate: 'G4',
  where: 'everywhere',
  grammar: ADMISSIONS.map((grammar) => ({
    ...grammar,
    accepts: (hit) => hit.ground.risky && (grammar.accepts?.(hit) ?? true),
  })),
  phrases: [
    '(our|my) (own)? (fault|negligence|mistake|mistakes|error|errors|failure|failing|failings|doing|responsibility|carelessness|oversight|liability|bad)',
    '(we|i) (caused|were negligent|was negligent|are liable|am liable|were careless|messed up|screwed up|were wrong|was wrong|got it wrong|got this wrong|got that wrong|failed|failed to|failed you|poisoned|injured|hurt you|burned|burnt|discriminated|broke the law|made you ill|made you sick|gave you|are to blame|am to blame|were at fault|was at fault|are at fault|are responsible|am responsible|were responsible|dropped the ball)',
    '(we|i) (take|accept|accepted|assume|bear|admit|acknowledge|own) (full|complete|all|total|the|sole|entire|our)? (responsibility|liability|blame|fault|negligence|guilt|mistake)',
    '(accept|admit|admitting|concede) (that)? (we|i|our|fault|liability)',
    "(our|my) (chef|kitchen|mechanic|driver|nurse|doctor|staff|team|employee|waiter|server|technician|engineer|colleague|product|brakes|food|floor|receptionist|therapist) (left|forgot|failed|made|caused|served|gave|was wrong|were wrong|was negligent|mixed|contaminated|broke|should have|should not have|shouldn't have|did not|didn't|made a mistake|was at fault|injured|hurt|sent|disclosed|leaked|is to blame|ignored|read out)",
    '(defective|contaminated|undercooked|unsafe|faulty|negligent|negligence|liable) ...',
    '(should|must) never have (happened|been served|been sold|been sent|left)',
    '(we|i) should (have|not have|never have) (checked|warned|told|fixed|cleaned|secured|known|inspected|served|been more careful|let)',
    'we were (aware|warned|told) (of|about|that) ...',
    '(unsere|meine) (schuld|verantwortung|fehler)',
    'unser fehler',
    '(nuestra|mi) (culpa|negligencia)',
    'notre (faute|erreur|négligence)',
    '(colpa|errore) nostra',
    'onze (fout|schuld)',
    'nossa (culpa|falha)',
    'the fault (is|was) (ours|mine)',
    '(blame|mistake|error) (is|was) (ours|mine)',
    '(ours|mine) (is|was) the (fault|mistake|error|blame|failure)',
    "that's on (us|me)",
    'that is on (us|me)',
    'we broke (our|the) (rules)',
  ],
  accepts: (hit, sentence, ground) => {
    if (!ground.risky) return false;
    const words = sentence.lower.slice(sentence.tokens[hit.first]?.start, sentence.tokens[hit.after - 1]?.end);
    const before = sentence.lower.slice(0, sentence.tokens[hit.first]?.start);
    if (/\b(?:not|whether|if|never|no) (?:\w+ ){0,4}$/.test(before)) return false;
    if (/\byou (?:write|wrote|say|said|tell us|told us|believe|feel|report|describe) (?:that )?/.test(before))
      return false;
    if (
      /^our responsibility|^my responsibility/.test(words) &&
      /\b(?:take|is to|it's|it is|to)\b/.test(before) &&
      /\b(?:look after|safe|safety|care)\b/.test(sentence.lower)
    )
      return false;
    if (/^(?:defective|contaminated|undercooked|unsafe|faulty|liable|negligent|negligence)/.test(words))
      return (
        /\b(?:was|were|is|are|our|the|a|been) $/.test(before) &&
        !/\b(?:told you|you say|you said|you wrote|you told|anything|something|any)\b/.test(before)
      );
    if (/^(?:we|i) (?:gave you)$/.test(words)) return false;
    if (
      /^(?:we|i) failed$/.test(words) &&
      !/\b(?:you|to)\b/.test(sentence.lower.slice(sentence.tokens[hit.after - 1]?.end))
    )
      return true;
    return true;
  },
  message: (words) =>
    `“${words}” admits fault, and this case may become a legal one. Say how sorry you are for what they went through, and have it looked at.`,
  fixes: () => [{ label: 'Sympathy instead', replacement: null }],
  flagged: [
    {
      text: 'This was our fault.',
      reading: { risks: [{ type: 'injury', span: { start: 0, end: 1 }, confidence: 1 }] },
      words: 'our fault',
    },
    {
      text: 'Our mechanic left the bolt loose.',
      reading: { risks: [{ type: 'safety', span: { start: 0, end: 1 }, confidence: 1 }] },
    },
    {
      text: 'We take full responsibility.',
      reading: { risks: [{ type: 'illness', span: { start: 0, end: 1 }, confidence: 1 }] },
    },
  ],
  passing: [
    {
      text: 'You write that we failed to lock the gate.',
      complaint: 'you failed to lock the gate and my son broke his arm',
      reading: { risks: [{ type: 'injury', span: { start: 0, end: 1 }, confidence: 1 }] },
    },
    { text: 'That was our failure.', complaint: 'I could not find your stitches, but the trousers are too short.' },
    { text: 'This was our fault.' },
    {
      text: 'I am so sorry that you are hurt.',
      reading: { risks: [{ type: 'injury', span: { start: 0, end: 1 }, confidence: 1 }] },
    },
    {
      text: 'I am finding out whether we caused this.',
      reading: { risks: [{ type: 'injury', span: { start: 0, end: 1 }, confidence: 1 }] },
    },
  ],
};
