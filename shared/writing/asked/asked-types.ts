/** What kind of request words are, where the reader did not say. English data. */
import type { AskType } from '../../domain/reading.ts';

const KINDS: readonly (readonly [RegExp, readonly AskType[]])[] = [
  [
    /\b(?:refund|money|reimburs\w*|repay|back in full|pay (?:you|it) back|withdraw\w*|revers\w*|fares?|waiv\w*)\b|\b(?:deposit|fee|difference|it|the rest|\d[\d.,]*) back$|[$£€]\d/,
    ['refund', 'compensation'],
  ],
  [
    /\b(?:replace|replacement|swap|exchange|new one|right (?:one|ones)|send (?:you )?(?:the|a|another) (?:right|correct|new|missing))\b/,
    ['replacement'],
  ],
  [/\b(?:discount|money off|reduction|off (?:your|the) bill)\b/, ['compensation', 'refund']],
  [/\b(?:send|post|mail) (?:you|us) (?:an?|the|another|one) \w+/, ['replacement', 'redo']],
  [/\b(?:repair|fix|mend|sort)\b/, ['repair', 'redo']],
  [/\b(?:redo|remake|remount|reprint|again|come|send (?:somebody|someone)|deliver|finish|another go)\b/, ['redo']],
  [/\b(?:call|ring|phone|speak|talk|contact|get in touch|reply|write back|answer)\b/, ['contact']],
  [/\b(?:cancel|stop|end|close|closed|terminate|leave)\b/, ['cancel']],
  [
    /\b(?:correct\w*|count|recount|remov\w*|delet\w*|updat\w*|amend\w*|change|strike|struck|off (?:your|the))\b/,
    ['correct-record'],
  ],
  [
    /\bhow (?:people|patients|customers|guests|we)\b|\b(?:sign|rule|policy|training|train|trained)\b/,
    ['policy-change'],
  ],
  [
    /^you asked (?:how|why|what|who|when|where|whether|which)\b|\b(?:explain|explanation|reason|tell you)\b/,
    ['explanation', 'information'],
  ],
];

/** The kinds of request that these words make; none where they say nothing of it. */
export function typesFromWords(words: string): AskType[] {
  return [...new Set(KINDS.flatMap(([find, types]) => (find.test(words) ? types : [])))];
}
