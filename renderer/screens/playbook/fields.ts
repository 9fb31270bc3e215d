/** Which fields each part of the playbook has, with their names and help, as data. How a field looks is in EntryForm.tsx. */
import { IssueType } from '../../../shared/domain/issue-type.ts';
import {
  ConfirmedFact,
  FixKind,
  PlaybookFix,
  PlaybookOffer,
  Profile,
  Trade,
  Voice,
} from '../../../shared/domain/playbook.ts';
import { AskType } from '../../../shared/domain/reading.ts';
import { TRADE_WORDS } from '../../words/draft-words.ts';
import { sentenceCase } from '../../words/formatting.ts';
import { ASK_WORDS, ISSUE_WORDS } from '../../words/reading-words.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface Named {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
}

export type Field = Named &
  (
    | { readonly kind: 'text' | 'long' | 'words' | 'switch' | 'amount' | 'worth' | 'within' | 'date' }
    | { readonly kind: 'count'; readonly orNone: boolean }
    | { readonly kind: 'choice' | 'many'; readonly options: readonly Option[] }
  );

const words = (id: string): string => sentenceCase(id.replaceAll('-', ' '));
const options = (ids: readonly string[], label: (id: string) => string = words): Option[] =>
  ids.map((value) => ({ value, label: label(value) }));

const TYPES = IssueType.options.map((value) => ({ value, label: ISSUE_WORDS[value] }));
const ASKS = AskType.options.map((value) => ({ value, label: sentenceCase(ASK_WORDS[value]) }));
const KINDS = options(FixKind.options);
const TRADES = Trade.options.map((value) => ({ value, label: TRADE_WORDS[value] }));

/** What the schema itself says about a field. */
const say = (shape: Readonly<Record<string, { readonly description?: string | undefined }>>, name: string) => {
  const help = shape[name]?.description;
  return help === undefined ? {} : { help: sentenceCase(help) };
};

export const PROFILE_FIELDS: readonly Field[] = [
  { name: 'name', label: 'Business', kind: 'text', ...say(Profile.shape, 'name') },
  { name: 'trade', label: 'Trade', kind: 'choice', options: TRADES },
  { name: 'signer', label: 'Who signs', kind: 'text' },
  { name: 'signerRole', label: 'Their role', kind: 'text', ...say(Profile.shape, 'signerRole') },
  { name: 'contact', label: 'Contact', kind: 'text', ...say(Profile.shape, 'contact') },
  { name: 'publicContact', label: 'Public contact', kind: 'text', ...say(Profile.shape, 'publicContact') },
  { name: 'hours', label: 'Hours', kind: 'text' },
  { name: 'currency', label: 'Currency', kind: 'text', help: 'Three letters, as in USD, EUR or GBP' },
  { name: 'country', label: 'Country', kind: 'text', ...say(Profile.shape, 'country') },
  { name: 'language', label: 'Language', kind: 'text', help: 'Two letters, as in en or de' },
];

export const VOICE_FIELDS: readonly Field[] = [
  { name: 'warmth', label: 'Tone', kind: 'choice', options: options(Voice.shape.warmth.unwrap().options) },
  { name: 'person', label: 'Speaks as', kind: 'choice', options: options(Voice.shape.person.unwrap().options) },
  {
    name: 'spelling',
    label: 'Spelling',
    kind: 'choice',
    options: options(Voice.shape.spelling.unwrap().options, (id) => id),
  },
  { name: 'emoji', label: 'Emoji', kind: 'choice', options: options(Voice.shape.emoji.unwrap().options) },
  { name: 'firstNames', label: 'First names', kind: 'switch' },
  { name: 'plainWords', label: 'Plain words', kind: 'switch' },
  { name: 'contractions', label: 'Contractions (I’ll, we’re)', kind: 'switch' },
];

