/** The application, built once from paths and options, the same for all three hosts. */
import { join } from 'node:path';
import { runChecks } from '../../shared/checks/run-checks.ts';
import type { AppInfo } from '../../shared/contract/app-area.ts';
import type { EngineId } from '../../shared/domain/draft.ts';
import type { Playbook } from '../../shared/domain/playbook.ts';
import type { Engine } from '../engines/engine.ts';
import { createOfflineEngine } from '../engines/offline/offline-engine.ts';
import { openPlaybookStore, type PlaybookStore } from '../stores/playbook-store.ts';
import type { SettingsStore } from '../stores/settings-store.ts';
import { openTemplateFolder, type TemplateFolder } from '../stores/template-folder.ts';
import { createDraftService, type DraftService } from './draft-service.ts';

export interface AppOptions {
  readonly host: AppInfo['host'];
  readonly version: string;
  /** Where settings, playbook and own templates live. */
  readonly dataFolder: string;
  /** The folder `templates/` that ships with the program. */
  readonly templatesFolder: string;
  readonly settings: SettingsStore;
  readonly now: () => Date;
  /** A playbook used instead of the person's own, for one command. */
  readonly playbook?: Playbook;
  /** Further engines, or others under the same id. */
  readonly engines?: readonly Engine[];
}

/** What handlers and the command line work with. */
export interface App {
  readonly info: AppInfo;
  readonly drafts: DraftService;
  readonly playbooks: PlaybookStore;
  readonly settings: SettingsStore;
  readonly templates: TemplateFolder;
  close(): void;
}

export function createApp(options: AppOptions): App {
  const templates = openTemplateFolder(options.templatesFolder, join(options.dataFolder, 'templates'));
  const playbooks = openPlaybookStore(
    join(options.templatesFolder, 'playbooks'),
    options.dataFolder,
    options.playbook ?? null,
  );
  const engines = new Map<EngineId, Engine>();
  for (const engine of [createOfflineEngine(() => templates.templates()), ...(options.engines ?? [])]) {
    engines.set(engine.id, engine);
  }
  const drafts = createDraftService({
    playbooks,
    engines,
    defaultEngine: () => {
      const wanted = options.settings.get().engine;
      return engines.has(wanted) ? wanted : 'offline';
    },
    now: options.now,
    runChecks,
  });
  return {
    info: {
      version: options.version,
      host: options.host,
      platform: process.platform,
      dataFolder: options.dataFolder,
    },
    drafts,
    playbooks,
    settings: options.settings,
    templates,
    close: () => templates.close(),
  };
}
