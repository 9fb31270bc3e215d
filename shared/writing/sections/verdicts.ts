/** A word on each thing they asked for that the fix does not answer: promised, or decided by a day. */
import type { PlannedFix } from '../../domain/plan.ts';
import type { AskType } from '../../domain/reading.ts';
import { spansOverlap } from '../../domain/span.ts';
import { A_QUESTION, A_REFUSAL, DEEDS, isAnswered, isAnyDeed, isDone } from '../asked/answered.ts';
import type { AskedFor } from '../asked/asked-for.ts';
import { typesFromWords } from '../asked/asked-types.ts';
import { type Attention, asksToBeTold, attentionFor } from '../asked/attention.ts';
import { plainDeed } from '../asked/plain-deed.ts';
import type { Desk } from '../desk.ts';
import { languageOf } from '../languages/all.ts';
import type { Clause } from '../retell/retelling.ts';
import { takeClauses, tell } from '../story.ts';
import { toldBy } from '../templates/speak-as.ts';

const MOST_VERDICTS = 3;
/** So many requests are left to be decided by name; more would be a list of refusals. */
const MOST_OPEN = 3;
const LONGEST_QUESTION = 22;
/** A question that the deed answers by being done. */
const ASKS_WHETHER = /^you asked (?:whether|if)\b/i;
/** The next step, which follows, names the day. */
const ASKS_WHEN = /^you asked (?:when|how soon|how long|what (?:time|day))\b/;
/** A question that asks for a deed. */
const A_REQUEST = /^you asked us to\b/i;
/** A question of theirs with its answer; the day that they ask for stands in the next step. */
function answerTo(desk: Desk, question: string): string {
  if (ASKS_WHEN.test(question.charAt(0).toLowerCase() + question.slice(1))) return question;
  if (A_REQUEST.test(question)) {
    const asked = question.charAt(0).toLowerCase() + question.slice(1).replace(/\.$/, '');
    return desk.say('fix', 'part-asked-too', { slots: { asked } });
  }
  return desk.say('fix', 'part-verdict', { slots: { story: question }, with: ['verdict-question'] });
}

/** What they ask for and ask, without what the deed answers already. */
export type Wanted = { wishes: readonly AskedFor[]; lead: AskedFor | undefined; questions: readonly Clause[] };

/** A call that the next step promises with its hour needs no second word. */
const A_CALL = /\b(?:call|ring|phone)\b/i;

function isNextStep(words: string, { input }: Desk): boolean {
  return A_CALL.test(words) && A_CALL.test(input.plan.nextStep.text) && words.split(' ').length <= LONGEST_CALL;
}
/** "You asked us to ring you on Monday" says nothing but that; what is longer says more. */
const LONGEST_CALL = 10;

/** What costs only attention is promised in the words they asked for it in. */
function promised({ kind, words }: Attention, asked: string, desk: Desk): string {
  return desk.say('fix', 'part-asked-too', {
    slots: { asked: toldBy(asked, desk.manner), attention: toldBy(words, desk.manner) },
    with: [`attention-${kind}`],
  });
}

/** Two things that are left to be decided, in one sentence: "you asked for the fee back and for a new card". */
function together(open: readonly string[]): string {
  const lead = ['you asked us to ', 'you asked for somebody to ', 'you asked for '].find((each) =>
    open.every((words) => words.startsWith(each)),
  );
  const joint = lead === undefined ? ', and ' : ' and ';
  const cut = lead === undefined ? 0 : lead.trimEnd().lastIndexOf(' ') + 1;
  return open.map((words, index) => (index === 0 ? words : words.slice(cut))).join(joint);
}

/** "You also asked", once something they asked for has been taken up. */
function also(words: string, after: boolean): string {
  return after ? words.replace(/^you asked/i, 'you also asked') : words;
}

/** Where the failure is ours and nobody was hurt, in danger or in dispute, what they ask for in so many words is done. */
function isOursToDo({ conditions, input }: Desk): boolean {
  const { fault } = input.reading;
  const grave = ['hurt', 'lawyers', 'safety', 'discrimination', 'data-breach', 'self-harm', 'threat'];
  return (
    input.plan.reply === 'resolve' &&
    fault.verdict === 'ours' &&
    fault.confidence >= SURE_FAULT &&
    !grave.some((each) => conditions.has(each))
  );
}
const SURE_FAULT = 0.3;

/** "Would you have another go at that page?" is answered by having one. */
function asksForWhatIsDone(words: string, granted: ReadonlySet<AskType>): boolean {
  return ASKS_WHETHER.test(words) && typesFromWords(words).some((type) => DEEDS.has(type) && granted.has(type));
}

