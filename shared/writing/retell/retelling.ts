/** What a retelling is: the customer's clauses, turned round to our side, sorted by use. How they are turned lives elsewhere. */
import type { Complaint } from '../../domain/complaint.ts';
import type { Fact, Reading } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';

/** What a clause is in the story; `cost` is what the failure did to them, `loyalty` their history with us. */
export type ClauseRole = Fact['role'] | 'cost' | 'loyalty' | 'question';

/** One thing the customer said, told from our side: "you" is the customer, "we" or "I" the business. */
export type Clause = {
  /** Stands alone: capital at the start, full stop at the end. */
  sentence: string;
  /** The same words without capital and full stop, to follow "that" or a comma; proper names and "I" keep their capital. */
  clause: string;
  /** The thing in a few words with its article ("the 50-minute wait"), or null when it cannot be derived safely. */
  nounPhrase: string | null;
  /** Words of ours which the customer quotes, five at most and without quotation marks; null when there are none. */
  quote: string | null;
  role: ClauseRole;
  /** Where it stands in the complaint's text. */
  span: Span;
  /** 0 to 1. From 0.7 it may be used as it is; below, a careful writer leaves it out. */
  confidence: number;
  /** How much the reply should want it, 0 to 1. */
  weight: number;
  /** True when it holds a name, amount, reference, contact, health or account fact: never in a public text. */
  private: boolean;
};

/** A sentence of theirs, told from our side, with its place in the story. */
export type ToldSentence = {
  /** The sentence, or the part of it that can be told; its span is the whole sentence's. */
  clause: Clause;
  /** Its number in the story, counted over all sentences, so that neighbours can be known. */
  at: number;
  paragraph: number;
  /** How much of what matters it carries; 0 is nothing, above 1 much. */
  worth: number;
  /** It stands where the main issue was read. */
  main: boolean;
  /** It speaks of somebody or something named before, and cannot come first. */
  leans: boolean;
  /** It leans on nothing but somebody who was named before. */
  person: boolean;
  /** It judges, and can only be told as what they write. */
  view: boolean;
  /** It says what they want, which is told after what happened. */
  wish: boolean;
  /** Only a part of the sentence could be told. */
  cut: boolean;
  /** How likely it is fit to be told at all, and to be told first, 0 to 1. */
  fit: number;
  opens: number;
  /** It could not be turned, and stands as their own words between quotation marks. */
  quoted: boolean;
};

/** Every list is best first, without doubles, and may be empty. A clause may stand in `opening` and in the list of its own kind. */
export type Retelling = {
  /** The story in whole sentences, in the customer's own order, with gaps where nothing could be told. */
  sentences: ToldSentence[];
  /** Stretches of theirs that may be quoted where hardly anything can be told; `clause` holds the bare words. */
  fragments: Clause[];
  /** Material for a first sentence: what they paid for or expected, and what they got. */
  opening: Clause[];
  /** What went wrong. */
  failures: Clause[];
  /** What we said or promised; `quote` holds our words when they quote them. */
  promises: Clause[];
  /** What it did to them: time, money, an event, work, health, a thing of theirs. */
  costs: Clause[];
  /** The birthday, the funeral, the holiday. */
  occasions: Clause[];
  context: Clause[];
  praise: Clause[];
  loyalty: Clause[];
  /** Their direct questions as statements: "you asked where your sofa is". */
  questions: Clause[];
};

/** How the business speaks of itself. */
export type Speaker = 'I' | 'we';

/** What a retelling is made from. */
export type RetellInput = { reading: Reading; complaint: Complaint; businessAs: Speaker };

/** A retelling with nothing in it: what a text in another language gets. */
export function emptyRetelling(): Retelling {
  return {
    sentences: [],
    fragments: [],
    opening: [],
    failures: [],
    promises: [],
    costs: [],
    occasions: [],
    context: [],
    praise: [],
    loyalty: [],
    questions: [],
  };
}
