/** What has been read of the complaint before its story is: the input readStory takes beside the text. Types only. */
import type { Reading } from '../../domain/reading.ts';

export type KnownSoFar = Pick<
  Reading,
  | 'kind'
  | 'occasion'
  | 'language'
  | 'channel'
  | 'customer'
  | 'staff'
  | 'money'
  | 'dates'
  | 'references'
  | 'priorContact'
>;

/** The part of a reading that is the story: what happened, what it did, what is wanted, how it was told. */
export type StoryReading = Pick<
  Reading,
  | 'issues'
  | 'asks'
  | 'wantsMoney'
  | 'risks'
  | 'temper'
  | 'impact'
  | 'fault'
  | 'vulnerability'
  | 'loyalty'
  | 'facts'
  | 'questions'
>;