/** A word on each thing that the deeds do not answer: in the words they asked in, where those can be told. */
export function verdicts(
  desk: Desk,
  granted: Set<AskType>,
  done: readonly PlannedFix[],
  { wishes, lead, questions }: Wanted,
): string[] {
  const said: string[] = [];
  const open: string[] = [];
  const answer = desk.input.plan.reply === 'answer';
  const ours = isOursToDo(desk);
  for (const one of wishes) {
    if (one === lead) continue;
    const asks = A_QUESTION.test(one.words);
    const refuses = A_REFUSAL.test(one.words);
    const attention = attentionFor(one.words) ?? (ours ? plainDeed(one.words) : null);
    const types = one.types;
    if (ASKS_WHETHER.test(one.words) && isDone(one, granted)) continue;
    if (isNextStep(one.words, desk)) {
      granted.add('contact');
      continue;
    }
    if (
      isAnyDeed(one) ||
      (!asks && !refuses && attentionFor(one.words) === null && isAnswered(one, lead, granted, done))
    )
      continue;
    if (said.length < MOST_VERDICTS && (refuses || (asks && ASKS_WHEN.test(one.words)))) {
      const kind = refuses ? 'asked-not' : 'asked-when';
      said.push(desk.say('fix', 'part-asked-too', { slots: { asked: toldBy(one.words, desk.manner) }, with: [kind] }));
    } else if (attention !== null && said.length < MOST_VERDICTS) {
      said.push(promised(attention, also(one.words, lead !== undefined || said.length > 0), desk));
    } else if (!asks && !asksToBeTold(one.words) && open.length < MOST_OPEN) {
      open.push(one.words);
    } else continue;
    for (const type of types) granted.add(type);
  }
  if (open.length > 0) {
    const asked = toldBy(also(together(open), lead !== undefined || said.length > 0), desk.manner);
    said.push(
      desk.say('fix', 'part-asked-too', { slots: { asked }, with: [open.length > 1 ? 'asked-several' : 'asked-one'] }),
    );
  }
  for (const type of lead?.types ?? []) granted.add(type);
  const unanswered = questions.filter(
    ({ span, clause }) =>
      !MISTURNED.test(clause) && !desk.asked.some((one) => spansOverlap(one.span, span) && isDone(one, granted)),
  );
  const question = tell(takeClauses(desk, [unanswered], 1, LONGEST_QUESTION), languageOf(desk.language).and);
  if (question !== '' && said.length < MOST_VERDICTS) {
    const words = question.charAt(0).toLowerCase() + question.slice(1).replace(/\.$/, '');
    const attention = attentionFor(words);
    if (!asksForWhatIsDone(words, granted) && (attention !== null || A_REQUEST.test(question))) {
      said.push(attention === null ? answerTo(desk, question) : promised(attention, words, desk));
      granted.add('information');
    }
  }
  if (answer) return said.filter((text) => text !== '');
  const onlyMoney = said.length > 0;
  if (A_CALL.test(desk.input.plan.nextStep.text)) granted.add('contact');
  for (const ask of desk.input.reading.asks) {
    if (said.length >= MOST_VERDICTS) break;
    if (
      !worthAWord(ask.type, desk.language) ||
      (onlyMoney && ask.type !== 'refund') ||
      granted.has(ask.type) ||
      ask.confidence < SURE_ASK ||
      REFUSED.test(ask.text)
    )
      continue;
    granted.add(ask.type);
    const text = desk.say('fix', 'part-verdict', { with: [`verdict-${ask.type}`] });
    if (text !== '') said.push(text);
  }
  return said.filter((text) => text !== '');
}

/** Asks that get a word even where their own words cannot be told; the others are answered by the deed or by nothing. */
const UNTOLD: ReadonlySet<AskType> = new Set(['refund', 'compensation', 'explanation', 'contact', 'action-on-staff']);
const SURE_ASK = 0.5;
/** "I don't need compensation." */
const REFUSED =
  /\b(?:don['’]?t|do not|not|never) (?:\w+ ){0,2}?(?:want|need|after|asking|looking|care|interested|expect)\b|\bno (?:money|refund|compensation)\b/i;

/** Elsewhere than in English no request is told in its own words, so that its kind is all there is. */
function worthAWord(type: AskType, language: string): boolean {
  return language === 'en' ? UNTOLD.has(type) : type !== 'apology' && type !== 'none';
}
/** A question turned into no English: "whether we not look inside". */
const MISTURNED = /\b(?:whether|why|what) (?:we|you) not\b/;
