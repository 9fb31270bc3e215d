/** The rule: a telephone number, address, reference or account fact that everybody can read. */

import { regexFlags } from '../regex-flags.ts';
import type { Flag, Ground, Rule } from '../rule.ts';
import type { SentenceView } from '../sentence-view.ts';
import { fold } from '../text/fold.ts';

/** Addresses that belong to a desk and to no person. */
const OF_THE_HOUSE =
  /^(?:support|info|help|hello|contact|care|service|office|team|customer[a-z.-]*|feedback|complaints?|manager|reservations?|bookings?|sales|returns|orders?|privacy|press)@/;

/** Words that tell everybody about a body or a treatment, even when the customer told it first. */
const CONDITIONS =
  "chemo\\w*|oncology|cancer|tumou?r|diagnosis|pregnancy|miscarriage|ivf|infertility|menopause|dialysis|hiv|depression|anxiety|panic attacks?|suicid\\w+|self-harm|eating disorder|mental health|addiction|alcoholism|rehab|medication|prescription|surgery|operation|therapy|transplant|hip replacement|knee replacement|co?eliac(?: disease)?|diabetes|asthma|epilep\\w+|seizures?|stroke|heart (?:condition|attack|disease)|high blood pressure|arthritis|dementia|alzheimer's|parkinson's|multiple sclerosis|autism|adhd|eczema|psoriasis|(?:nut |peanut |shellfish |milk |egg |gluten |food |latex )?allerg(?:y|ies)|anaphyla\\w+|disability|infection|hearing loss|chronic \\w+|insulin|pacemaker";
const HEALTH = new RegExp(
  `\\b(?:your|her|his|their) (?:[\\p{L}-]+(?:'s)? ){0,3}(?:${CONDITIONS})\\b|\\b(?:chemo(?:therapy)?|dialysis|oncology) (?:session|appointment|unit|ward|clinic)s?\\b`,
  'gu',
);

export const privateFactInPublic: Rule = {
  id: 'private-fact-in-public',
  title: 'Private, in public',
  why: 'Everybody can read this: order numbers, telephone numbers, addresses and account facts belong in the private message, even when the customer posted them.',
  severity: 'gate',
  gate: 'G3',
  where: 'public',
  inSentence: (sentence: SentenceView, ground: Ground) => {
    const flags: Flag[] = [];
    const { profile } = ground.input.playbook;
    const open = fold(`${profile.publicContact} ${profile.name}`).replace(/[^\p{L}\p{N}]/gu, '');
    for (const figure of sentence.figures) {
      if (figure.kind !== 'reference' || (figure.value !== '' && open.includes(figure.value))) continue;
      if (figure.sort === 'handle' || figure.sort === 'link') continue;
      const told = ground.input.complaint.text.toLowerCase().includes(figure.text);
      if (!told && figure.sort === 'email' && OF_THE_HOUSE.test(figure.text)) continue;
      if (
        !told &&
        figure.sort === 'code' &&
        /\b(?:code|coupon|voucher) $/.test(sentence.lower.slice(0, figure.span.start))
      )
        continue;
      if (figure.sort === 'code' && /^(?:wi-?fi|[a-z]{1,3}-?\d{1,2}|\d{1,2}[a-z]|\d{2}-\d{2})$/.test(figure.text))
        continue;
      flags.push(figure.span);
    }
    for (const reference of ground.input.reading.references) {
      const at = sentence.lower.indexOf(fold(reference.text));
      if (reference.text.length > 2 && at >= 0) flags.push({ start: at, end: at + reference.text.length });
    }
    flags.push(...regexFlags(sentence, HEALTH));
    flags.push(
      ...regexFlags(
        sentence,
        /\b(?:card|account|policy|loan) (?:number )?ending (?:in )?\d{2,4}\b|\byour (?:balance|account balance|date of birth|home address|social security|salary)\b/g,
      ),
      ...regexFlags(
        sentence,
        /\b\d{1,5} (?:[a-z']+ ){1,3}(?:street|road|avenue|lane|drive|close|court|crescent|terrace|row|place|boulevard|way|quay|cottages)\b/g,
      ),
    );
    const own = open;
    return flags.filter((flag) => {
      const plain = sentence.lower.slice(flag.start, flag.end).replace(/[^\p{L}\p{N}]/gu, '');
      return plain === '' || !own.includes(plain);
    });
  },
  message: (words) => `Everybody can read “${words}”. Keep it for the private message.`,
  fixes: () => [{ label: 'Take it out', replacement: '' }],
  flagged: [
    { text: 'We are looking into order 88213.', channel: 'review', audience: 'public', words: '88213' },
    { text: 'We will ring you on 07700 900412.', channel: 'x', audience: 'public', words: '07700 900412' },
    { text: 'The driver goes back to 41 Mill Lane.', channel: 'facebook', audience: 'public', words: '41 Mill Lane' },
    { text: 'We wrote to denise@mail.example.', channel: 'reddit', audience: 'public' },
    {
      text: "I am sorry that nobody knew of your daughter's coeliac disease.",
      channel: 'review',
      audience: 'public',
      words: "your daughter's coeliac disease",
    },
    {
      text: 'The waiter had not passed your nut allergy on.',
      channel: 'google-review',
      audience: 'public',
      words: 'your nut allergy',
    },
  ],
  passing: [
    { text: 'We are looking into order 88213.', channel: 'email', audience: 'private' },
    {
      text: 'Please ring 555-0148 and ask for me.',
      channel: 'review',
      audience: 'public',
      playbook: { profile: { publicContact: '555-0148' } },
    },
    { text: 'Six washes have not changed it.', channel: 'review', audience: 'public' },
    { text: 'Please write to help@shop.example.', channel: 'review', audience: 'public' },
  ],
};
