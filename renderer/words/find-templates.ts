/** Finding templates by words, part and origin. Pure. */
import type { SectionRole } from '../../shared/domain/draft.ts';
import type { Template } from '../../shared/domain/template.ts';
import { ROLE_WORDS } from './draft-words.ts';
import { ISSUE_WORDS } from './reading-words.ts';

export interface TemplateWish {
  /** Words in any order; all have to be found in the name, the wording, the part or the kinds of complaint. */
  readonly words: string;
  readonly role: SectionRole | null;
  readonly origin: Template['origin'] | null;
}

/**
 * The templates that fit: own ones first, then those in the person's language.
 * @param language ISO 639-1
 */
export function findTemplates(
  templates: readonly Template[],
  { words, role, origin }: TemplateWish,
  language = 'en',
): Template[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return templates
    .filter((template) => {
      if (role !== null && template.role !== role) return false;
      if (origin !== null && template.origin !== origin) return false;
      const kinds = template.types.map((type) => ISSUE_WORDS[type]).join(' ');
      const all = `${template.id} ${ROLE_WORDS[template.role]} ${kinds} ${template.source}`.toLowerCase();
      return wanted.every((word) => all.includes(word));
    })
    .sort(
      (a, b) =>
        Number(b.origin === 'own') - Number(a.origin === 'own') ||
        Number(b.language === language) - Number(a.language === language),
    );
}
