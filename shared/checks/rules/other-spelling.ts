/** The rule: British spelling where American is wanted, or the other way round. */
import type { Flag, Ground, Rule } from '../rule.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isQuoted } from '../sentence-view.ts';
import { spelledElsewhere } from '../text/spelling.ts';

export const otherSpelling: Rule = {
  id: 'other-spelling',
  title: 'Two spellings',
  why: 'One text, one spelling: the playbook says which.',
  severity: 'hint',
  where: 'everywhere',
  inSentence: (sentence: SentenceView, ground: Ground) => {
    const { spelling } = ground.input.playbook.voice;
    const flags: Flag[] = [];
    for (const token of sentence.tokens) {
      const other = spelledElsewhere(token.word, spelling);
      if (other === null || isQuoted(sentence, token)) continue;
      if (/\p{Lu}/u.test(sentence.text[token.start] ?? '') && token.start > 0) continue;
      flags.push({
        start: token.start,
        end: token.end,
        fixes: [{ label: `Write “${other}”`, replacement: other }],
        message: `“${sentence.text.slice(token.start, token.end)}” is ${spelling === 'US' ? 'British' : 'American'}; your playbook writes “${other}”.`,
      });
    }
    return flags;
  },
  message: (words) => `“${words}” is spelled the other way.`,
  flagged: [
    { text: 'I apologise for the colour.', words: 'apologise' },
    { text: 'I apologize for the color.', words: 'color', playbook: { voice: { spelling: 'UK' } } },
  ],
  passing: [
    { text: 'I apologize for the color.' },
    { text: 'I apologise for the colour.', playbook: { voice: { spelling: 'UK' } } },
  ],
};
