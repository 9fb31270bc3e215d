/** The entry point of reading: a complaint in, a reading out. Composes the readers; holds no rules of its own. */
import { type Complaint, cutAt } from '../domain/complaint.ts';
import type { Reading } from '../domain/reading.ts';
import { tradeOfIndustry } from '../domain/trade-of-industry.ts';
import { readChannel } from './channel/read-channel.ts';
import { readPriorContact } from './contact/read-prior-contact.ts';
import { readDates } from './dates/read-dates.ts';
import { countKindWords } from './kind/count-kind-words.ts';
import { readKind } from './kind/read-kind.ts';
import { settleKind } from './kind/settle-kind.ts';
import { readLanguage } from './language/read-language.ts';
import { readMoney } from './money/read-money.ts';
import { readBusiness } from './people/read-business.ts';
import { readCustomer } from './people/read-customer.ts';
import { readStaff } from './people/read-staff.ts';
import { readReferences } from './references/read-references.ts';
import type { KnownSoFar } from './story/known-so-far.ts';
import { readStory } from './story/read-story.ts';
import { makeReadableText } from './structure/make-readable-text.ts';

/**
 * Reads a complaint. Deterministic, without network; any text gives a valid reading, and nothing is thrown. What lies
 * beyond the longest complaint is not read, and the reading says so.
 */
export function readComplaint(complaint: Complaint): Reading {
  const whole = complaint.text;
  const trade = complaint.industry === undefined ? null : tradeOfIndustry(complaint.industry);
  const kept = cutAt(whole);
  const text = makeReadableText(whole.slice(0, kept));
  const language = readLanguage(text);
  const languages = language.code === 'und' ? ['en'] : [language.code, ...language.also];
  const counts = countKindWords(text, languages[0]!);
  const first = readKind(text, counts);
  const channel = complaint.channel ?? readChannel(text);
  const money = readMoney(text, language.code);
  const dates = readDates(text, languages, complaint.writtenAt);
  const references = readReferences(text, money, dates);
  const customer = readCustomer(text);
  const staff = readStaff(text, customer);
  const found = { language, channel, customer, staff, money, dates, references };
  const knowing = (kind: Pick<Reading, 'kind' | 'occasion'>): KnownSoFar => ({
    ...kind,
    ...found,
    priorContact: readPriorContact(text, languages[0]!, staff, kind.kind !== 'not-a-complaint'),
  });
  let known = knowing(first);
  let story = readStory(text, known, trade);
  const settled = settleKind(first, story);
  if (settled.kind !== first.kind) {
    known = knowing(settled);
    story = readStory(text, known, trade);
  }
  return {
    ...known,
    parts: [...text.parts],
    business: readBusiness(text, customer, staff),
    ...story,
    leftOut: [
      ...text.leftOut,
      ...(kept < whole.length
        ? [
            {
              what: 'too-long' as const,
              span: { start: kept, end: whole.length },
              why: 'Longer than what is read at once.',
            },
          ]
        : []),
    ],
  };
}
