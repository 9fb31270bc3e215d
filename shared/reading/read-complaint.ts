/** The entry point of reading: a complaint in, a reading out. Composes the readers; holds no rules of its own. */
import type { Complaint } from '../domain/complaint.ts';
import type { Reading } from '../domain/reading.ts';
import { readDates } from './dates/read-dates.ts';
import { readLanguage } from './language/read-language.ts';
import { readMoney } from './money/read-money.ts';
import { makeReadableText } from './structure/make-readable-text.ts';

/** Reads a complaint. Deterministic, without network; any text gives a valid reading. */
export function readComplaint(complaint: Complaint): Reading {
  const text = makeReadableText(complaint.text);
  const language = readLanguage(text);
  const languages = language.code === 'und' ? ['en'] : [language.code, ...language.also];
  return {
    kind: 'complaint',
    occasion: 'complaint',
    language,
    channel: complaint.channel ?? 'email',
    parts: [...text.parts],
    issues: [],
    customer: null,
    business: null,
    staff: [],
    asks: [],
    wantsMoney: 'unknown',
    questions: [],
    money: readMoney(text, language.code),
    dates: readDates(text, languages, complaint.writtenAt),
    references: [],
    priorContact: null,
    impact: [],
    loyalty: null,
    temper: { level: 0, spans: [], confidence: 0.1, sarcastic: false, abusive: false },
    risks: [],
    vulnerability: [],
    fault: { verdict: 'unclear', why: 'Not known.', spans: [], confidence: 0.1 },
    facts: [],
    leftOut: [...text.leftOut],
  };
}
