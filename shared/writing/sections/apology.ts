/** The apology: their story first, then sorry, short. Whether there is one at all is the plan's decision. */
import type { Desk } from '../desk.ts';
import { languageOf } from '../languages/all.ts';
import { takeClauses, tell } from '../story.ts';

/** Empty when the plan has no apology. */
export function writeApology(desk: Desk): string {
  if (desk.input.plan.apology.form === 'none') return '';
  const { opening, failures, costs, promises } = desk.retelling;
  const clauses = takeClauses(
    desk,
    [opening.slice(0, 2), costs.slice(0, 1), failures, promises],
    desk.room > 45 ? 3 : 2,
    desk.room,
  );
  const story = tell(clauses, languageOf(desk.language).and);
  if (story !== '') {
    const told = desk.say('apology', 'part-opening', { slots: { story } });
    if (told !== '') return told;
  }
  const quoted = desk.say('apology', 'part-quoted');
  return quoted === '' ? desk.say('apology', 'part-fallback') : quoted;
}
