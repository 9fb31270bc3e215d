/** Templates as the files they come from: one entry a file, with all its wordings. Pure. */
import type { SectionRole } from '../../shared/domain/draft.ts';
import type { Template } from '../../shared/domain/template.ts';

export interface TemplateFile {
  /** Unique among all: whose it is and where it lies. */
  readonly key: string;
  readonly origin: Template['origin'];
  readonly file: string;
  /** The id of its front matter. */
  readonly id: string;
  readonly role: SectionRole;
  readonly language: string;
  /** The wordings that were found, in the order of the file. */
  readonly sources: readonly string[];
}

/** Tells files of both folders apart. */
export const fileKey = (origin: Template['origin'], file: string): string => `${origin} ${file}`;

/** One entry for each file of these templates, in the order in which its first one comes. */
export function templateFiles(templates: readonly Template[]): TemplateFile[] {
  const files = new Map<string, Template[]>();
  for (const template of templates) {
    const key = fileKey(template.origin, template.file);
    const known = files.get(key);
    if (known === undefined) files.set(key, [template]);
    else known.push(template);
  }
  return [...files].flatMap(([key, wordings]) => {
    const [first] = wordings;
    if (first === undefined) return [];
    const { origin, file, id, role, language } = first;
    const sources = wordings.toSorted((a, b) => a.line - b.line).map(({ source }) => source);
    return [{ key, origin, file, id: id.slice(0, id.lastIndexOf('/')), role, language, sources }];
  });
}

/** What a new template begins with. */
export const NEW_TEMPLATE = `---
id: my-apology
role: apology
when: [part-opening]
---
{{ story }} That shouldn't have happened, and I'm sorry.
`;

/** The same text under another id, so that it stands beside the one it was made from. */
export function underAnotherId(content: string, taken: ReadonlySet<string>): string {
  const id = /^id:[ \t]*([a-z0-9-]+)/m.exec(content)?.[1] ?? 'my-template';
  let copy = 2;
  while (taken.has(`${id}-${copy}`)) copy += 1;
  return content.replace(/^id:.*$/m, `id: ${id}-${copy}`);
}
