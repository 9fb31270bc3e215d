/** Prompt section: what is to be done now. The last words of a request, and the only ones that differ between variants. */
import type { EngineTask } from '../../engine.ts';
import { audiencesOf, languageName } from './channel.ts';
import type { PromptInput } from './prompt-section.ts';
import { oneLine, quote } from './quote.ts';

/** How variants differ, so that three of them are three. */
const VARIANTS = [
  '',
  ' Choose another opening than the most obvious one, and shorter sentences.',
  ' Open with what we will do, and be warmer and more personal in tone.',
] as const;

const formOf = (input: PromptInput): string =>
  audiencesOf(input)
    .map((audience) => `<${audience}>`)
    .join(' and ');

/** The words that end the first turn. */
export function firstTask(input: PromptInput): string {
  const variant =
    VARIANTS[(input.choices.wording + (input.task?.kind === 'draft' ? input.task.variant : 0)) % VARIANTS.length] ?? '';
  return `# Now\nWrite the reply in ${languageName(input.language)}, as ${formOf(input)} with its parts.${variant}`;
}

/** The words of a further turn, after the reply as it stands; null for a first draft. */
export function furtherTask(task: EngineTask): string | null {
  switch (task.kind) {
    case 'draft':
      return null;
    case 'go-on':
      return 'Your answer broke off. Go on exactly behind its last character, in the same form, and repeat nothing.';
    case 'mend':
      return [
        'A check of that reply found what follows. Mend it and nothing else: write the whole reply again in the same form, word for word as it is wherever nothing was found. Take out or reword what nothing allows; invent no replacement.',
        ...task.faults.map(
          ({ audience, words, message }) => `- In <${audience}>, ${quote(words, 200)}: ${oneLine(message)}`,
        ),
      ].join('\n');
    case 'revise':
      return task.section === null
        ? `The person who will send it asks for a change: ${quote(task.instruction, 1000)}\nWrite the whole reply again in the same form with that change, word for word as it is wherever the change does not reach. All rules hold; what the person states in the request may be stated as confirmed.`
        : `The person who will send it wants the part <${task.section.role}> of <${task.section.audience}> written again: ${quote(task.instruction, 1000)}\nAnswer with <${task.section.audience}><${task.section.role}>…</${task.section.role}></${task.section.audience}> and nothing else. All rules hold.`;
    case 'translate':
      return `Write the whole reply again in ${languageName(task.language)}, in the same form. Every name, stand-in, amount, date, number and promise stays what it is; nothing is added and nothing left out.`;
    default:
      return task satisfies never;
  }
}
