/** The fix: what is done, why this way, and an answer to each thing they asked for. The choice was made by the plan. */

import type { PlannedFix } from '../../domain/plan.ts';
import type { FixKind } from '../../domain/playbook.ts';
import type { AskType } from '../../domain/reading.ts';
import { spansOverlap } from '../../domain/span.ts';
import type { AskedFor } from '../asked/asked-for.ts';
import { typesFromWords } from '../asked/asked-types.ts';
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

/** Asks that need no word of their own: the apology stands in the reply, and "none" is nothing. */
const SILENT: ReadonlySet<AskType> = new Set(['apology', 'none']);
const MOST_VERDICTS = 2;
const LONGEST_QUESTION = 22;
const FIGURE = /\d/;
/** A reason that goes without saying once the fix is what they asked for. */
const AS_ASKED = 'that is what you asked for';

/** Kinds that find out and answer. */
const TELLS: ReadonlySet<FixKind> = new Set(['answer', 'investigate', 'explain']);
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
  const lead = leadOf(wishes, granted, TELLS.has(fix.kind));
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

/** The wish that the deed answers; a deed that finds out answers any. */
function leadOf(wishes: readonly AskedFor[], granted: ReadonlySet<AskType>, tells: boolean): AskedFor | undefined {
  const deeds = wishes.filter(({ words }) => !A_QUESTION.test(words) && !A_REFUSAL.test(words));
  return deeds.find((one) => meantBy(one).some((type) => granted.has(type))) ?? (tells ? deeds[0] : undefined);
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

/** The conditions by which an answer to a wish is worded. */
function kindsOf({ words, types }: AskedFor, asks: boolean, refuses: boolean): string[] {
  if (asks) return [ASKS_WHEN.test(words) ? 'asked-when' : 'verdict-question'];
  return refuses ? ['asked-not'] : types.map((type) => `verdict-${type}`);
}

/** What they ask for and ask, without what the deed answers already. */
type Wanted = { wishes: readonly AskedFor[]; lead: AskedFor | undefined; questions: readonly Clause[] };

/** Asks that are answered by a deed and by nothing else. */
const DEEDS: ReadonlySet<AskType> = new Set(['refund', 'replacement', 'repair', 'redo', 'cancel', 'correct-record']);

function isDone({ types }: AskedFor, granted: ReadonlySet<AskType>): boolean {
  return types.some((type) => DEEDS.has(type) && granted.has(type));
}

/** A word on each thing that the deeds do not answer: in the words they asked in, where those can be told. */
function verdicts(desk: Desk, granted: Set<AskType>, { wishes, lead, questions }: Wanted): string[] {
  const said: string[] = [];
  const answer = desk.input.plan.reply === 'answer';
  for (const one of wishes) {
    if (one === lead || said.length >= MOST_VERDICTS) continue;
    const asks = A_QUESTION.test(one.words);
    const refuses = A_REFUSAL.test(one.words);
    if (!asks && !refuses && (desk.input.plan.reply === 'care' || one.types.some((type) => granted.has(type))))
      continue;
    if (ASKS_WHETHER.test(one.words) && isDone(one, granted)) continue;
    const kinds = kindsOf(one, asks, refuses);
    const text = desk.say('fix', 'part-asked-too', { slots: { asked: toldBy(one.words, desk.manner) }, with: kinds });
    if (text !== '') said.push(text);
    for (const type of one.types) granted.add(type);
  }
  for (const type of lead?.types ?? []) granted.add(type);
  const open = questions.filter(
    ({ span }) => !desk.asked.some((one) => spansOverlap(one.span, span) && isDone(one, granted)),
  );
  const question = tell(takeClauses(desk, [open], 1, LONGEST_QUESTION), languageOf(desk.language).and);
  if (question !== '' && said.length < MOST_VERDICTS) {
    said.push(answerTo(desk, question));
    granted.add('information');
  }
  if (answer) return said;
  for (const ask of desk.input.reading.asks) {
    if (said.length >= MOST_VERDICTS) break;
    if (SILENT.has(ask.type) || granted.has(ask.type) || ask.confidence < 0.4) continue;
    granted.add(ask.type);
    const text = desk.say('fix', 'part-verdict', { with: [`verdict-${ask.type}`] });
    if (text !== '') said.push(text);
  }
  return said;
}
