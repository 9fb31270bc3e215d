/** Prompt section: where the reply will appear, how long it may be, in which language it is written. */
import type { LengthUnit } from '../../../../shared/domain/channel.ts';
import type { PromptInput, PromptSection } from './prompt-section.ts';

const UNITS: Readonly<Record<LengthUnit, string>> = {
  graphemes: 'characters',
  'x-weighted': 'characters as X counts them',
  'utf8-bytes': 'bytes',
  'sms-segments': 'text-message segments of about 150 characters',
};

/** The name of a language in English, the code when nobody knows it. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The texts that are wanted, public first. */
export function audiencesOf({ channel }: Pick<PromptInput, 'channel'>): readonly ('public' | 'private')[] {
  return channel.public ? ['public', 'private'] : ['private'];
}

export const channel: PromptSection = {
  id: 'channel',
  lasts: 'complaint',
  write: ({ channel, language, now, complaint }) => {
    const unit = UNITS[channel.limit?.unit ?? 'graphemes'];
    return [
      '# Where it appears',
      `- Channel: ${channel.name}${channel.public ? ', where strangers read it' : ', read by the customer only'}.`,
      channel.public
        ? '- Write two texts: first <public> (40 to 90 words: fact, sorry, what is being done, whom to find; a cut of the private one), then <private> (the whole reply, sent as a direct message).'
        : '- Write one text: <private>.',
      channel.limit === null ? '' : `- Hard limit: ${channel.limit.max} ${unit}.`,
      channel.advised === null ? '' : `- Aim at no more than ${channel.advised} ${unit}.`,
      channel.forbidsOffers ? '- The platform forbids offers in the public text.' : '',
      ...channel.conventions.map((convention) => `- ${convention}`),
      '- No subject line.',
      `- Write in ${languageName(language)}, whatever other languages stand in the complaint.`,
      `- It is ${now.replace('T', ', ')} local time.${complaint.writtenAt === undefined ? '' : ` The complaint was written ${complaint.writtenAt}.`}`,
    ]
      .filter((line) => line !== '')
      .join('\n');
  },
};
