/** The first look at a complaint: every reader once, the kind taken from its words alone. */
import { type Complaint, cutAt } from '../domain/complaint.ts';
import type { Reading } from '../domain/reading.ts';
import { tradeOfIndustry } from '../domain/trade-of-industry.ts';
import { readChannel } from './channel/read-channel.ts';
import { readPriorContact } from './contact/read-prior-contact.ts';
import { readDates } from './dates/read-dates.ts';
import { countKindWords, type KindCounts } from './kind/count-kind-words.ts';
import { readKind } from './kind/read-kind.ts';
import { readLanguage } from './language/read-language.ts';
import { readMoney } from './money/read-money.ts';
import { readCustomer } from './people/read-customer.ts';
import { readStaff } from './people/read-staff.ts';
import type { ReadableText } from './readable-text.ts';
import { readReferences } from './references/read-references.ts';
import type { KnownSoFar } from './story/known-so-far.ts';
import { readStory, type StoryReading } from './story/read-story.ts';
import { makeReadableText } from './structure/make-readable-text.ts';

/** What is known when each reader has looked once. */
export interface FirstLook {
  readonly text: ReadableText;
  /** How much of the complaint is read, in UTF-16 units. */
  readonly kept: number;
  readonly counts: KindCounts | null;
  readonly known: KnownSoFar;
  readonly story: StoryReading;
  /** The same text, taken for another kind. */
  as(kind: Pick<Reading, 'kind' | 'occasion'>): Pick<FirstLook, 'known' | 'story'>;
}

export function lookFirst(complaint: Complaint): FirstLook {
  const trade = complaint.industry === undefined ? null : tradeOfIndustry(complaint.industry);
  const kept = cutAt(complaint.text);
  const text = makeReadableText(complaint.text.slice(0, kept));
  const language = readLanguage(text);
  const languages = language.code === 'und' ? ['en'] : [language.code, ...language.also];
  const counts = countKindWords(text, languages[0]!);
  const channel = complaint.channel ?? readChannel(text);
  const money = readMoney(text, language.code);
  const dates = readDates(text, languages, complaint.writtenAt);
  const references = readReferences(text, money, dates);
  const customer = readCustomer(text);
  const staff = readStaff(text, customer);
  const found = { language, channel, customer, staff, money, dates, references };
  const as = (kind: Pick<Reading, 'kind' | 'occasion'>) => {
    const priorContact = readPriorContact(text, languages[0]!, staff, kind.kind !== 'not-a-complaint');
    const known: KnownSoFar = { ...kind, ...found, priorContact };
    return { known, story: readStory(text, known, trade) };
  };
  return { text, kept, counts, ...as(readKind(text, counts)), as };
}
