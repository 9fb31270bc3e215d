/** Whether words retell the complaint: the same words, with the person shifted. Knows no rule. */
import { fold } from './fold.ts';

const PERSON: ReadonlySet<string> = new Set(
  'i me my mine we us our ours you your yours he him his she her they them their it its myself ourselves yourself'.split(
    ' ',
  ),
);
const BEING: ReadonlySet<string> = new Set('am is are was were be been being'.split(' '));
const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)*/gu;

/** The text's words in a row, each between blanks; persons and forms of "be" each stand for one another. */
export function shapeOf(text: string): string {
  let shape = ' ';
  for (const [word] of fold(text).matchAll(WORD)) shape += `${PERSON.has(word) ? '@' : BEING.has(word) ? '=' : word} `;
  return shape;
}

/** Whether words of three or more stand in the complaint as they are. `told` comes from {@link shapeOf}. */
export function retells(words: string, told: string): boolean {
  const shape = shapeOf(words);
  return shape.split(' ').length >= 5 && told.includes(shape);
}
