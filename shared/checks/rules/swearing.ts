/** The rule: swear words. */
import type { Rule } from '../rule.ts';

export const swearing: Rule = {
  id: 'swearing',
  title: 'Swearing',
  why: 'Theirs is theirs; a reply keeps the noun and leaves the swearing.',
  severity: 'warning',
  where: 'everywhere',
  phrases: [
    '(fuck|fucking|fucked|shit|shitty|bullshit|crap|crappy|damn|damned|goddamn|bloody|arse|piss|pissed|bollocks|wtf|hell of a|what the hell|screw up|screwed up|sucks|scheiße|mierda|merde|cazzo|kut|merda)',
  ],
  accepts: (hit, sentence) => {
    const words = sentence.lower.slice(sentence.tokens[hit.first]?.start, sentence.tokens[hit.after - 1]?.end);
    return !(
      words === 'bloody' &&
      /^ (?:mary|nose|hand|finger|knee)/.test(sentence.lower.slice(sentence.tokens[hit.after - 1]?.end))
    );
  },
  message: (words) => `“${words}” does not belong in a reply, even when they wrote it first.`,
  fixes: () => [{ label: 'Take it out', replacement: '' }],
  flagged: [{ text: 'That was a shitty delivery.' }, { text: 'We screwed up.' }],
  passing: [{ text: 'Two Bloody Marys stood on the bill.', complaint: 'two Bloody Marys' }],
};
