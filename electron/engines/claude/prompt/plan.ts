/** Prompt section: what has been decided. */
import type { Plan, PlannedFix } from '../../../../shared/domain/plan.ts';
import type { PromptSection } from './prompt-section.ts';
import { oneLine, quote } from './quote.ts';
import { worthWords } from './worth-words.ts';

const REPLY: Readonly<Record<Plan['reply'], string>> = {
  resolve: 'put it right',
  care: 'care first: somebody may be hurt or in danger, and a person takes over',
  answer: 'answer the question',
  thank: 'say thank you in return',
  hold: 'a holding note of two or three sentences: sorry, it is being looked at, and by when they hear from us; promise nothing else',
  decline: 'decline kindly, with the reason, and say what is possible instead',
};
const APOLOGY: Readonly<Record<Plan['apology']['form'], string>> = {
  full: 'full: own it in one sentence',
  sympathy: 'sympathy: care, without admitting anything',
  regret: 'regret for one concrete thing that is not our fault',
  none: 'none',
};

const sentence = (...parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map((part) => part.replace(/\.$/, ''))
    .join('; ');

function fixWords(fix: PlannedFix): string {
  return sentence(
    `I will ${oneLine(fix.does)}`,
    fix.result === '' ? '' : `they then have ${oneLine(fix.result)}`,
    fix.who === '' ? '' : `done by ${oneLine(fix.who)}`,
    fix.due === null ? 'no day is fixed: name none' : `by ${fix.due.text} (${fix.due.iso})`,
    worthWords(fix.worth) === '' ? '' : `worth ${worthWords(fix.worth)}`,
    fix.needs === '' ? '' : `needs from the customer ${oneLine(fix.needs)}`,
    fix.because === '' ? '' : `because ${oneLine(fix.because)}`,
  );
}

export const plan: PromptSection = {
  id: 'plan',
  lasts: 'complaint',
  write: ({ plan: decided, choices }) => {
    const { fix, also, alternatives, plusOne, nextStep, question, explanation, prevention, escalation } = decided;
    return [
      '# The plan (decided; say this and promise nothing beyond it)',
      `- Kind of reply: ${REPLY[decided.reply]}.`,
      `- Apology: ${APOLOGY[decided.apology.form]}.`,
      fix === null ? '- Fix: none decided; promise none.' : `- Fix: ${fixWords(fix)}.`,
      ...also.map((more) => `- Also: ${fixWords(more)}.`),
      ...(decided.reply === 'hold' ? [] : alternatives)
        .slice(0, 1)
        .map((other) => `- Alternative, named in half a sentence: ${fixWords(other)}.`),
      plusOne === null
        ? '- +1: none.'
        : `- +1: ${sentence(
            `I will ${oneLine(plusOne.does)}`,
            plusOne.who === '' ? '' : `by ${oneLine(plusOne.who)}`,
            worthWords(plusOne.worth) === '' ? '' : `worth ${worthWords(plusOne.worth)}`,
            plusOne.tiedTo === null ? '' : `takes up the customer's ${quote(plusOne.tiedTo.text, 120)}`,
          )}.`,
      `- Next step: ${sentence(
        oneLine(nextStep.text),
        nextStep.who === '' ? '' : `who: ${oneLine(nextStep.who)}`,
        nextStep.due === null ? 'no time is fixed: name none' : `by ${nextStep.due.text} (${nextStep.due.iso})`,
        nextStep.how === '' ? '' : `how: ${oneLine(nextStep.how)}`,
      )}.`,
      question === null ? '' : `- Ask this first: ${oneLine(question)}`,
      explanation === null ? '- Cause: not known; give none.' : `- Confirmed cause: ${oneLine(explanation.text)}`,
      prevention === null
        ? '- Change: none confirmed; promise none.'
        : `- Confirmed change: ${oneLine(prevention.text)}`,
      escalation === null ? '' : `- A person takes over: ${oneLine(escalation.to)}.`,
      ...decided.duties.map(
        ({ text }) =>
          `- The law gives them anyway (a right, not a favour; mention only if it helps them): ${oneLine(text)}`,
      ),
      choices.holding === true ? '- They want a short note now; the full answer follows.' : '',
    ]
      .filter((line) => line !== '')
      .join('\n');
  },
};
