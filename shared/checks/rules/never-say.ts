/** The rule: a word the playbook bans. */
import type { Flag, Ground, Rule } from '../rule.ts';
import type { SentenceView } from '../sentence-view.ts';
import { fold } from '../text/fold.ts';

export const neverSay: Rule = {
  id: 'never-say',
  title: 'A word you never use',
  why: 'Your playbook says that this is never said.',
  severity: 'warning',
  where: 'everywhere',
  inSentence: (sentence: SentenceView, ground: Ground) => {
    const flags: Flag[] = [];
    for (const banned of ground.input.playbook.neverSay) {
      const words = fold(banned).trim();
      if (words === '') continue;
      for (let at = sentence.lower.indexOf(words); at >= 0; at = sentence.lower.indexOf(words, at + words.length)) {
        const around = `${sentence.lower[at - 1] ?? ' '}${sentence.lower[at + words.length] ?? ' '}`;
        if (!/[\p{L}\p{N}]/u.test(around)) flags.push({ start: at, end: at + words.length });
      }
    }
    return flags;
  },
  message: (words) => `Your playbook never says “${words}”.`,
  flagged: [{ text: 'No worries at all.', playbook: { neverSay: ['no worries'] }, words: 'No worries' }],
  passing: [{ text: 'The worry is ours.', playbook: { neverSay: ['no worries'] } }],
};
