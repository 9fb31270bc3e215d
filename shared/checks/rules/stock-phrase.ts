/** The rule: a phrase that stands in every reply. */
import { STOCK } from '../grammar/stock.ts';
import type { Rule } from '../rule.ts';

export const stockPhrase: Rule = {
  id: 'stock-phrase',
  title: 'A stock phrase',
  why: 'A human voice raises trust, a template lowers it (Sparks, So & Bradley 2016); concrete words help (Packard & Berger 2021).',
  severity: 'warning',
  where: 'everywhere',
  grammar: STOCK,
  phrases: [
    "(you are|you're) (so|very|really)? (valuable|important) to us",
    '(works|work|working) (round|around) the clock',
    '(deliver|provide|offer|give) (you|our customers|all our customers|everyone)? the best ... (experience|service|care)',
    'rest assured',
    'we take ... seriously',
    'take ... (very|extremely|incredibly|so) seriously',
    '(valued|valuable|esteemed|loyal) (customer|customers|client|clients|guest|guests|member|members|patron|patrons)',
    '(take|takes|taking|treat) (this|these|your|all|such|the|any|every|customer|complaints|our|each|matters|feedback|concerns|it) ... (very|extremely|so|incredibly)? seriously',
    '(your|customer|guest|patient) (satisfaction|experience|safety|feedback|happiness|comfort) is ... (priority|important|concern|goal)',
    'top priority',
    'utmost (importance|priority|concern|care)',
    '(we|i) (strive|pride|endeavor|endeavour)',
    '(we|i) (always|constantly|continually) (strive|aim|try|work) to',
    "(we are|we're) (committed|dedicated) to",
    'at your earliest convenience',
    'hesitate to (contact|reach|call|get|ask|email|write|let)',
    '(thank you|thanks|thank you so much|thank you very much) for (bringing|raising|reaching|your feedback|your patience|your understanding|contacting|taking the time|sharing|providing|letting us know|getting in touch|your message|your email|writing in|your inquiry|your review|your comments|your recent|the feedback|your honest|your valuable|alerting|highlighting)',
    '(appreciate|value|welcome|value all) (your|the|all|any) (feedback|patience|understanding|business|comments|input|loyalty|custom|opinion|honesty|time)',
    'bring* this (matter|issue|to our|to my) ...',
    'brought this to (our|my)',
    'to our attention',
    '(continue|continuing) to improve',
    'room for improvement',
    'high (standards|standard) (of|we|that)',
    'highest (standard|standards|level|quality)',
    'level of service (you|we|that|our)',
    'isolated incident',
    "(not|isn't) (the|a) (standard|experience|level|kind of|type of|service) ... (we|our) ...",
    'not (indicative|reflective|representative) of',
    'look forward to (serving|welcoming|hearing|seeing|your|assisting|continuing)',
    '(hope|looking forward) to (serve|see|welcome|have) you (again|back|soon)',
    '(look|looking) into this (matter|issue)? (further|immediately|for you)',
    'escalated to the (relevant|appropriate|right|concerned)',
    '(relevant|appropriate|concerned) (team|department|teams|departments|personnel)',
    'passed (on)? (your|this|to) ... (feedback|comments|concerns|team)',
    'share* your (feedback|comments|concerns|review) ...',
    'world class',
    'best in class',
    '(valuable|valued|constructive) feedback',
    'learning opportunity',
    'opportunity to (improve|learn|serve|make things right|make this right|regain)',
    'your (call|concern|concerns|complaint|business|feedback) (is|are) important',
    'as a valued',
    'sincerest apologies',
    'we hear you',
    'reach out to us',
    'please be advised',
    'kindly',
    'moving forward',
    'going forward',
    'make things right',
    'we can make (this|it) right',
    'the issue you (experienced|have experienced|are experiencing|faced)',
    'this matter',
    'we apologize for the delay in',
    'exceed (your|our|all) expectations',
    'positive experience',
    'above and beyond',
    'wir nehmen ... sehr ernst',
    'zögern sie nicht',
    'lamentamos las molestias',
    'nos tomamos muy en serio',
    'nous prenons ... très au sérieux',
    'ihre zufriedenheit',
    'su satisfacción',
    'votre satisfaction',
  ],
  accepts: (hit, sentence) => {
    const words = sentence.lower.slice(sentence.tokens[hit.first]?.start, sentence.tokens[hit.after - 1]?.end);
    const rest = sentence.lower.slice(sentence.tokens[hit.after - 1]?.end);
    const before = sentence.lower.slice(0, sentence.tokens[hit.first]?.start);
    if (words === 'this matter') return !/\b(?:of|in|to) $/.test(before) && !/^ to\b/.test(rest) && !/^s\b/.test(rest);
    if (words === 'to our attention') return /\b(?:brought|bringing|bring|came|drawn|drawing)\b/.test(before);
    if (words === 'hesitate to' || words.startsWith('hesitate to'))
      return /\b(?:not|don't|never|please) (?:please )?$/.test(before);
    if (words === 'kindly')
      return /^ (?:contact|send|provide|note|reply|call|fill|visit|let|allow|accept|share|e-?mail|reach|refer|submit|be|complete|give|confirm|check|return|forward|wait|bear|find|open|update)\b/.test(
        rest,
      );
    if (words === 'top priority') return !/\b(?:was|were) $/.test(before);
    if (/^(?:we|i) pride/.test(words)) return true;
    return true;
  },
  message: (words) => `“${words}” stands in every reply. Say the same with a word of theirs, or leave it out.`,
  fixes: () => [{ label: 'Take it out', replacement: '' }],
  flagged: [
    { text: 'Your feedback helps us grow.' },
    { text: 'Guests are at the heart of everything we do.' },
    { text: 'Rest assured that we are on it.' },
    { text: 'We take your concerns very seriously.' },
    { text: 'Please do not hesitate to contact us.' },
    { text: 'Thank you for bringing this to our attention.' },
    { text: 'As a valued customer you deserve better.' },
  ],
  passing: [
    { text: 'Did your aunt hesitate to open the box?', complaint: 'my aunt opened the box' },
    { text: 'Thank you for waiting four days.', complaint: '4 days' },
    { text: 'It did not matter to the driver, and this matters to me.', complaint: 'the driver' },
  ],
};
