/** The names a template may use under `when`, each with what it means. How they are worked out lives in ../circumstances.ts. */
import { FixKind } from '../../domain/playbook.ts';
import { AskType, Vulnerability } from '../../domain/reading.ts';

/** Conditions on the complaint, the plan and the voice. */
const PLAIN: Readonly<Record<string, string>> = {
  'form-full': 'we own the failure',
  'form-sympathy': 'care without admission, because a risk demands it',
  'form-regret': 'sorry for one concrete thing that is not our fault',
  'form-none': 'nothing to apologise for',
  'temper-calm': 'calm',
  'temper-annoyed': 'annoyed',
  'temper-high': 'angry or furious',
  sad: 'grief, illness or distress is in the text',
  lost: 'the customer is not at home with technology, or old',
  hardship: 'money is short, or a disability or a child makes it weigh more',
  lawyers: 'a lawyer, an authority or the press is involved or threatened',
  safety: 'there may be danger to people',
  hurt: 'somebody was hurt or fell ill',
  harmed: 'a seizure, a burn or the like is told of',
  discrimination: 'the complaint is of discrimination',
  'data-breach': 'personal data are said to be in the wrong hands',
  'self-harm': 'the customer may be in danger from themself',
  threat: 'somebody of the staff is threatened',
  'fault-ours': 'the failure is ours',
  'fault-unclear': 'whose failure it is, or what caused it, is not known',
  'fault-not-ours': 'the failure is not ours',
  repeat: 'they had to write or call about this before',
  refused: 'they said that money will not do',
  'voice-warm': 'the playbook asks for a warm voice',
  'voice-formal': 'the playbook asks for a formal voice, or lawyers are involved',
  quiet: 'public text that may not confirm that the person is a customer',
  mixed: 'praise and complaint in one text',
  question: 'the text asks something rather than complaining',
  thanks: 'the text praises or thanks',
  feast: 'the +1 takes up a happy day',
  'by-signer': 'the fix is done by the one who signs',
  'by-other': 'the fix is done by somebody else',
  'offer-by-signer': 'the +1 is done by the one who signs',
  'offer-by-other': 'the +1 is done by somebody else',
  'no-name': 'no name of the customer is known',
  'nobody-signs': 'the playbook names neither a person nor the business',
  'business-known': 'the playbook or the customer names the business',
  reachable: 'the playbook says how to reach the one who signs',
  'no-due': 'no day can be named for the next step',
  also: 'something is done besides the fix',
  instead: 'something could be done instead of the fix',
  'asked-not': 'what they asked us not to do when we get in touch',
  'asked-when': 'they asked when, and the next step names a day',
  'trouble-known': 'what they went through has a short name: the 50-minute wait',
  'told-cost': 'the piece tells what it did to them',
  'told-failure': 'the piece tells what went wrong besides',
  'told-wish': 'the piece tells what they want',
  light: 'nothing grave: a smile would not be out of place',
};

/** Which piece of a section the text is; a section's writer asks for one piece after the other. */
const PARTS: Readonly<Record<string, string>> = {
  'part-opening': 'first words, told from the story',
  'part-quiet': 'an apology that confirms nothing about the person',
  'part-quoted': 'first words, with the customer’s own words between quotation marks',
  'part-fallback': 'first words when nothing of the story can be told back safely',
  'part-loyalty': 'their history with us',
  'part-trouble': 'a word of regret where somebody asks because something went wrong',
  'part-trouble-bare': 'the same where nothing can be told back',
  'part-more': 'more of the story, told from our side',
  'part-self-harm': 'care for somebody who may be in danger from themself',
  'part-boundary': 'that threats against staff have to stop',
  'part-burden': 'what makes the failure weigh more for this person',
  'part-mixed': 'what they liked',
  'part-care': 'concern for the person',
  'part-safety': 'the instruction that keeps people safe',
  'part-fix': 'the fix',
  'part-reason': 'why this way',
  'part-asked': 'what they asked for, before the deed that answers it',
  'part-asked-too': 'something else they asked for, with what becomes of it',
  'part-needs': 'what we need first',
  'part-other-way': 'the alternative',
  'part-verdict': 'an answer to one thing they asked for',
  'part-reply': 'that a reply reaches a person',
  'part-question': 'one precise question to them',
  'part-route': 'how to reach a person',
};

/** Every condition with its meaning, for the checks of a template and for the help page. */
export const CONDITIONS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(PLAIN),
  ...Object.entries(PARTS),
  ...AskType.options.map((ask) => [`asks-${ask}`, `the customer asks for: ${ask}`] as const),
  ...AskType.options.map((ask) => [`verdict-${ask}`, `the piece answers the wish for: ${ask}`] as const),
  ['verdict-question', 'the piece answers a question of theirs'],
  ...Vulnerability.shape.type.options.map((type) => [`weak-${type}`, `the customer speaks of: ${type}`] as const),
  ...FixKind.options.map((kind) => [`fix-${kind}`, `the planned fix is of the kind: ${kind}`] as const),
]);

/** Whether the condition chooses a piece of a section instead of describing the case. */
export function isPart(condition: string): boolean {
  return condition.startsWith('part-');
}
