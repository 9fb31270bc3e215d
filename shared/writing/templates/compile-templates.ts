/** Templates become a set that can be asked for wording: parsed once, then only filled. Which wording is wanted is decided elsewhere. */
import { Liquid } from 'liquidjs';
import type { ChannelShape } from '../../domain/channel.ts';
import type { Audience } from '../../domain/channel-id.ts';
import type { SectionRole } from '../../domain/draft.ts';
import type { IssueType } from '../../domain/issue-type.ts';
import type { Level, ReplyKind } from '../../domain/plan.ts';
import type { Template } from '../../domain/template.ts';
import { isPart } from './conditions.ts';
import { type Manner, speakAs } from './speak-as.ts';

/** The words to put in; an empty one has nothing to say. */
export type Slots = Readonly<Record<string, string>>;

/** What wording is wanted for. */
export type Wanted = {
  role: SectionRole;
  /** The piece of the section; null for texts that are a section of their own. */
  part: string | null;
  language: string;
  /** Complaint types, main one first. */
  types: readonly IssueType[];
  shape: ChannelShape;
  level: Level;
  reply: ReplyKind;
  audience: Audience;
  conditions: ReadonlySet<string>;
};

/** A template ready to be filled. */
export type Wording = {
  template: Template;
  /** Names of the slots it needs. */
  needs: readonly string[];
  /** Higher is closer to the case: how much of the front matter speaks of it. */
  closeness: number;
  fill(slots: Slots, manner: Manner): string;
};

/** All wording that is loaded. */
export type TemplateSet = {
  templates: readonly Template[];
  /** Languages that have wording. */
  languages: ReadonlySet<string>;
  /** All that fit the case and whose slots all have something to say, closest first, in a stable order. */
  find(wanted: Wanted, slots: Slots): Wording[];
};

type Prepared = Omit<Wording, 'closeness'> & { part: string | null; conditions: readonly string[] };

/** Parses every template once. @throws Error when a source does not parse; those come out of parseTemplateFile as problems. */
export function compileTemplates(templates: readonly Template[]): TemplateSet {
  const engine = new Liquid({ strictVariables: true, strictFilters: true });
  const byPlace = new Map<string, Prepared[]>();
  const own = new Set(templates.filter((template) => template.origin === 'own').map((template) => template.id));
  for (const template of templates) {
    if (template.origin === 'built-in' && own.has(template.id)) continue;
    const prepared = prepare(engine, template);
    const place = placeKey(template.language, template.role, prepared.part);
    const list = byPlace.get(place);
    if (list === undefined) byPlace.set(place, [prepared]);
    else list.push(prepared);
  }
  return {
    templates,
    languages: new Set(templates.map((template) => template.language)),
    find(wanted, slots) {
      const found: Wording[] = [];
      for (const prepared of byPlace.get(placeKey(wanted.language, wanted.role, wanted.part)) ?? []) {
        const closeness = closenessOf(prepared, wanted);
        if (closeness < 0 || prepared.needs.some((name) => (slots[name] ?? '') === '')) continue;
        found.push({ template: prepared.template, needs: prepared.needs, closeness, fill: prepared.fill });
      }
      return found.sort((a, b) => b.closeness - a.closeness);
    },
  };
}

/** One template alone, whatever it fits. @throws Error when its source does not parse */
export function wordingOf(template: Template): Pick<Wording, 'needs' | 'fill'> {
  return prepare(new Liquid({ strictVariables: true, strictFilters: true }), template);
}

function placeKey(language: string, role: SectionRole, part: string | null): string {
  return `${language} ${role} ${part ?? ''}`;
}

function prepare(engine: Liquid, template: Template): Prepared {
  const parsedFor = new Map<string, ReturnType<Liquid['parse']>>();
  const parse = (manner: Manner) => {
    const key = `${manner.person} ${manner.contractions} ${manner.spelling}`;
    let parsed = parsedFor.get(key);
    if (parsed === undefined) {
      parsed = engine.parse(speakAs(template.source, template.language, manner));
      parsedFor.set(key, parsed);
    }
    return parsed;
  };
  return {
    template,
    part: template.when.find(isPart) ?? null,
    conditions: template.when.filter((condition) => !isPart(condition)),
    needs: engine.globalVariablesSync(engine.parse(template.source)),
    fill: (slots, manner) => String(engine.renderSync(parse(manner), { ...slots })),
  };
}

/** -1 when it does not fit. The customer's own wish (types) counts most, then conditions, then channel and level. */
function closenessOf(prepared: Prepared, wanted: Wanted): number {
  const { template, conditions } = prepared;
  let closeness = 0;
  if (template.types.length > 0) {
    const main = wanted.types[0];
    if (main === undefined || !template.types.includes(main)) return -1;
    closeness += 4;
  }
  if (template.channels.length > 0) {
    if (!template.channels.includes(wanted.shape)) return -1;
    closeness += 2;
  }
  if (template.levels.length > 0) {
    if (!template.levels.includes(wanted.level)) return -1;
    closeness += 1;
  }
  if (template.replies.length > 0) {
    if (!template.replies.includes(wanted.reply)) return -1;
    closeness += 1;
  }
  if (template.audience !== undefined) {
    if (template.audience !== wanted.audience) return -1;
    closeness += 1;
  }
  for (const condition of conditions) {
    if (!wanted.conditions.has(condition)) return -1;
    closeness += 2;
  }
  return template.origin === 'own' ? closeness + 20 : closeness;
}
