/** Draft texts in the tagged form in which models write them. Reading that form lives in parse-sections.ts. */
import type { DraftText } from '../../../shared/domain/draft.ts';

/** @param open true when the last section is unfinished and stays open, with what encloses it */
export function printTagged(texts: readonly DraftText[], open = false): string {
  const parts = texts.flatMap(({ audience, sections }, index) => {
    const last = open && index === texts.length - 1;
    const inner = sections.map((section, at) =>
      last && at === sections.length - 1
        ? `<${section.role}>${section.text}`
        : `<${section.role}>${section.text.trim()}</${section.role}>`,
    );
    return [`<${audience}>`, ...inner, ...(last ? [] : [`</${audience}>`])];
  });
  return parts.join('\n').trimEnd();
}
