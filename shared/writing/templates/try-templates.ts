/** A template tried on a complaint: what each of its wordings becomes, and the reply with it. Nothing is saved or chosen here. */
import type { DraftText } from '../../domain/draft.ts';
import type { Template } from '../../domain/template.ts';
import { polish } from '../polish.ts';
import { writeTexts } from '../write-texts.ts';
import type { WritingInput } from '../writing-input.ts';
import { type Slots, type TemplateSet, wordingOf } from './compile-templates.ts';
import { isPart } from './conditions.ts';
import type { Manner } from './speak-as.ts';

/** What one wording becomes. */
export type TriedWording = {
  template: Template;
  /** Empty when a word it puts in has nothing to say. */
  text: string;
  /** The words that have nothing to say. */
  missing: readonly string[];
};

export type Trial = {
  /** Whether the complaint calls for one of the wordings. */
  called: boolean;
  wordings: TriedWording[];
  texts: DraftText[];
};

/**
 * Writes the reply with the tried templates wherever they fit, although others may be closer.
 * @param input its templates hold the tried ones
 * @param tried wordings of one file
 */
export function tryTemplates(input: WritingInput, tried: readonly Template[]): Trial {
  const [first] = tried;
  const { templates: set, playbook } = input;
  let manner: Manner = playbook.voice;
  let called = false;
  /** The words of the place for which the tried templates are written, as they were asked for first. */
  let slots: Slots | null = null;
  const preferring: TemplateSet = {
    ...set,
    find(wanted, given) {
      const found = set.find(wanted, given);
      if (first === undefined || wanted.role !== first.role || wanted.part !== (first.when.find(isPart) ?? null)) {
        return found;
      }
      slots ??= given;
      const mine = found.filter(({ template }) => tried.includes(template));
      if (mine.length === 0) return found;
      called = true;
      slots = given;
      return mine.map((wording) => ({
        ...wording,
        fill(words: Slots, asked: Manner) {
          manner = asked;
          return wording.fill(words, asked);
        },
      }));
    },
  };
  const { texts, language } = writeTexts({ ...input, templates: preferring });
  const words: Slots = slots ?? {};
  return {
    called,
    texts,
    wordings: tried.map((template) => {
      const { needs, fill } = wordingOf(template);
      const missing = needs.filter((name) => (words[name] ?? '') === '');
      return {
        template,
        missing,
        text: missing.length > 0 ? '' : polish(fill(words, manner), language === 'en').trim(),
      };
    }),
  };
}
