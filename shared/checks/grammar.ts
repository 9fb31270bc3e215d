/** Grammars of rules: phrases over word classes, and what takes a hit back. The phrases themselves live in grammar/. */
import type { Flag, Ground } from './rule.ts';
import type { SentenceView } from './sentence-view.ts';
import { hitSpan, isQuoted } from './sentence-view.ts';
import { isContentWord, stemOf } from './text/stem.ts';
import { retells } from './text/told-words.ts';

/** A hit with what stands around it; all strings are folded. */
export interface GrammarHit {
  readonly words: string;
  readonly before: string;
  readonly rest: string;
  readonly sentence: SentenceView;
  readonly ground: Ground;
  /** Stems of the hit's words that carry meaning. */
  readonly stems: readonly string[];
}

export interface Grammar {
  /** In the language of {@link PhraseMatcher}. */
  readonly says: readonly string[];
  /** Missing: every hit that retells nobody's words. */
  accepts?(hit: GrammarHit): boolean;
}

/** The name of a grammar's family in the matcher. */
export const grammarFamily = (rule: string, index: number): string => `${rule}#${index}`;

/** Somebody's words or a doubt are retold, so that what follows is not said by the reply itself. */
const RETOLD =
  /\b(?:you(?:'ve| have)? (?:say|said|write|wrote|told|tell|report|reported|describe|described|were told|asked|mention|mentioned|felt)|(?:he|she|they|we|i|colleague|staff|desk|bot|office) (?:told|said|answered|replied|insisted|called it|wrote)|was told|were told|to be told|to hear|hearing that|being told|telling you|whether|no answer|calling it|called it|saying)\b[^.;!?]{0,60}$/;
const BROKEN = /[;!?]|[.:]\s/;

/** Whether the words before retell somebody. */
export const isRetold = (before: string): boolean => RETOLD.test(before);

/** Whether a confirmed fact or a rule of the playbook says it. */
export function isBacked({ stems, ground }: GrammarHit): boolean {
  return (
    stems.length > 0 &&
    ground.evidence.units.some(
      ({ role, stems: known }) => (role === 'fact' || role === 'rule') && stems.every((stem) => known.has(stem)),
    )
  );
}

/** Whether the complaint uses one of the hit's words of meaning. */
export const isTold = ({ stems, ground }: GrammarHit): boolean =>
  stems.some((stem) => ground.evidence.toldStems.has(stem));

/** The flags of a rule's grammars in a sentence; what stands in quotation marks is nobody's fault. */
export function grammarFlags(
  rule: string,
  grammars: readonly Grammar[],
  sentence: SentenceView,
  ground: Ground,
): Flag[] {
  const flags: Flag[] = [];
  for (const [index, grammar] of grammars.entries()) {
    for (const hit of sentence.hits.get(grammarFamily(rule, index)) ?? []) {
      const span = hitSpan(sentence, hit);
      const words = sentence.lower.slice(span.start, span.end);
      if (isQuoted(sentence, span) || BROKEN.test(words)) continue;
      const before = sentence.lower.slice(0, span.start);
      if (isRetold(before) || retells(words, ground.toldShape)) continue;
      if (grammar.accepts !== undefined) {
        const stems = sentence.tokens.slice(hit.first, hit.after).flatMap(({ word }) => {
          return isContentWord(word) ? [stemOf(word)] : [];
        });
        const rest = sentence.lower.slice(span.end);
        if (!grammar.accepts({ words, before, rest, sentence, ground, stems })) continue;
      }
      if (!flags.some(({ start, end }) => span.start < end && start < span.end)) flags.push(span);
    }
  }
  return flags;
}
