/** A word-level difference put together so that it can be read: neighbouring changes become one. Pure. */
import type { WordChange } from '../../shared/domain/word-change.ts';

/** What stays between two changes counts as changed when it has no more letters than this. */
const TOO_SHORT_TO_STAY = 3;

const letters = (text: string): number => text.replaceAll(/[^\p{L}\p{N}]/gu, '').length;

/** The same difference with fewer, longer pieces: first all that goes, then all that comes, up to the next words that stay. */
export function differenceRuns(changes: readonly WordChange[]): WordChange[] {
  const runs: WordChange[] = [];
  let goes = '';
  let comes = '';
  const flush = () => {
    if (goes !== '') runs.push({ kind: 'goes', text: goes });
    if (comes !== '') runs.push({ kind: 'comes', text: comes });
    goes = '';
    comes = '';
  };
  for (const [index, { kind, text }] of changes.entries()) {
    if (kind === 'goes') goes += text;
    else if (kind === 'comes') comes += text;
    else if ((goes !== '' || comes !== '') && index < changes.length - 1 && letters(text) <= TOO_SHORT_TO_STAY) {
      goes += text;
      comes += text;
    } else {
      flush();
      runs.push({ kind, text });
    }
  }
  flush();
  return runs;
}
