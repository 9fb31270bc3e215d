/** Which sentences ask, by their form: question marks and words of request. Which thing is asked for is data elsewhere. */
import type { AskType } from '../../domain/reading.ts';
import type { Hit } from './phrases.ts';
import type { StoryText } from './words.ts';

/** The form of one sentence. */
export interface AskManner {
  readonly question: boolean;
  readonly request: boolean;
}

const REQUEST = new Set(
  `please want need would can could kindly expect demand request requesting asking ask like should must wish hope help
  deserve may por favor quiero quisiera puede pueden necesito exijo solicito merci voudrais veux demande souhaite
  pouvez bitte möchte erwarte können fordere gostaria quero preciso podem vorrei voglio chiedo potete graag wil verzoek`.split(
    /\s+/,
  ),
);

/** The form of every sentence. */
export function readAskManner(text: StoryText): AskManner[] {
  return text.sentences.map(({ span, first, end }) => {
    const question = text.readable.own.slice(span.start, span.end).trimEnd().endsWith('?');
    let request = question;
    for (let i = first; i < end && !request; i++) request = REQUEST.has(text.words[i]?.norm ?? '');
    return { question, request };
  });
}

/** A hit counts more in a sentence that asks, and near the end, where people come to the point. */
export function worthOfAsk(hit: Hit<AskType>, asking: readonly AskManner[], sentences: number): number {
  return hit.weight * (asking[hit.sentence]?.request === true ? 1 : 0.7) * (hit.sentence >= sentences * 0.6 ? 1.15 : 1);
}
