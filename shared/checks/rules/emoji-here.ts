/** The rule: an emoji where the voice or the case does not bear one. */
import type { Ground, Rule } from '../rule.ts';
import type { SentenceView } from '../sentence-view.ts';

export const emojiHere: Rule = {
  id: 'emoji-here',
  title: 'An emoji here',
  why: 'Smile only where they smiled first, and never where somebody was hurt. In a text message one emoji halves the room.',
  severity: 'hint',
  where: 'everywhere',
  inSentence: (sentence: SentenceView, ground: Ground) => {
    if (ground.input.playbook.voice.emoji === 'rarely' && !ground.risky && ground.input.reading.temper.level < 2)
      return [];
    if (!/\p{Extended_Pictographic}/u.test(sentence.text)) return [];
    return [...sentence.text.matchAll(/\p{Extended_Pictographic}(?:\ufe0f|\u200d\p{Extended_Pictographic}){0,6}/gu)]
      .filter((match) => !/[©®™]/.test(match[0]))
      .map((match) => ({ start: match.index, end: match.index + match[0].length }));
  },
  message: (words) => `${words} does not fit here.`,
  fixes: () => [{ label: 'Take it out', replacement: '' }],
  flagged: [{ text: 'We are on it 🙏' }],
  passing: [{ text: 'We are on it.' }, { text: 'We are on it 🙂', playbook: { voice: { emoji: 'rarely' } } }],
};
