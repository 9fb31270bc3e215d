/** A template file becomes templates and problems. No file is opened here and nothing is thrown: a broken template is told, not fatal. */
import { Liquid } from 'liquidjs';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { ChannelShape } from '../../domain/channel.ts';
import { Audience } from '../../domain/channel-id.ts';
import { SectionRole } from '../../domain/draft.ts';
import { IssueType } from '../../domain/issue-type.ts';
import { Level, ReplyKind } from '../../domain/plan.ts';
import type { Template, TemplateProblem } from '../../domain/template.ts';
import { CONDITIONS, isPart } from './conditions.ts';
import { VARIABLE_NAMES } from './variables.ts';

const oneOrMore = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(item)).prefault([]);

const FrontMatter = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'an id has small letters, figures and hyphens only'),
  role: SectionRole,
  language: z
    .string()
    .regex(/^[a-z]{2}$/, 'a language is two small letters')
    .default('en'),
  types: oneOrMore(IssueType),
  channels: oneOrMore(ChannelShape),
  levels: oneOrMore(Level),
  replies: oneOrMore(ReplyKind),
  audience: Audience.optional(),
  when: oneOrMore(z.string()),
});

const PARSER = new Liquid({ strictVariables: true, strictFilters: true });
const LINE_OF_ERROR = /line:(\d+)/;
/** Counted within the variant, and told as a line of the file instead. */
const PLACE_OF_ERROR = /, (?:file:[^,\n]*, )?line:\d+, col:\d+/;

/** A template's id without its variant: the id that stands in the front matter. */
export function baseOf({ id }: Pick<Template, 'id'>): string {
  return id.slice(0, id.lastIndexOf('/'));
}

/** What a file holds, and what is wrong with it. A file with one broken variant still gives the others. */
export function parseTemplateFile(
  file: string,
  content: string,
  origin: Template['origin'],
): { templates: Template[]; problems: TemplateProblem[] } {
  const lines = content.replaceAll('\r\n', '\n').split('\n');
  const problems: TemplateProblem[] = [];
  const fail = (line: number, message: string) => problems.push({ file, line, message });
  if (lines[0]?.trim() !== '---') {
    fail(1, 'The file must begin with front matter between two lines of ---.');
    return { templates: [], problems };
  }
  const end = lines.findIndex((line, at) => at > 0 && line.trim() === '---');
  if (end < 0) {
    fail(1, 'The front matter is not closed: a second line of --- is missing.');
    return { templates: [], problems };
  }
  const front = parseFront(lines.slice(1, end), fail);
  if (front === null) return { templates: [], problems };
  for (const condition of front.when) {
    if (!CONDITIONS.has(condition)) fail(lineOfKey(lines, 'when'), `There is no condition "${condition}".`);
  }
  if (front.when.filter(isPart).length > 1) fail(lineOfKey(lines, 'when'), 'A template can be only one part.');
  if (problems.length > 0) return { templates: [], problems };

  const templates: Template[] = [];
  for (const variant of variantsOf(lines, end + 1)) {
    const reason = faultIn(variant.source);
    if (reason !== null) {
      fail(variant.line + reason.line - 1, reason.message);
      continue;
    }
    const { audience, ...rest } = front;
    templates.push({
      ...rest,
      ...(audience === undefined ? {} : { audience }),
      id: `${front.id}/${templates.length + 1}`,
      source: variant.source,
      origin,
      file,
      line: variant.line,
    });
  }
  if (templates.length === 0 && problems.length === 0) fail(end + 2, 'There is no text below the front matter.');
  return { templates, problems };
}

function parseFront(lines: string[], fail: (line: number, message: string) => void) {
  const document = parseDocument(lines.join('\n'));
  const broken = document.errors[0];
  if (broken !== undefined) {
    fail((broken.linePos?.[0].line ?? 1) + 1, `The front matter is not valid YAML: ${broken.message.split('\n')[0]}`);
    return null;
  }
  const parsed = FrontMatter.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {});
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const key = String(issue.path[0] ?? (issue.code === 'unrecognized_keys' ? issue.keys[0] : ''));
    const line = lines.findIndex((text) => text.startsWith(`${key}:`));
    fail(line < 0 ? 1 : line + 2, `${key === '' ? 'Front matter' : key}: ${issue.message}`);
  }
  return null;
}

function lineOfKey(lines: readonly string[], key: string): number {
  const at = lines.findIndex((line) => line.startsWith(`${key}:`));
  return at < 0 ? 1 : at + 1;
}

/** Variants stand between lines that hold only `***`. `line` counts from 1. */
function variantsOf(lines: readonly string[], from: number): { source: string; line: number }[] {
  const found: { source: string; line: number }[] = [];
  let start = from;
  for (let at = from; at <= lines.length; at++) {
    if (at < lines.length && lines[at]?.trim() !== '***') continue;
    let first = start;
    while (first < at && lines[first]?.trim() === '') first++;
    const source = lines.slice(first, at).join('\n').trim();
    if (source !== '') found.push({ source, line: first + 1 });
    start = at + 1;
  }
  return found;
}

function faultIn(source: string): { line: number; message: string } | null {
  const tag = source.indexOf('{%');
  if (tag >= 0) {
    const line = source.slice(0, tag).split('\n').length;
    return { line, message: 'Only {{ words }} are put in, no {% logic %}: write a second variant instead.' };
  }
  try {
    const parsed = PARSER.parse(source);
    for (const name of PARSER.globalVariablesSync(parsed)) {
      if (!VARIABLE_NAMES.has(name)) {
        const line = source.slice(0, source.indexOf(name)).split('\n').length;
        return { line, message: `There is nothing called "${name}" to put in.` };
      }
    }
    return null;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      line: Number(LINE_OF_ERROR.exec(message)?.[1] ?? 1),
      message: `Not readable: ${message.replace(PLACE_OF_ERROR, '')}`,
    };
  }
}
