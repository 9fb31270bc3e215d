/** The rule: words that insult the customer. */
import { INSULTS } from '../grammar/heat.ts';
import type { Rule } from '../rule.ts';

export const insult: Rule = {
  id: 'insult',
  title: 'An insult',
  why: 'A reply in anger is remembered longer than the failure. Kindness also for the rude.',
  severity: 'warning',
  where: 'everywhere',
  grammar: INSULTS,
  phrases: [
    '(idiot|idiots|idiotic|moron|morons|stupid|liar|liars|ridiculous|pathetic|whiner|whining|entitled brat|karen|clown|jerk|crybaby|scammer|scammers|freeloader|cheapskate|troll|lunatic|delusional|ignorant|dumb|crazy|insane|hysterical|petty|childish|rude|nasty|dishonest|fraudster|hypocrite|asshole|bastard|bitch|dickhead|wanker|arsehole)',
    '(shut up|get lost|get a life|grow up|screw you|fuck you|fuck off|piss off|bugger off|go to hell|drop dead)',
    '(people|customers|guests) like you',
    '(your|you) (attitude|tone|behavior|behaviour|rudeness|nonsense|whining|ranting|rant|lies|tantrum|drama|language)',
    "waste of (my|our|everyone's) time",
    "wasting (my|our|everyone's) time",
    'making (things|this|it|stuff) up',
    'so entitled',
    'you people',
    'calm down',
    'watch your (tone|language|mouth)',
    'be (polite|civil|reasonable|respectful|patient)',
    'dummkopf',
    'idiota',
    'mentiroso',
    'imbécile',
    'bugiardo',
  ],
  accepts: (hit, sentence, ground) => {
    const words = sentence.lower.slice(sentence.tokens[hit.first]?.start, sentence.tokens[hit.after - 1]?.end);
    const before = sentence.lower.slice(0, sentence.tokens[hit.first]?.start);
    const rest = sentence.lower.slice(sentence.tokens[hit.after - 1]?.end);
    if (words === 'clown')
      return /\b(?:you|a|what a|such a|you're a|you are a) $/.test(before) && !/^ (?:will|who|for|at|and)\b/.test(rest);
    if (words === 'karen' && ground.evidence.words.has('karen')) return false;
    if (/^be (?:polite|civil|reasonable|respectful|patient)$/.test(words))
      return (
        /(?:^|please |please, |must |should |need to |have to |try to |and )$/.test(before) &&
        !/\b(?:we|i|staff|team|our|tried to|trying to|trained to|driver|colleague|waiter) (?:\w+ ){0,4}$/.test(before)
      );
    if (/^(?:your|you) (?:tone|attitude|behaviou?r|language)$/.test(words))
      return (
        /^your/.test(words) &&
        (/\b(?:appreciate|like|with|of|tolerate|accept|mind|watch|by|change|about) (?:\w+ )?$/.test(before) ||
          /^ (?:is|was)\b/.test(rest))
      );
    if (
      /^(?:stupid|ridiculous|pathetic|rude|crazy|insane|dumb|petty|childish|nasty|dishonest|ignorant|hysterical|delusional)$/.test(
        words,
      )
    ) {
      return (
        /\b(?:you|you're|your|how|being|customers?|people) (?:[\w']+ ){0,3}$/.test(before) &&
        !/\b(?:not|never|we|our|us|i|my|me|he|she|him|her|they|staff|waiter|colleague|waitress|felt|feel|sounds?|server|cashier|employee|driver|manager|was|were) (?:\w+ ){0,4}$/.test(
          before,
        )
      );
    }
    if (/^making /.test(words)) return /\byou(?:'re| are)? (?:\w+ )?$/.test(before);
    if (words === 'rant' || /^your rant/.test(words)) return true;
    return (
      !/\b(?:not|no|never|anyone|anybody) (?:\w+ )?(?:an? )?$/.test(before) || /^calm down|^people like/.test(words)
    );
  },
  message: (words) =>
    `“${words}” will be read as an insult. Say what happened and what you will do, and leave the person out of it.`,
  fixes: () => [{ label: 'Take it out', replacement: '' }],
  flagged: [
    { text: 'Only a miserable person writes this.' },
    { text: "Folks who can't boil an egg should not judge." },
    { text: 'You are being ridiculous.' },
    { text: 'Please calm down.' },
    { text: 'People like you are the reason we close early.' },
  ],
  passing: [
    { text: 'Our waiter was rude to you.', complaint: 'the waiter was rude' },
    { text: 'You are not stupid; our page is badly made.', complaint: 'stupid page' },
  ],
};
