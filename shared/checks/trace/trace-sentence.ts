/** Where a sentence comes from: courtesy, question, promise or claim, and what allows each part of it. */
import type { TracedSentence } from '../../domain/check.ts';
import type { Source } from '../../domain/plan.ts';
import type { SentenceView } from '../sentence-view.ts';
import { fold } from '../text/fold.ts';
import type { Evidence } from './evidence.ts';
import { supportFor, traceDeeds } from './trace-deeds.ts';
import { traceFacts } from './trace-facts.ts';
import { traceFigures } from './trace-figures.ts';
import { traceNames } from './trace-names.ts';
import { traceOtherLanguages } from './trace-other-languages.ts';
import { traceReasons } from './trace-reasons.ts';
import type { Claim, ClaimKind } from './untraced.ts';

const AHEAD =
  /\b(?:will|shall|i'll|we'll|you'll|he'll|she'll|they'll|it'll|going to|by|i'm (?:coming|sending|posting)|tomorrow|is held|are held|until)\b/;
const LOOKS_BACK =
  /\b(?:was|were|did|had|told|said|promised|came|bought|ordered|paid|called|rang|wrote|sent|happened|went|got|took|made|waited|asked|booked|last|received|reached|having|arrived|rather than)\b|\byou \w{3,}ed\b/;
const COURTESY =
  /^(?:(?:i am|i'm|we are|we're) (?:so |very |truly |really |deeply )?sorry|sorry\b|thank|please\b|i apologi[sz]e|we apologi[sz]e|you (?:deserve|deserved)|that is not|that's not|that is no|that's no|it should not|this should not|i understand|i hear you|i see why|i can see)/;

/** Claims that already speak for the whole sentence. */
const STATED: ReadonlySet<ClaimKind> = new Set(['deed', 'cause', 'policy', 'change']);

export interface SentenceTrace {
  readonly kind: TracedSentence['kind'];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
}

/** Whether the person confirmed this very sentence. */
function isConfirmed(sentence: SentenceView, confirmed: readonly string[]): boolean {
  const plain = (text: string): string =>
    fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const own = plain(sentence.text);
  return confirmed.some((line) => {
    const said = plain(line);
    return (
      said !== '' &&
      (said === own || (said.length > 20 && own.includes(said) && said.length > own.length * 0.7) || said.includes(own))
    );
  });
}

/** Traces one sentence. `capitals`: the language writes only names with a capital. */
export function traceSentence(
  sentence: SentenceView,
  evidence: Evidence,
  confirmed: readonly string[],
  known: ReadonlySet<string>,
  capitals: boolean,
  hasPromise: boolean,
): SentenceTrace {
  if (confirmed.length > 0 && isConfirmed(sentence, confirmed))
    return { kind: 'claim', sources: [{ kind: 'user' }], claims: [] };
  const ahead = AHEAD.test(sentence.lower) && !LOOKS_BACK.test(sentence.lower);
  const claims: Claim[] = [
    ...traceFigures(sentence, evidence, ahead),
    ...traceDeeds(sentence, evidence),
    ...traceReasons(sentence, evidence),
  ];
  if (capitals) claims.push(...traceNames(sentence, evidence, known));
  if (capitals && !hasPromise && !claims.some(({ kind }) => STATED.has(kind)))
    claims.push(...traceFacts(sentence, evidence));
  if (!capitals) claims.push(...traceOtherLanguages(sentence, evidence, known));
  const sources: Source[] = [];
  const add = (source: Source): void => {
    if (
      !sources.some(
        (known) => known.kind === source.kind && known.id === source.id && known.span?.start === source.span?.start,
      )
    )
      sources.push(source);
  };
  for (const { source } of claims) if (source !== null) add(source);
  if (hasPromise) return { kind: 'promise', sources, claims };
  if (sentence.isQuestion) return { kind: 'question', sources, claims };
  const courtesy =
    sentence.role === 'greeting' ||
    sentence.role === 'sign-off' ||
    sentence.stems.size === 0 ||
    (COURTESY.test(sentence.lower) && claims.length === 0 && sentence.stems.size <= 5);
  if (courtesy && claims.length === 0) return { kind: 'courtesy', sources: [], claims };
  const support = supportFor(sentence, evidence, ['fact', 'told', 'rule', 'plan'], 0.25);
  if (support !== null) add(support);
  return { kind: courtesy ? 'courtesy' : 'claim', sources, claims };
}
