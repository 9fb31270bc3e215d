/** Words of offers that are about people of the family, and words of a death among them. Only data and one question. */
import type { PlaybookOffer } from '../domain/playbook.ts';

const PEOPLE: ReadonlySet<string> = new Set([
  'mother',
  'father',
  'mum',
  'mom',
  'dad',
  'husband',
  'wife',
  'my mother',
  'my father',
  'my mum',
  'my mom',
  'my dad',
  'my husband',
  'my wife',
  'grandmother',
  'my kids',
  'our kids',
  'my children',
  'our children',
  'our son',
  'our daughter',
  'my nan',
  'my gran',
  'my sister',
  'my brother',
  'my partner',
  'grandma',
  'gran',
  'nan',
  'elderly',
  'carer',
  'caring for',
  'my son',
  'my daughter',
  'son',
  'daughter',
  'child',
  'children',
  'kids',
  'baby',
  'family',
  'dog',
  'cat',
  'pet',
  'sister',
  'birthday',
  'anniversary',
]);

const DEATH: ReadonlySet<string> = new Set(['funeral', 'died', 'death', 'passed away', 'memorial', 'memory', 'burial']);

/** Whether an offer speaks of somebody of the family as living: to the bereaved that may be the one who died. */
export function speaksOfTheLiving({ ties }: PlaybookOffer): boolean {
  return ties.some((tie) => PEOPLE.has(tie)) && !ties.some((tie) => DEATH.has(tie));
}
