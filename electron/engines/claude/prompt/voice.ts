/** Prompt section: how this business sounds. */
import type { PromptSection } from './prompt-section.ts';
import { oneLine } from './quote.ts';

const WARMTH = {
  warm: 'warm and personal, like a neighbour who runs a good shop',
  neutral: 'friendly and businesslike',
  formal: 'courteous and formal',
} as const;

export const voice: PromptSection = {
  id: 'voice',
  lasts: 'business',
  write: ({ playbook: { voice, neverSay } }) =>
    [
      '# Voice',
      `- Tone: ${WARMTH[voice.warmth]}.`,
      `- Speak as "${voice.person}"${voice.person === 'I' ? '; "we" only for what the business did' : ''}.`,
      `- ${voice.firstNames ? 'First names, where the customer gave one' : 'Title and surname'}.`,
      `- ${voice.contractions ? 'Contractions are welcome' : 'No contractions'}. ${voice.spelling === 'UK' ? 'British' : 'American'} spelling when the reply is in English.`,
      voice.plainWords ? '- Words a twelve-year-old knows.' : '',
      voice.emoji === 'never' ? '- No emoji.' : '- At most one emoji, and only where the customer used one.',
      neverSay.length === 0 ? '' : `- Never use: ${neverSay.map((words) => `"${oneLine(words)}"`).join(', ')}.`,
    ]
      .filter((line) => line !== '')
      .join('\n'),
};