export const FIX_FIELDS: readonly Field[] = [
  { name: 'does', label: 'What is done', kind: 'long', ...say(PlaybookFix.shape, 'does') },
  { name: 'types', label: 'Puts right', kind: 'many', options: TYPES },
  { name: 'kind', label: 'Kind of fix', kind: 'choice', options: KINDS },
  { name: 'because', label: 'Why this way', kind: 'text', ...say(PlaybookFix.shape, 'because') },
  { name: 'within', label: 'How soon', kind: 'within' },
  { name: 'worth', label: 'Worth to the customer', kind: 'worth' },
  { name: 'needs', label: 'Needs first', kind: 'text', ...say(PlaybookFix.shape, 'needs') },
  { name: 'result', label: 'Result', kind: 'text', ...say(PlaybookFix.shape, 'result') },
  { name: 'answers', label: 'Grants', kind: 'many', options: ASKS, ...say(PlaybookFix.shape, 'answers') },
  { name: 'ties', label: 'Called for by', kind: 'words', ...say(PlaybookFix.shape, 'ties') },
  { name: 'who', label: 'Who does it', kind: 'text', ...say(PlaybookFix.shape, 'who') },
  { name: 'onlyIf', label: 'Only if', kind: 'text', ...say(PlaybookFix.shape, 'onlyIf') },
  { name: 'suitsRisk', label: 'May be promised where somebody was hurt or threatens to sue', kind: 'switch' },
];

export const OFFER_FIELDS: readonly Field[] = [
  { name: 'does', label: 'What is given', kind: 'long', ...say(PlaybookOffer.shape, 'does') },
  { name: 'types', label: 'After', kind: 'many', options: TYPES },
  {
    name: 'level',
    label: 'Level',
    kind: 'choice',
    options: [
      { value: 'plus-one', label: '+1' },
      { value: 'plus-two', label: '+2' },
    ],
  },
  { name: 'ties', label: 'Takes up', kind: 'words', ...say(PlaybookOffer.shape, 'ties') },
  { name: 'worth', label: 'Worth to the customer', kind: 'worth' },
  { name: 'cost', label: 'Costs us', kind: 'amount' },
  { name: 'monthlyBudget', label: 'Budget a month', kind: 'amount' },
  { name: 'stock', label: 'Left', kind: 'count', orNone: true, help: 'Empty means no limit' },
  { name: 'coolDownDays', label: 'Days before the same customer gets it again', kind: 'count', orNone: false },
  { name: 'goesWith', label: 'Goes with', kind: 'many', options: KINDS, ...say(PlaybookOffer.shape, 'goesWith') },
  { name: 'conditions', label: 'Conditions', kind: 'text' },
  { name: 'who', label: 'Who does it', kind: 'text' },
  { name: 'lead', label: 'Why just this', kind: 'text', ...say(PlaybookOffer.shape, 'lead') },
  { name: 'onlyFor', label: 'Answers', kind: 'choice', options: options(PlaybookOffer.shape.onlyFor.unwrap().options) },
  { name: 'suitsRisk', label: 'Is care and no gift, so that it fits danger and health too', kind: 'switch' },
];

export const POLICY_FIELDS: readonly Field[] = [
  { name: 'text', label: 'The rule, in your words', kind: 'long' },
  { name: 'types', label: 'Belongs to', kind: 'many', options: TYPES, help: 'None means all' },
];

export const FACT_FIELDS: readonly Field[] = [
  { name: 'text', label: 'What is true today', kind: 'long', ...say(ConfirmedFact.shape, 'text') },
  { name: 'types', label: 'Belongs to', kind: 'many', options: TYPES, help: 'None means all' },
  { name: 'use', label: 'Said as', kind: 'choice', options: options(ConfirmedFact.shape.use.unwrap().options) },
  { name: 'until', label: 'Until', kind: 'date', ...say(ConfirmedFact.shape, 'until') },
];

export const LIMIT_FIELDS: readonly Field[] = [
  { name: 'withoutAsking', label: 'May be given away without asking', kind: 'amount', help: 'Fix and +1 together' },
  { name: 'approver', label: 'Who approves more', kind: 'text' },
];
