/** What a person should know when a reply is in a language that the checks hardly know. Judges no text. */
import type { Notice } from '../../shared/domain/draft.ts';
import { languageName } from '../engines/claude/prompt/channel.ts';

/** Languages in which the checks know apologies, promises and questions when they see them. */
const KNOWN: ReadonlySet<string> = new Set(['en', 'de', 'es', 'fr', 'pt']);

/** @param code ISO 639-1 */
export function languageNotice(code: string): Notice | null {
  if (KNOWN.has(code)) return null;
  return {
    code: 'language-unchecked',
    message: `The checks know little ${languageName(code)}: they look at amounts, days, numbers and links, but not at what is promised, and the score means nothing. Let somebody read it who speaks it.`,
  };
}
