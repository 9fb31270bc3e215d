/** The rule: an apology for feelings, or for something that may have been. */
import { HOLLOW_APOLOGIES } from '../grammar/apology-words.ts';
import type { Rule } from '../rule.ts';

export const nonApology: Rule = {
  id: 'non-apology',
  title: 'No real apology',
  why: 'Taking responsibility is the strongest part of an apology (Lewicki, Lount & Polin 2016). “Sorry if” and “sorry you feel” take none.',
  severity: 'warning',
  where: 'everywhere',
  grammar: HOLLOW_APOLOGIES,
  phrases: [
    '(regret|regrets|regretted) (the|this|that|your|any) (inconvenience|experience|frustration|upset|distress|dissatisfaction|disappointment|confusion|trouble)',
    '(apolog*|sorry) (for|about) (the|this|that|your|all the) (confusion|misunderstanding|inconvenience|upset|distress|concern|concerns|dissatisfaction|experience|trouble caused|issues|situation|negative experience|bad experience|poor experience)',
    '(sad|sorry|disappointed|disheartened|saddened|concerned) to (hear|read|learn|see) (that)? (you|your) (feel|felt|are|were|think|thought|believe|believed|experience|visit was|stay was)',
    "(sorry|apolog*) (that)? (it|this|things|the service|the experience|our service) (didn't|did not|wasn't|was not) (meet|to your|what you|up to)",
    'sorry (that)? you are (disappointed|not happy|not satisfied|dissatisfied|frustrated|angry)',
    "sorry (if|that you feel|you feel|you felt|that you felt|that you are feeling|you are feeling|you're feeling|that you're|that you were unhappy|you were unhappy|you are unhappy|that you are unhappy|you were disappointed|that you were disappointed|you are disappointed|you are upset|that you are upset|you're upset|you were upset)",
    'sorry for (any|your feelings|your frustration|your disappointment|how you feel|the way you feel)',
    'sorry about any',
    '(any|the|this|an) inconvenience* (this|that|it|we|which)? (may|might|could)',
    'any (inconvenience|confusion|misunderstanding|upset|distress|offence|offense|frustration|discomfort|disappointment|trouble|issues|problems) (this|that|it|caused|you|we|which|may)?',
    '(may|might) have (caused|been caused|upset|offended|felt|experienced)',
    'mistakes were made',
    '(a|some kind of|been a|was a|simply a|just a|this) misunderstanding',
    '(we|i) regret that you',
    '(apologize|apologise|apologies|apologizing|sorry) for (your|the) (frustration|feelings|disappointment|inconvenience|unhappiness)',
    'apolog* (for|if) any',
    'apolog* (if|that you feel|that you felt|you feel)',
    'regret any',
    '(we|i) (are|am) sorry to hear (that you|you|about your|of your) ...',
    "(we're|i'm) sorry to hear (that you|you|about your|of your) ...",
    "sorry you (had|have had|'ve had) ... (experience|problem|problems|trouble|issue|issues)",
    "sorry our ... (didn't|did not) meet your",
    'fell short of your expectations',
    "(not|did not|didn't|failed to) (meet|live up to|match) your expectations",
    'es tut uns leid falls',
    'falls sie sich',
    'si se ha sentido',
    'si vous avez été',
  ],
  accepts: (hit, sentence) => {
    const words = sentence.lower.slice(sentence.tokens[hit.first]?.start, sentence.tokens[hit.after - 1]?.end);
    const rest = sentence.lower.slice(sentence.tokens[hit.after - 1]?.end);
    const before = sentence.lower.slice(0, sentence.tokens[hit.first]?.start);
    if (words === 'sorry if') {
      return !/^ (?:you already|you have already|you've already|you know|this is (?:long|short|a lot)|i (?:repeat|ask|missed|sound|misread|got your name)|that is (?:long|short)|my|we have already)/.test(
        rest,
      );
    }
    if (/misunderstanding/.test(words))
      return !/\b(?:no|not|never|my|our|without|avoid|prevent) (?:\w+ ){0,2}$/.test(before);
    if (/^any /.test(words) && !/caused|may|this|that|it$|which|you|we$/.test(words)) {
      return /\b(?:sorry|apologi\w+|regret|excuse) (?:\w+ ){0,3}$/.test(before);
    }
    if (/^(?:may|might) have (?:felt|experienced)/.test(words)) return /\b(?:you|it|this|that) $/.test(before);
    if (/^any (?:issues|problems|trouble|confusion) (?:you|this|that|we|it|which)/.test(words))
      return /\b(?:sorry|apologi\w+|regret) (?:\w+ ){0,2}$/.test(before);
    return true;
  },
  message: (words) => `“${words}” apologizes for nothing you did. Name the failure: “I'm sorry that we …”.`,
  fixes: () => [{ label: "Name what went wrong: “I'm sorry that we …”", replacement: null }],
  flagged: [
    { text: "It's unfortunate that you took it the wrong way." },
    { text: 'Apologies for whatever hassle this caused.' },
    { text: "I'm sorry if you were offended.", words: 'sorry if' },
    { text: 'We are sorry you feel that way.' },
    { text: 'We apologize for any inconvenience this may have caused.' },
    { text: 'Mistakes were made.' },
    { text: 'There seems to have been a misunderstanding.' },
  ],
  passing: [
    { text: 'Sorry if you already know this, but the shop closes at noon.', confirmed: ['noon'] },
    { text: "I'm sorry that we forgot your cake." },
    { text: '“Any inconvenience” was a poor answer, and I am sorry we gave it.' },
    { text: 'If there is any trouble, ring me.' },
  ],
};
