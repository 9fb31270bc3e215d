/** The work on templates: listed, checked, tried on a complaint, saved. Knows the folder and how a reply is begun. */
import type { TemplateTrial } from '../../shared/contract/template-area.ts';
import type { Complaint } from '../../shared/domain/complaint.ts';
import { Choices } from '../../shared/domain/plan.ts';
import type { Template, TemplateProblem } from '../../shared/domain/template.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { compileTemplates } from '../../shared/writing/templates/compile-templates.ts';
import { baseOf, parseTemplateFile } from '../../shared/writing/templates/parse-template-file.ts';
import { tryTemplates } from '../../shared/writing/templates/try-templates.ts';
import type { TemplateFolder } from '../stores/template-folder.ts';
import type { DraftService } from './draft-service.ts';

/** Milliseconds that changes on disk are gathered: an editor that saves makes several. */
const GATHER = 80;

export class TemplateService {
  readonly folder: TemplateFolder;
  readonly #prepare: DraftService['prepare'];

  constructor(folder: TemplateFolder, prepare: DraftService['prepare']) {
    this.folder = folder;
    this.#prepare = prepare;
  }

  list(): { templates: Template[]; problems: TemplateProblem[]; replacing: string[] } {
    const { folder } = this;
    return {
      templates: [...folder.templates()],
      problems: [...folder.problems()],
      replacing: [...folder.replacing()],
    };
  }

  /** What is wrong with a text. */
  check(content: string): TemplateProblem[] {
    return parseTemplateFile('', content, 'own').problems;
  }

  /**
   * Tries a text on the first complaint that calls for it, else on the first.
   * @throws AppError template-broken, complaint-empty
   */
  trial(content: string, complaints: readonly Complaint[]): TemplateTrial {
    const { templates: tried, problems } = parseTemplateFile('', content, 'own');
    const [first] = tried;
    if (first === undefined) {
      throw new AppError('template-broken', `Line ${problems[0]?.line ?? 1}: ${problems[0]?.message ?? ''}`);
    }
    const others = this.folder.templates().filter((one) => baseOf(one) !== baseOf(first));
    const set = compileTemplates([...others, ...tried]);
    let best: TemplateTrial | null = null;
    for (const [index, complaint] of complaints.entries()) {
      const asked = this.#prepare({ complaint, choices: Choices.parse({}) });
      const { called, wordings, texts } = tryTemplates({ ...asked, templates: set, wording: 0 }, tried);
      const trial: TemplateTrial = {
        complaint: index,
        called,
        texts,
        wordings: wordings.map(({ template: { id, line }, text, missing }) => ({
          id,
          line,
          text,
          missing: [...missing],
        })),
      };
      if (called) return trial;
      best ??= trial;
    }
    if (best === null) throw new AppError('complaint-empty');
    return best;
  }

  /** Yields a rising number after each change on disk, until the signal is aborted. */
  async *changes(signal: AbortSignal): AsyncGenerator<number, void> {
    let count = 0;
    let told = 0;
    let wake = (): void => {};
    const stop = this.folder.onChange(() => {
      count += 1;
      wake();
    });
    const aborted = () => wake();
    signal.addEventListener('abort', aborted);
    try {
      while (!signal.aborted) {
        if (count === told) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
          await new Promise((resolve) => setTimeout(resolve, GATHER));
          continue;
        }
        told = count;
        yield told;
      }
    } finally {
      stop();
      signal.removeEventListener('abort', aborted);
    }
  }
}
