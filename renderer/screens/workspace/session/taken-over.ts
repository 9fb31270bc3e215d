/** How sections of another reply come into this one: around the person's own words, with this customer's greeting and the own name. Pure. */
import type { Audience } from '../../../../shared/domain/channel-id.ts';
import type { Section } from '../../../../shared/domain/draft.ts';
import { mergeParts, type Part, partsOf, type ReplyText, replyText, saidAnew } from './part.ts';

export interface TakenOver {
  readonly audience: Audience;
  readonly sections: readonly Section[];
  /** True for all that the other reply says; false for single sections, beside which everything here stays. */
  readonly whole: boolean;
}

/** What belongs to one customer and one writer alone. */
const OWN_ROLES: ReadonlySet<Section['role']> = new Set(['greeting', 'sign-off']);

/** One section in place of the part with its role, or before the name where there is no such part. */
function withSection(parts: readonly Part[], { role, text }: Section): Part[] {
  const at = parts.findIndex((part) => part.role === role);
  if (at !== -1) return parts.map((part, index) => (index === at ? saidAnew(part, text) : part));
  const end = parts.findIndex((part) => part.role === 'sign-off');
  const place = end === -1 ? parts.length : end;
  return [...parts.slice(0, place), ...partsOf([{ role, text }]), ...parts.slice(place)];
}

function withAll(parts: readonly Part[], sections: readonly Section[]): Part[] {
  const theirs = sections.filter(({ role }) => !OWN_ROLES.has(role));
  const own = (role: Section['role']): Section[] => parts.filter((part) => part.role === role);
  const whole = [...own('greeting'), ...theirs, ...own('sign-off')];
  return mergeParts(parts, partsOf(whole));
}

/** The texts with the sections in them; a text for readers who have none yet is added. */
export function takenOver(
  texts: readonly ReplyText[],
  { audience, sections, whole }: TakenOver,
  revision: number,
): ReplyText[] {
  const filled = sections.filter(({ text }) => text.trim() !== '');
  if (!texts.some((text) => text.audience === audience)) {
    return [...texts, replyText(audience, partsOf(filled), revision)];
  }
  return texts.map((text) => {
    if (text.audience !== audience) return text;
    const parts = whole ? withAll(text.parts, filled) : filled.reduce(withSection, [...text.parts]);
    return replyText(audience, parts, revision);
  });
}
