/** The entry point of reading: a complaint in, a reading out. Composes the readers; holds no rules of its own. */
import type { Complaint } from '../domain/complaint.ts';
import type { Reading } from '../domain/reading.ts';
import { readDates } from './dates/read-dates.ts';
import { readLanguage } from './language/read-language.ts';
import { readMoney } from './money/read-money.ts';
import { readReferences } from './references/read-references.ts';
import { readStory } from './story/read-story.ts';
import { makeReadableText } from './structure/make-readable-text.ts';

/** Reads a complaint. Deterministic, without network; any text gives a valid reading. */
export function readComplaint(complaint: Complaint): Reading {
  const text = makeReadableText(complaint.text);
  const language = readLanguage(text);
  const languages = language.code === 'und' ? ['en'] : [language.code, ...language.also];
  const money = readMoney(text, language.code);
  const dates = readDates(text, languages, complaint.writtenAt);
  const references = readReferences(text, money, dates);
  const channel = complaint.channel ?? 'email';
  const story = readStory(text, {
    kind: 'complaint',
    occasion: 'complaint',
    language,
    channel,
    customer: null,
    staff: [],
    money,
    dates,
    references,
    priorContact: null,
  });
  return {
    kind: 'complaint',
    occasion: 'complaint',
    language,
    channel,
    parts: [...text.parts],
    customer: null,
    business: null,
    staff: [],
    money,
    dates,
    references,
    priorContact: null,
    ...story,
    leftOut: [...text.leftOut],
  };
}
