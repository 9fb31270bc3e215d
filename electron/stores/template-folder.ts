/** Templates on disk: the built-in folder and the person's own, parsed, with the broken ones reported. */
import { existsSync, type FSWatcher, readdirSync, readFileSync, watch } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Template, TemplateProblem } from '../../shared/domain/template.ts';
import { parseTemplateFile } from '../../shared/writing/templates/parse-template-file.ts';

export interface TemplateFolder {
  /** The same array until something changed on disk. */
  templates(): readonly Template[];
  problems(): readonly TemplateProblem[];
  close(): void;
}

/** Markdown files below a folder, as paths relative to it with forward slashes, sorted; playbooks and readmes are not templates. */
function markdownFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md') && entry.name !== 'README.md')
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/**
 * Opens both folders. An own template takes the place of the built-in one of the same id.
 * @param builtIn folder that ships with the program
 * @param own the person's folder, watched when it exists; null for none
 */
export function openTemplateFolder(builtIn: string, own: string | null): TemplateFolder {
  let loaded: { templates: readonly Template[]; problems: readonly TemplateProblem[] } | null = null;
  let watcher: FSWatcher | null = null;

  const load = () => {
    const byId = new Map<string, Template>();
    const problems: TemplateProblem[] = [];
    const folders = [
      { folder: builtIn, origin: 'built-in' as const },
      ...(own === null ? [] : [{ folder: own, origin: 'own' as const }]),
    ];
    for (const { folder, origin } of folders) {
      for (const file of markdownFiles(folder)) {
        let content: string;
        try {
          content = readFileSync(join(folder, file), 'utf8');
        } catch {
          problems.push({ file, line: 1, message: 'The file could not be read.' });
          continue;
        }
        const parsed = parseTemplateFile(file, content, origin);
        for (const template of parsed.templates) byId.set(template.id, template);
        problems.push(...parsed.problems);
      }
    }
    return { templates: [...byId.values()], problems };
  };
  const current = () => {
    loaded ??= load();
    return loaded;
  };

  if (own !== null && existsSync(own)) {
    watcher = watch(own, { recursive: true, persistent: false }, () => {
      loaded = null;
    });
    // A vanished folder ends the watching, not the program; the templates read so far stay.
    watcher.on('error', () => watcher?.close());
  }
  return {
    templates: () => current().templates,
    problems: () => current().problems,
    close: () => watcher?.close(),
  };
}
