/** The fix: what is done, why this way, and an answer to each thing they asked for. The choice was made by the plan. */

import type { PlannedFix } from '../../domain/plan.ts';
import type { FixKind } from '../../domain/playbook.ts';
import type { AskType } from '../../domain/reading.ts';
import { spansOverlap } from '../../domain/span.ts';
import type { AskedFor } from '../asked/asked-for.ts';
import { typesFromWords } from '../asked/asked-types.ts';
import { type Attention, asksForADeed, asksToBeTold, attentionFor } from '../asked/attention.ts';
import type { Desk } from '../desk.ts';
import { languageOf } from '../languages/all.ts';
import type { Clause } from '../retell/retelling.ts';
import { usable } from '../slots.ts';
import { takeClauses, tell } from '../story.ts';
import { spokenBy, toldBy } from '../templates/speak-as.ts';

/** Which asks a kind of fix grants by itself, so that no further verdict is needed. */
const GRANTS: Readonly<Record<FixKind, readonly AskType[]>> = {
  refund: ['refund', 'compensation'],
  replace: ['replacement'],
  repair: ['repair', 'redo'],
  redo: ['redo', 'repair'],
  correct: ['correct-record'],
  deliver: ['redo', 'information'],
  credit: ['compensation', 'refund'],
  cancel: ['cancel'],
  secure: ['contact'],
  investigate: ['explanation', 'information'],
  explain: ['explanation', 'information'],
  answer: ['information', 'explanation'],
  attend: ['contact'],
};

const MOST_VERDICTS = 3;
/** So many requests are left to be decided by name; more would be a list of refusals. */
const MOST_OPEN = 3;
const LONGEST_QUESTION = 22;
const FIGURE = /\d/;
/** A reason that goes without saying once the fix is what they asked for. */
const AS_ASKED = 'that is what you asked for';

/** Kinds that end in money. */
const PAYS: ReadonlySet<FixKind> = new Set(['refund', 'credit']);
/** Kinds that give the customer something; only between a deed and money is there a choice worth laying out. */
const GIVES: ReadonlySet<FixKind> = new Set(['refund', 'replace', 'repair', 'redo', 'credit', 'cancel', 'deliver']);

function alternativeTo(fix: PlannedFix, others: readonly PlannedFix[]): PlannedFix | undefined {
  return GIVES.has(fix.kind)
    ? others.find((one) => GIVES.has(one.kind) && PAYS.has(one.kind) !== PAYS.has(fix.kind))
    : undefined;
}

/** Empty when the plan has no fix. */
export function writeFix(desk: Desk): string {
  const { plan } = desk.input;
  const { fix } = plan;
  const { manner } = desk;
  if (fix === null) return '';
  const open = desk.audience === 'public';
  if (open && (desk.conditions.has('quiet') || FIGURE.test(fix.does))) return desk.say('fix', 'part-route');
  const room = desk.room > 20 && !open;
  const wishes = open || desk.shape === 'sms' ? [] : desk.asked.filter((one) => !isTold(one, desk));
  const questions = desk.retelling.questions.filter(({ span }) => !wishes.some((one) => spansOverlap(one.span, span)));
  const done: PlannedFix[] = room
    ? [fix, ...besides(desk, wishes.length > 0 || usable(questions, desk.audience).length > 0)]
    : [fix];
  const granted = grantedBy(desk, done);
  const lead = leadOf(wishes, granted, fix.kind);
  const parts = [
    lead === undefined ? '' : desk.say('fix', 'part-asked', { slots: { asked: toldBy(lead.words, manner) } }),
    desk.say('fix', 'part-fix'),
    open || desk.shape === 'chat' || fix.because === '' || fix.because === AS_ASKED
      ? ''
      : desk.say('fix', 'part-reason'),
  ];
  if (room) {
    for (const also of done.slice(1)) {
      parts.push(
        desk.say('fix', 'part-other-way', { slots: { other_way: spokenBy(also.does, manner) }, with: ['also'] }),
      );
    }
    const other =
      done.length > 1 || wishes.length > 1 || lead !== undefined || desk.shape === 'chat'
        ? undefined
        : alternativeTo(fix, plan.alternatives);
    if (other !== undefined) {
      parts.push(
        desk.say('fix', 'part-other-way', { slots: { other_way: spokenBy(other.does, manner) }, with: ['instead'] }),
      );
      done.push(other);
    }
    parts.push(...verdicts(desk, grantedBy(desk, done), { wishes, lead, questions }));
  }
  return parts.filter((part) => part !== '').join(' ');
}

