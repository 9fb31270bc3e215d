/** The rule: the same word twice in a row. */
import type { Flag, Rule } from '../rule.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isQuoted } from '../sentence-view.ts';

export const doubleWord: Rule = {
  id: 'double-word',
  title: 'A word twice',
  why: 'A slip that says nobody read it over.',
  severity: 'warning',
  where: 'everywhere',
  inSentence: (sentence: SentenceView) => {
    const flags: Flag[] = [];
    for (const [index, token] of sentence.tokens.entries()) {
      const last = sentence.tokens[index - 1];
      if (last === undefined || last.word !== token.word || !/^\p{L}/u.test(token.word)) continue;
      if (
        sentence.lower.slice(last.end, token.start) !== ' ' ||
        /^(?:that|had|very|so|no|really|bye|ha|now|sie|nous|vous|is|die|der|das)$/.test(token.word)
      )
        continue;
      if (/\p{Lu}/u.test(sentence.text[token.start] ?? '') && index > 1) continue;
      if (isQuoted(sentence, { start: last.start, end: token.end })) continue;
      flags.push({
        start: last.start,
        end: token.end,
        fixes: [{ label: 'Once', replacement: sentence.text.slice(last.start, last.end) }],
      });
    }
    return flags;
  },
  message: (words) => `“${words}”: the word stands there twice.`,
  flagged: [{ text: 'We will send the the parcel.', words: 'the the' }],
  passing: [{ text: 'You were told “yeah yeah”.' }, { text: 'We know that that was wrong.' }],
};
