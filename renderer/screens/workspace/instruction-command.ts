/** A sentence typed into the palette as a command of its own: a wish for the whole reply. */
import type { EngineId } from '../../../shared/domain/draft.ts';
import type { Command } from '../../commands/command.ts';
import { ENGINE_WORDS } from '../../words/draft-words.ts';
import type { Work } from './engine/work-on-reply.ts';
import type { CaseState } from './session/case-state.ts';

/** What was typed into the palette, as a wish for the whole reply; null where nothing could be changed. */
export function instructionCommand(
  typed: string,
  { texts, phase }: CaseState,
  engine: EngineId,
  work: (work: Work) => void,
): Command | null {
  const instruction = typed.trim();
  // One word is still the beginning of a command's name.
  if (texts.length === 0 || phase === 'writing' || !instruction.includes(' ')) return null;
  return {
    id: 'instruct-typed',
    group: 'Draft',
    title: `${engine === 'offline' ? 'Change the reply' : `Ask ${ENGINE_WORDS[engine]}`}: “${instruction}”`,
    run: () => work({ kind: 'instruction', place: null, instruction }),
  };
}