/** What the words themselves say comes before what the sentence around them was read as. */
function meantBy({ words, types }: AskedFor): readonly AskType[] {
  const said = typesFromWords(words);
  return said.length > 0 ? said : types;
}

/** Deeds that end with the thing in their hands. */
const BRINGS: ReadonlySet<FixKind> = new Set(['deliver', 'replace', 'redo', 'repair', 'investigate']);
/** "You asked for the box." */
const THEIR_THING = /^you asked for (?:the|your) (?!.*\b(?:back|taken|removed|off)\b)(?:[\w-]+ ?){1,3}$/;

/** The wish that the deed answers; what we mean to do about it is answered by any deed. */
function leadOf(wishes: readonly AskedFor[], granted: ReadonlySet<AskType>, kind: FixKind): AskedFor | undefined {
  const deeds = wishes.filter(({ words }) => !A_QUESTION.test(words) && !A_REFUSAL.test(words));
  return (
    deeds.find((one) => attentionFor(one.words) === null && meantBy(one).some((type) => granted.has(type))) ??
    deeds.find(({ words }) => BRINGS.has(kind) && THEIR_THING.test(words)) ??
    wishes.find(({ words }) => asksForADeed(words))
  );
}

/** What is done besides. That every point is answered goes without saying where their points are answered by name. */
function besides(desk: Desk, named: boolean): PlannedFix[] {
  const { also } = desk.input.plan;
  const deeds = named ? also.filter(({ kind }) => kind !== 'answer') : also;
  return deeds.slice(0, desk.shape === 'chat' || named ? 1 : deeds.length);
}

/** What the deeds grant by their kind, or because the playbook says so. */
function grantedBy(desk: Desk, done: readonly PlannedFix[]): Set<AskType> {
  const { fixes } = desk.input.playbook;
  return new Set(
    done.flatMap(({ id, kind }) => [...GRANTS[kind], ...(fixes.find((fix) => fix.id === id)?.answers ?? [])]),
  );
}

/** Whether the story has told it already. */
function isTold(one: AskedFor, desk: Desk): boolean {
  return desk.told.some((clause) => spansOverlap(clause.span, one.span));
}

const A_QUESTION = /^you asked (?!us |for )/;
/** A question that the deed answers by being done. */
const ASKS_WHETHER = /^you asked (?:whether|if)\b/i;
/** The next step, which follows, names the day. */
const ASKS_WHEN = /^you asked (?:when|how soon|how long|what (?:time|day))\b/;
/** A question that asks for a deed. */
const A_REQUEST = /^you asked us to\b/i;
/** How they do not want to be reached. */
const A_REFUSAL =
  /^you asked us (?:not to (?:phone|ring|call|text|write|e-?mail|contact|come|visit|send|post)|to stop (?:phoning|ringing|calling|texting|writing|e-?mailing|contacting|coming|sending))\b/;

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
type Wanted = { wishes: readonly AskedFor[]; lead: AskedFor | undefined; questions: readonly Clause[] };

/** Asks that are answered by a deed and by nothing else. */
const DEEDS: ReadonlySet<AskType> = new Set(['refund', 'replacement', 'repair', 'redo', 'cancel', 'correct-record']);

function isDone({ types }: AskedFor, granted: ReadonlySet<AskType>): boolean {
  return types.some((type) => DEEDS.has(type) && granted.has(type));
}

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

/** A word on each thing that the deeds do not answer: in the words they asked in, where those can be told. */
function verdicts(desk: Desk, granted: Set<AskType>, { wishes, lead, questions }: Wanted): string[] {
  const said: string[] = [];
  const open: string[] = [];
  const answer = desk.input.plan.reply === 'answer';
  for (const one of wishes) {
    if (one === lead) continue;
    const asks = A_QUESTION.test(one.words);
    const refuses = A_REFUSAL.test(one.words);
    const attention = attentionFor(one.words);
    const types = one.types;
    if (ASKS_WHETHER.test(one.words) && isDone(one, granted)) continue;
    if (isNextStep(one.words, desk)) {
      granted.add('contact');
      continue;
    }
    if (!asks && !refuses && attention === null && meantBy(one).some((type) => granted.has(type))) continue;
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
    if (attention !== null || A_REQUEST.test(question)) {
      said.push(attention === null ? answerTo(desk, question) : promised(attention, words, desk));
      granted.add('information');
    }
  }
  if (answer || said.length > 0) return said.filter((text) => text !== '');
  for (const ask of desk.input.reading.asks) {
    if (said.length >= MOST_VERDICTS) break;
    if (
      !worthAWord(ask.type, desk.language) ||
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
