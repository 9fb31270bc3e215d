/** The application, built once from paths and options, the same for all three hosts. */
import { basename, join } from 'node:path';
import { runChecks } from '../../shared/checks/run-checks.ts';
import type { AppInfo } from '../../shared/contract/app-area.ts';
import type { EngineId, Notice } from '../../shared/domain/draft.ts';
import { momentOf } from '../../shared/domain/moment.ts';
import type { Playbook } from '../../shared/domain/playbook.ts';
import type { Usage } from '../../shared/domain/usage.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { connectionOf } from '../engines/claude/connection.ts';
import { loadSdk } from '../engines/claude/model-client.ts';
import { createModelEngine, type ModelEngine } from '../engines/claude/model-engine.ts';
import type { Engine } from '../engines/engine.ts';
import { createOfflineEngine } from '../engines/offline/offline-engine.ts';
import { CaseLog } from '../stores/case-log/case-log.ts';
import { type KeyStore, openKeyStore } from '../stores/key-store.ts';
import { openPlaybookStore, type PlaybookStore } from '../stores/playbook-store.ts';
import type { SettingsStore } from '../stores/settings-store.ts';
import { openSpendingStore } from '../stores/spending-store.ts';
import { openTemplateFolder } from '../stores/template-folder.ts';
import { CaseService } from './case-service.ts';
import { createDraftService, type DraftService } from './draft-service.ts';
import { createModelService, type ModelService, monthSpent } from './model-service.ts';
import { TemplateService } from './template-service.ts';

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
  /** Where the key for Claude is kept; missing: a file of the data folder, and what the environment gives. */
  readonly keys?: KeyStore;
  /** Shows a folder in the system's own window and answers with the reason when it cannot; missing where there is no desktop. */
  readonly openFolder?: (path: string) => Promise<string>;
  /** Further engines, or others under the same id. */
  readonly engines?: readonly Engine[];
}

/** What handlers and the command line work with. */
export interface App {
  /** Opened when it is first asked for: reading and drafting alone touch no disk. */
  readonly cases: CaseService;
  readonly info: AppInfo;
  readonly drafts: DraftService;
  readonly models: ModelService;
  readonly playbooks: PlaybookStore;
  readonly settings: SettingsStore;
  readonly templates: TemplateService;
  /** @throws AppError folder-unopened */
  openFolder(): Promise<void>;
  close(): void;
}

/** Builds the app; nothing is read from or written to the data folder but the settings until it is asked for. */
export function createApp(options: AppOptions): App {
  const folder = openTemplateFolder(options.templatesFolder, join(options.dataFolder, 'templates'));
  const playbooks = openPlaybookStore(
    join(options.templatesFolder, 'playbooks'),
    options.dataFolder,
    options.playbook ?? null,
    options.now,
  );
  const engines = new Map<EngineId, Engine>();
  const { settings } = options;
  const keys =
    options.keys ??
    openKeyStore({
      dataFolder: options.dataFolder,
      keyring: null,
      fromEnvironment: process.env.ANTHROPIC_API_KEY,
    });
  const modelEngine = (id: 'claude' | 'local'): ModelEngine =>
    createModelEngine({
      id,
      connection: async () => connectionOf(id, settings.get(), id === 'claude' ? await keys.get() : null),
      masked: () => settings.get().privacyMask,
    });
  const modelEngines = { claude: modelEngine('claude'), local: modelEngine('local') };
  const offline = createOfflineEngine(() => folder.templates());
  for (const engine of [offline, ...Object.values(modelEngines), ...(options.engines ?? [])]) {
    engines.set(engine.id, engine);
  }
  const spending = openSpendingStore(options.dataFolder);
  const month = (): string => momentOf(options.now()).slice(0, 'yyyy-mm'.length);
  const spent = (usage: Usage): Notice | null => {
    const { monthlyBudget } = settings.get();
    spending.add(month(), usage);
    const { cost, reached } = monthSpent(month(), spending, monthlyBudget);
    if (!reached) return null;
    return {
      code: 'budget-reached',
      message: `Claude has cost $${cost.toFixed(2)} this month; your budget is $${(monthlyBudget ?? 0).toFixed(2)}. The offline engine costs nothing.`,
    };
  };
  const drafts = createDraftService({
    playbooks,
    engines,
    offline,
    defaultEngine: () => {
      const wanted = settings.get().engine;
      return engines.has(wanted) ? wanted : 'offline';
    },
    now: options.now,
    runChecks,
    spent,
    mends: () => settings.get().repairRound,
    furthest: () => settings.get().furthestLevel,
  });
  const models = createModelService({ engines: modelEngines, drafts, settings, keys, spending, spent, month });
  // A window stays open: what its first draft would wait for is loaded meanwhile.
  if (options.host !== 'command-line' && settings.get().engine !== 'offline') {
    // What cannot be loaded now is told when it is needed.
    loadSdk().catch(() => {});
  }
  const cases = new CaseService({
    log: new CaseLog({ dataFolder: options.dataFolder, now: options.now, ours: () => ownAddresses(playbooks) }),
    now: options.now,
    keepMonths: () => settings.get().keepMonths,
    otherNotices: () => setAsideNotices(settings, playbooks),
  });
  return {
    cases,
    info: {
      version: options.version,
      host: options.host,
      platform: process.platform,
      dataFolder: options.dataFolder,
    },
    drafts,
    models,
    playbooks,
    settings,
    templates: new TemplateService(folder, drafts.prepare),
    async openFolder() {
      const refused = await (options.openFolder?.(options.dataFolder) ?? 'no desktop');
      if (refused !== '') throw new AppError('folder-unopened', options.dataFolder);
    },
    close() {
      cases.close();
      folder.close();
    },
  };
}

/** The business's own addresses and numbers; a playbook that cannot be read names none. */
function ownAddresses(playbooks: PlaybookStore): string {
  try {
    const profile = playbooks.own()?.profile;
    return profile === undefined ? '' : `${profile.contact} ${profile.publicContact}`;
  } catch {
    return '';
  }
}

/** What is said of files that were damaged and have been set aside. */
function setAsideNotices(settings: SettingsStore, playbooks: PlaybookStore): Notice[] {
  const playbook = playbooks.setAside;
  return [
    ...(settings.setAside === null
      ? []
      : [
          {
            code: 'settings-set-aside',
            message: `The settings file was damaged; it is kept as ${basename(settings.setAside)}. PlusOne goes on with the last good settings; look them over.`,
          },
        ]),
    ...(playbook === null
      ? []
      : [
          {
            code: 'playbook-set-aside',
            message: `Your playbook could not be understood; it is kept as ${basename(playbook.name)}, and its last good version is used. ${playbook.why}`,
          },
        ]),
  ];
}
