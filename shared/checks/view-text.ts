/** Makes the views that rules look at. Judges nothing. */
import type { CheckedText } from '../domain/check.ts';
import type { SectionRole } from '../domain/draft.ts';
import type { Span } from '../domain/span.ts';
import type { PlacedSentence, SentenceView, TextView } from './sentence-view.ts';
import { fold } from './text/fold.ts';
import type { PhraseMatcher } from './text/phrase-matcher.ts';
import { splitSentences } from './text/split-sentences.ts';
import { isContentWord, stemOf } from './text/stem.ts';
import { tokensOf } from './text/token.ts';
import { findFigures } from './trace/find-figures.ts';

const QUOTED = /"[^"\n]{1,200}"|(?<![\p{L}\d])'[^'\n]{2,120}'(?![\p{L}\d])/gu;
const GREETING =
  /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|to whom|hola|guten|liebe[r]?|sehr geehrte|bonjour|madame|monsieur|chère?|buongiorno|gentile|beste|geachte|olá|caro|prezad)/;
const CLOSING =
  /^(?:(?:yours|kind|best|warm|warmest|many|with|all the|sincerely|respectfully|regards|cheers|thanks|take care|love|mit freundlichen|viele grüße|herzliche|un abrazo|un saludo|saludos|atentamente|cordialement|bien à|cordiali|distinti|met vriendelijke|groetjes|abraço|atenciosamente)\b.{0,40}|[-–^~].{1,30})$/;
const ENGLISH = new Set(
  'the and you to we your of is for that have are with our it this will be i in on not'.split(' '),
);
const FOREIGN = new Set(
  'der die und ist das nicht ich sie wir mit den für que los las con por una es la le les des est vous nous pour et een het van voor niet che di per non sono il não uma os com em el lo su ihnen ihre para seu sua ao foi são muito nuestro nuestra del ald wurde zum zur im auf unser unsere notre votre sur dans avec ont au aux hemos ha han nostro della abbiamo haben ihr já'.split(
    ' ',
  ),
);

/** Whether the tokens read as English; a text too short to tell counts as English. */
export function isEnglish(sentences: readonly PlacedSentence[]): boolean {
  let english = 0;
  let foreign = 0;
  for (const { view } of sentences) {
    for (const { word } of view.tokens) {
      if (ENGLISH.has(word)) english++;
      if (FOREIGN.has(word)) foreign++;
    }
  }
  return english >= foreign;
}

/** Looks at one sentence. */
export function viewSentence(
  text: string,
  audience: CheckedText['audience'],
  role: SectionRole | null,
  matcher: PhraseMatcher,
): SentenceView {
  const lower = fold(text);
  const tokens = tokensOf(lower);
  const quotes: Span[] = [];
  if (lower.includes('"') || lower.includes("'")) {
    for (const match of lower.matchAll(QUOTED)) quotes.push({ start: match.index, end: match.index + match[0].length });
  }
  const stems = new Set<string>();
  for (const { word } of tokens) if (isContentWord(word)) stems.add(stemOf(word));
  return {
    text,
    lower,
    tokens,
    audience,
    role,
    quotes,
    figures: findFigures(text, lower),
    hits: matcher.match(tokens),
    stems,
    isQuestion: /\?["')\s]*$/.test(text),
  };
}

/** The role of every sentence: the sections' where they are known, else greeting and sign-off guessed from their form and place. */
function rolesOf(checked: CheckedText, spans: readonly Span[]): (SectionRole | null)[] {
  const roles: (SectionRole | null)[] = spans.map(() => null);
  let from = 0;
  for (const section of checked.sections) {
    const text = section.text.trim();
    const at = text === '' ? -1 : checked.text.indexOf(text, from);
    if (at < 0) continue;
    from = at + text.length;
    spans.forEach((span, index) => {
      if (span.start >= at && span.end <= from) roles[index] = section.role;
    });
  }
  const words = (span: Span): string => fold(checked.text.slice(span.start, span.end));
  const first = spans[0];
  if (first !== undefined && roles[0] === null && first.end - first.start < 60 && GREETING.test(words(first)))
    roles[0] = 'greeting';
  if (!roles.includes('sign-off')) {
    const floor = Math.max(1, spans.length - 5);
    for (let index = spans.length - 1; index >= floor; index--) {
      const span = spans[index];
      if (span === undefined || span.end - span.start > 60) break;
      const line = words(span);
      if (CLOSING.test(line)) {
        for (let rest = index; rest < spans.length; rest++) {
          const after = spans[rest];
          // A full sentence below the name is a postscript and says something.
          if (after !== undefined && rest > index && /\s\S+\s\S+\s\S+\s.*[.!?]$/.test(words(after))) break;
          roles[rest] ??= 'sign-off';
        }
        break;
      }
    }
    const last = spans.at(-1);
    if (last !== undefined && spans.length > 1 && roles.at(-1) === null && last.end - last.start < 50) {
      const line = checked.text.slice(last.start, last.end);
      const onItsOwn = last.start === 0 || checked.text[last.start - 1] === '\n' || /^[-–^~]/.test(line);
      if (onItsOwn && !/[.!?]$/.test(line) && !/\d/.test(line)) roles[spans.length - 1] = 'sign-off';
    }
  }
  return roles;
}

/** Looks at a text, sentence by sentence; `look` may remember sentences it has seen. */
export function viewText(
  checked: CheckedText,
  look: (text: string, audience: CheckedText['audience'], role: SectionRole | null) => SentenceView,
): TextView {
  const spans = splitSentences(checked.text);
  const roles = rolesOf(checked, spans);
  const sentences = spans.map((span, index) => ({
    view: look(checked.text.slice(span.start, span.end), checked.audience, roles[index] ?? null),
    start: span.start,
    end: span.end,
  }));
  return {
    audience: checked.audience,
    text: checked.text,
    lower: fold(checked.text),
    sentences,
    english: isEnglish(sentences),
  };
}
