/** The rule: one fault a reply can have, how it is seen, and examples both ways. No rule lives here. */
import type { Channel } from '../domain/channel.ts';
import type { CheckInput } from '../domain/check.ts';
import type { GateId, QuickFix, Severity } from '../domain/finding.ts';
import type { PromiseMade } from '../domain/promise.ts';
import type { Grammar } from './grammar.ts';
import type { SentenceView, TextView } from './sentence-view.ts';
import type { PhraseHit } from './text/phrase-matcher.ts';
import type { Evidence } from './trace/evidence.ts';
import type { ClaimKind } from './trace/untraced.ts';

/** What a rule saw. Offsets count from the start of what it was given: a sentence or a whole text. */
export interface Flag {
  readonly start: number;
  readonly end: number;
  /** Missing: the rule's own message. */
  readonly message?: string;
  readonly fixes?: readonly QuickFix[];
  /** Added to the rule's own reason. */
  readonly more?: string;
}

/** What stays the same while the person types. */
export interface Ground {
  readonly input: Omit<CheckInput, 'texts'>;
  readonly channel: Channel;
  /** The complaint with its persons put aside, to see whether the reply retells its words: see told-words.ts. */
  readonly toldShape: string;
  readonly evidence: Evidence;
  /** Field whose secrecy binds: words that confirm a relationship are a leak there. */
  readonly field: 'health' | 'finance' | null;
  /** Set when somebody was hurt, endangered or wronged in a way that calls for care and counsel. */
  readonly risky: boolean;
  /** Set when somebody was hurt, fell ill or was discriminated against. */
  readonly hurt: boolean;
  /** Set when somebody tells of discrimination. */
  readonly discrimination: boolean;
}

/** What was found in the texts before the rules that look at whole texts run. */
export interface Whole {
  readonly texts: readonly TextView[];
  /** Spans count from the start of the promise's text. */
  readonly promises: readonly PromiseMade[];
}

export interface Example {
  readonly text: string;
  /** The words that must be flagged; missing: anywhere. */
  readonly words?: string;
  readonly complaint?: string;
  readonly channel?: CheckInput['channel'];
  readonly audience?: 'public' | 'private';
  /** Changes to the reading, the playbook and the confirmed sentences of an empty case. */
  readonly reading?: Partial<CheckInput['reading']>;
  readonly playbook?: CheckInput['playbook'] | object;
  readonly confirmed?: readonly string[];
  /** The text for the other audience, when the rule compares the two. */
  readonly other?: string;
}

export interface Rule {
  /** The file's name. */
  readonly id: string;
  readonly title: string;
  /** Why it matters, with the evidence where there is some. */
  readonly why: string;
  readonly severity: Severity;
  readonly gate?: GateId;
  readonly where: 'everywhere' | 'public' | 'private';
  /** Looks at English texts only. */
  readonly englishOnly?: true;
  /** What is said when a flag says nothing of its own; `words` are the flagged words. */
  message(words: string): string;
  fixes?(words: string): readonly QuickFix[];
  /** Phrases in the language of {@link PhraseMatcher}; each hit outside quotation marks is a flag when `accepts` agrees. */
  readonly phrases?: readonly string[];
  accepts?(hit: PhraseHit, sentence: SentenceView, ground: Ground): boolean;
  /** Phrases over word classes, in groups that are taken back by the same things. */
  readonly grammar?: readonly Grammar[];
  /** Claims of these kinds that nothing allows are flags. */
  readonly claims?: readonly ClaimKind[];
  inSentence?(sentence: SentenceView, ground: Ground): Iterable<Flag>;
  inText?(text: TextView, ground: Ground, whole: Whole): Iterable<Flag>;
  readonly flagged: readonly Example[];
  readonly passing: readonly Example[];
}
