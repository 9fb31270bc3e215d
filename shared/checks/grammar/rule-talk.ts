/** Ways to give a rule instead of an answer. Data for one rule. */
import type { Grammar } from '../grammar.ts';

const SET_RIGHT =
  /\b(?:wrong|should not|shouldn't|mistake|does not apply to you|doesn't apply|gives you|entitles you|in your favou?r|on your side|you are inside|covers you|exception for you|here's why|because you)\b/;

export const RULE_TALK: readonly Grammar[] = [
  {
    says: [
      "<rulebook> (does not|do not|doesn't|don't|did not|will not|won't|cannot|can't|could not) ... (permit|allow|let|provide|cover|include|extend|entitle|enable|form|apply|stretch|oblige)",
      '<rulebook> .... (state|states|say|says|set|sets|make|makes|require|requires|prohibit|prohibits|forbid|forbids|exclude|excludes|limit|limits|prevent|prevents|specify|specifies|stipulate|stipulates|dictate|dictates|bind|binds|apply|applies|clear|plain|explicit)',
      '(as|per|is|are|was|were|all)? (set|laid|spelled|spelt|written|stated|specified|outlined|described|detailed|agreed|stipulated|covered|found) (out|down|clearly)? (in|by|under|at) (the|our|your|these|all) ... <rulebook>',
      '(clause|section|paragraph|article|point) (_) (of|in|says|states|sets) ...',
      'by (using|booking|buying|accepting|signing|ordering|entering|joining|ticking|clicking|subscribing|registering|paying|parking|continuing) ... (you|customers|members|guests) (agree*|accept*|consent*|waive*|acknowledge*|confirm*)',
      '(which|that|as) you (accepted|agreed|consented|signed|ticked|acknowledged) (to|for|when|at|on)? ...',
      'you (have|had)? (accepted|agreed to|consented to|ticked|acknowledged|signed) (our|the|these|those|auto*|terms|a waiver|a contract|an agreement)',
      "(aren't|isn't|is not|are not|not) (something|a thing|anything|one|a service) (which|that|for which|we)? (we|i|our _)? (can|do|offer|provide|cover|are able|accept|allow|give|usually|normally|would)",
      "(we|i|the company|the shop|the hotel) (don't|do not|never) (usually|normally|generally)? <pay> ...",
      "(cannot|can't|can not|could not|couldn't|may not|must not|won't|will not) (now|then|therefore|unfortunately|sadly|simply)? be (refunded|returned|exchanged|altered|reversed|transferred|extended|reimbursed|compensated|credited|considered|accommodated|entertained|honoured|honored|cancelled|canceled|waived|changed|amended|made exceptions)",
      '(nothing|not much|little|very little) (more|else|further|that)? (we|i|anyone|that|to be|can) (can|could|are able to)? (be)? (do|done|offer|offered) ...',
      '(only|solely|exclusively) (be)? (accepted|possible|available|valid|processed|permitted|issued|given|granted|made|considered|dealt with|cancelled|canceled|entered|submitted|returned) (through|via|online|by|with|within|in writing|if|on|at|using|up to) ...',
      '(bookings|sales|deposits|tickets|orders|decisions|renewals|purchases|fees|payments|reservations|all sales|refunds|returns|charges|prices) (are|is) (always|strictly|all)? (final|nonrefundable|non refundable|not refundable|binding|not transferable|non transferable|not possible|not available)',
      "(head office|management|my manager|the boss|corporate|the company|the system|the insurance|our insurance|the computer|gdpr|data protection|health and safety|the law|compliance|our lawyers|accounting|accounts|finance) (won't|will not|doesn't|does not|has not|would not|wouldn't|don't|do not|says no|won't let|ties) ...",
      "(we|i) (are|am|'re|'m|were) (legally|contractually|strictly|not|simply|only)? (bound|obliged|forced|not allowed|not permitted|not in a position|only able|prevented|restricted|under no obligation|under no duty|within our rights)",
      "(we're|i'm) (legally|contractually|strictly|simply|only)? (bound|obliged|forced|not allowed|not permitted|not in a position|only able|prevented|restricted|under no obligation|within our rights)",
      '(outside|beyond|past) (of)? (the|our|your) ... (warranty|window|period|deadline|scope|policy|limit|timeframe|remit|terms|guarantee|allowance)',
      '(deadline|window|period|warranty|guarantee|notice period|time limit|cooling off period) (has|had|have|is|was)? (now|already|since)? (passed|expired|closed|lapsed|ended|run out|over|up)',
      "(at|on) (your|their|the owner's|the customer's|customers|own|the guest's) own (risk|peril|responsibility|cost|expense)",
      "(not|no|never|unable to|decline to|cannot|can't) ... (accept|take|assume|bear) ... (responsibility|liability)",
      '(responsibility|liability) (can|could|will|is|are) (not)? (be)? (accepted|assumed|excluded|limited)',
      '(rules|policy|policies|terms|procedures|limits|deadlines) (are|is) (there for|in place|for everyone|there to|designed|what they are|strict|very clear|quite clear|black and white)',
      '(make|made|making|if we made|if we did) (an)? (exception|exceptions|it|that|this) for (you|everyone|everybody|one|every) ...',
      '(everyone|everybody|all customers|all guests|other customers) would (want|ask|expect) ...',
      'set a precedent',
      "(does not|doesn't|do not|don't) (meet|satisfy|fulfil|fulfill|fall under|fall within|qualify) (the|our|for|under|within)? ... (criteria|requirements|conditions|eligibility|definition|threshold|policy|scheme|cover)?",
      '(not|un|in) (eligible|entitled|insured|covered) (for|to|against|under) ...',
      '(is|are|was|were) (not|un) (covered|insured|included|part of) ...',
    ],
    accepts: ({ words, before, sentence, ground }) => {
      if (sentence.isQuestion || SET_RIGHT.test(sentence.lower)) return false;
      if (
        /\b(?:if|whether|no|without|rather than|instead of|look at whether|not because|what|how) (?:\w+ ){0,3}$/.test(
          before,
        )
      )
        return false;
      if (/\bin plain words\b|\bin writing\b/.test(words) && !/only/.test(words)) return false;
      if (
        /^(?:warranty|guarantee|policy|insurance|contract|print|paragraph|section|agreement|licen[cs]e|rules?|procedures?|protocol|terms|conditions|tariff|handbook|brochure|clause|guidelines?)\b/.test(
          words,
        )
      ) {
        // The playbook's own rule in their favour is an answer.
        if (
          /\b(?:you|your money|we (?:will|pay|refund|replace))\b/.test(words) &&
          !/\b(?:not|n't|no|only)\b/.test(words)
        )
          return false;
        if (/\b(?:will|'ll|i'm|we're|sorry|ends?|cancelled|canceled|closed)\b/.test(words)) return false;
        if (
          /^contract|^agreement|^insurance|^licen[cs]e/.test(words) &&
          ground.evidence.toldStems.has('contract') &&
          !/\b(?:state|say|require|forbid|not|n't)/.test(words)
        )
          return false;
      }
      if (/ pay | pay$|\bcover\b/.test(words) && /\b(?:you (?:don't|do not|won't))\b/.test(before)) return false;
      return true;
    },
  },
];
