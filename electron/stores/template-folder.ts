/** Templates on disk: the built-in folder and the person's own, parsed, with the broken ones reported. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { writeFileSync } from 'atomically';
import type { Template, TemplateProblem } from '../../shared/domain/template.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { baseOf, parseTemplateFile } from '../../shared/writing/templates/parse-template-file.ts';
import { type FolderWatch, watchFolder } from './watch-folder.ts';

export interface TemplateFolder {
  /** The same array until something changed on disk. */
  templates(): readonly Template[];
  problems(): readonly TemplateProblem[];
  /** Ids without variant of own templates that stand in the place of a built-in one. */
  replacing(): readonly string[];
  /** A file as it is. @throws AppError file-unreadable */
  read(origin: Template['origin'], file: string): string;
  /**
   * Writes an own file, whole or not at all.
   * @param file path below the own folder; null for the place that language, part and id give
   * @param base what it was begun from; null for a new file
   * @throws AppError template-broken, template-changed, template-exists, template-unwritable
   */
  save(file: string | null, content: string, base: string | null): string;
  /** Deletes an own file and answers with what it held. @throws AppError file-unreadable, template-unwritable */
  remove(file: string): string;
  /** Calls after each change on disk, until the function that is returned is called. */
  onChange(listener: () => void): () => void;
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

interface Loaded {
  readonly templates: readonly Template[];
  readonly problems: readonly TemplateProblem[];
  readonly replacing: readonly string[];
}

/**
 * Opens both folders. An own file takes the place of the built-in one of the same id, with all its wordings.
 * @param builtIn folder that ships with the program
 * @param own the person's folder, watched from when it exists; null for none
 */
export function openTemplateFolder(builtIn: string, own: string | null): TemplateFolder {
  let loaded: Loaded | null = null;
  let watcher: FolderWatch | null = null;
  const listeners = new Set<() => void>();

  const readFolder = (folder: string, origin: Template['origin']) => {
    const templates: Template[] = [];
    const problems: TemplateProblem[] = [];
    for (const file of markdownFiles(folder)) {
      let content: string;
      try {
        content = readFileSync(join(folder, file), 'utf8');
      } catch {
        problems.push({ file, line: 1, message: 'The file could not be read.' });
        continue;
      }
      const parsed = parseTemplateFile(file, content, origin);
      templates.push(...parsed.templates);
      problems.push(...parsed.problems);
    }
    return { templates, problems };
  };
  const load = (): Loaded => {
    const shipped = readFolder(builtIn, 'built-in');
    const mine = own === null ? { templates: [], problems: [] } : readFolder(own, 'own');
    const ownIds = new Set(mine.templates.map(baseOf));
    const builtInIds = new Set(shipped.templates.map(baseOf));
    // Of two own files with one id the later one counts.
    const byId = new Map(
      [...shipped.templates.filter((one) => !ownIds.has(baseOf(one))), ...mine.templates].map(
        (one) => [one.id, one] as const,
      ),
    );
    return {
      templates: [...byId.values()],
      problems: [...shipped.problems, ...mine.problems],
      replacing: [...ownIds].filter((id) => builtInIds.has(id)),
    };
  };
  const current = () => {
    // The folder may have been made since, by hand.
    if (watcher === null && own !== null && existsSync(own)) {
      watchOwn();
      loaded = null;
    }
    loaded ??= load();
    return loaded;
  };
  const changed = () => {
    loaded = null;
    for (const listener of listeners) listener();
  };
  const watchOwn = () => {
    if (watcher !== null || own === null || !existsSync(own)) return;
    // A vanished folder ends the watching, not the program; the templates read so far stay.
    try {
      watcher = watchFolder(own, changed, () => {
        watcher = null;
      });
    } catch {
      // A system that watches no more folders: each look at the templates reads them anew.
    }
  };
  const pathOf = (origin: Template['origin'], file: string): string => {
    const folder = origin === 'own' ? own : builtIn;
    if (folder === null) throw new AppError('file-unreadable', file);
    return join(folder, file);
  };
  const read = (origin: Template['origin'], file: string): string => {
    try {
      return readFileSync(pathOf(origin, file), 'utf8');
    } catch (cause) {
      throw cause instanceof AppError ? cause : new AppError('file-unreadable', file, { cause });
    }
  };

  watchOwn();
  return {
    templates: () => current().templates,
    problems: () => current().problems,
    replacing: () => current().replacing,
    read,
    save(file, content, base) {
      const { templates, problems } = parseTemplateFile(file ?? '', content, 'own');
      const [first] = templates;
      const [problem] = problems;
      if (problem !== undefined || first === undefined) {
        throw new AppError('template-broken', `Line ${problem?.line ?? 1}: ${problem?.message ?? ''}`);
      }
      const name = file ?? `${first.language}/${first.role}/${baseOf(first)}.md`;
      const path = pathOf('own', name);
      const there = existsSync(path) ? read('own', name) : null;
      if (there !== null && there !== content) {
        if (base === null) throw new AppError('template-exists', name);
        if (there !== base) throw new AppError('template-changed', name);
      }
      try {
        mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
        writeFileSync(path, content, { mode: 0o600 });
      } catch (cause) {
        throw new AppError('template-unwritable', name, { cause });
      }
      watchOwn();
      changed();
      return name;
    },
    remove(file) {
      const content = read('own', file);
      try {
        rmSync(pathOf('own', file));
      } catch (cause) {
        throw new AppError('template-unwritable', file, { cause });
      }
      changed();
      return content;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => watcher?.close(),
  };
}
