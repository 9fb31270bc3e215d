/** Which things are asked for, and how plainly: requests by their form, weighed by what they are about. Phrases are data. */
import type { AskType } from '../../domain/reading.ts';
import { findPhrases, type Hit, type PhraseBook } from './phrases.ts';
import { findRequests, type RequestClause, type RequestForm } from './request-clauses.ts';
import type { StoryText } from './words.ts';

/** A request for one thing. */
export interface RequestAct {
  readonly label: AskType;
  /** 0 to 1: how plainly this is asked for. */
  readonly strength: number;
  readonly sentence: number;
  /** How: asked here, by what is lacking, or retold from earlier. */
  readonly manner: 'asked' | 'lacked' | 'told';
  readonly start: number;
  readonly stop: number;
}

/** How plainly each form asks. */
const PLAINNESS: Readonly<Record<RequestForm, number>> = {
  order: 1,
  wish: 1,
  modal: 1,
  duty: 0.9,
  question: 0.8,
  hint: 0.8,
  lack: 0.5,
  told: 0.5,
};
const STRONGEST = 3;
/** What the lack of it asks for. */
const LACKED: ReadonlySet<AskType> = new Set<AskType>([
  'apology',
  'explanation',
  'contact',
  'refund',
  'replacement',
  'redo',
]);
/** What may be asked for by a plain question. */
const QUESTIONED: ReadonlySet<AskType> = new Set<AskType>([
  'explanation',
  'information',
  'contact',
  'compensation',
  'refund',
  'repair',
]);

/** The requests of a text, in the order of their clauses; for each clause and thing the plainest one. */
export function findRequestActs(text: StoryText, objects: PhraseBook<AskType>): RequestAct[] {
  const clauses = findRequests(text);
  if (clauses.length === 0) return [];
  const inside = new Uint8Array(text.words.length);
  for (const { first, end } of clauses) inside.fill(1, first, end);
  const hits = findPhrases(text, objects, inside);
  return clauses.flatMap((clause) => actsOf(text, clause, hits));
}

function actsOf(text: StoryText, clause: RequestClause, hits: readonly Hit<AskType>[]): RequestAct[] {
  const acts = new Map<AskType, RequestAct>();
  for (const hit of hits) {
    if (hit.first < clause.first || hit.end > clause.end) continue;
    if (clause.form === 'question' && !QUESTIONED.has(hit.label)) continue;
    if (clause.form === 'lack' && !LACKED.has(hit.label)) continue;
    const strength = (PLAINNESS[clause.form] * hit.weight) / STRONGEST;
    const known = acts.get(hit.label);
    if (known !== undefined && known.strength >= strength) continue;
    acts.set(hit.label, {
      label: hit.label,
      strength,
      sentence: clause.sentence,
      manner: clause.form === 'told' ? 'told' : clause.form === 'lack' ? 'lacked' : 'asked',
      start: hit.start,
      stop: hit.stop,
    });
  }
  if (clause.form === 'question' && !acts.has('explanation') && !acts.has('contact')) {
    const head = text.words[clause.first];
    const last = text.words[clause.end - 1];
    if (head !== undefined && last !== undefined)
      acts.set('information', {
        label: 'information',
        strength: PLAINNESS.question,
        sentence: clause.sentence,
        manner: 'asked',
        start: head.start,
        stop: last.end,
      });
  }
  return [...acts.values()];
}
