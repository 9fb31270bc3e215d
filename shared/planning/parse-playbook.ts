/** The playbook as YAML that a shop owner can read: read from a file, and printed with a word on every field. */
import { Document, isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import { ConfirmedFact, Playbook, PlaybookFix, PlaybookOffer, Profile, Voice } from '../domain/playbook.ts';
import { AppError } from '../errors/app-error.ts';

/** The line of the deepest part of the path that stands in the text, from 1. */
function lineOf(document: Document.Parsed, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function pathWords(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === 'number' ? `entry ${part + 1}` : String(part))).join(', ');
}

function firstDouble(playbook: Playbook): { path: (string | number)[]; id: string } | null {
  for (const list of ['fixes', 'offers', 'confirmedFacts'] as const) {
    const seen = new Set<string>();
    for (const [index, { id }] of playbook[list].entries()) {
      if (seen.has(id)) return { path: [list, index, 'id'], id };
      seen.add(id);
    }
  }
  return null;
}

/**
 * Reads a playbook. Left-out fields get their defaults; an empty text is an empty playbook.
 * Throws AppError "playbook-invalid" whose detail names the file, the line and the reason.
 */
export function parsePlaybook(yaml: string, file: string): Playbook {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const refuse = (line: number, reason: string) => new AppError('playbook-invalid', `${file}, line ${line}: ${reason}`);
  const broken = document.errors[0];
  if (broken !== undefined) throw refuse(lines.linePos(broken.pos[0]).line, broken.message);
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 });
  } catch {
    throw refuse(1, 'an entry that stands for another one (& and *) is not allowed here');
  }
  const parsed = Playbook.safeParse(value ?? {});
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const path = issue?.path ?? [];
    const where = path.length === 0 ? '' : `${pathWords(path)}: `;
    throw refuse(lineOf(document, lines, path), `${where}${issue?.message ?? 'not a playbook'}`);
  }
  const double = firstDouble(parsed.data);
  if (double !== null)
    throw refuse(lineOf(document, lines, double.path), `${pathWords(double.path)}: “${double.id}” is there twice`);
  return parsed.data;
}

type Fields = Readonly<Record<string, z.ZodType>>;

function guide(fields: Fields): string {
  return Object.entries(fields)
    .filter(([, schema]) => schema.description !== undefined)
    .map(([name, schema]) => ` ${name}: ${schema.description}`)
    .join('\n');
}

/** What stands above each part of a printed playbook. */
const GUIDES: Readonly<Record<string, string>> = {
  version: ' The playbook: what the business knows about itself and allows to be promised.',
  profile: ` Who you are.\n${guide(Profile.shape)}`,
  voice: ' How you sound.',
  fixes: ` What puts a failure right.\n${guide(PlaybookFix.shape)}`,
  offers: ` The +1: one small extra on top of the fix.\n${guide(PlaybookOffer.shape)}`,
  policies: ' Rules of the house in its own words.',
  confirmedFacts: ` What is true today and may be said to a customer.\n${guide(ConfirmedFact.shape)}`,
  limits: ' What may be given away without asking.',
  neverSay: ' Words that are never used.',
};

function shortened(value: object, defaults: object): Record<string, unknown> {
  const plain = new Map(Object.entries(defaults).map(([key, each]) => [key, JSON.stringify(each)]));
  return Object.fromEntries(Object.entries(value).filter(([key, each]) => plain.get(key) !== JSON.stringify(each)));
}

function setOut(map: YAMLMap): void {
  const flow = new Set([
    'types',
    'answers',
    'ties',
    'goesWith',
    'worth',
    'cost',
    'within',
    'monthlyBudget',
    'withoutAsking',
  ]);
  for (const pair of map.items as Pair[]) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    const { value } = pair;
    if (flow.has(key) && (isMap(value) || isSeq(value))) value.flow = true;
    else if (isMap(value)) setOut(value);
    else if (isSeq(value))
      for (const [index, item] of value.items.entries()) {
        if (!isMap(item)) continue;
        item.spaceBefore = index > 0;
        setOut(item);
      }
  }
}

const FIX_DEFAULTS = PlaybookFix.parse({ id: 'x', types: ['other'], kind: 'answer', does: 'xxx' });
const OFFER_DEFAULTS = PlaybookOffer.parse({ id: 'x', types: ['other'], does: 'xxx' });
const FACT_DEFAULTS = ConfirmedFact.parse({ id: 'x', text: 'xxx' });
const ALWAYS = ['id', 'types', 'kind', 'does', 'text'];

function withoutDefaults(entries: readonly object[], defaults: object): Record<string, unknown>[] {
  const optional = Object.fromEntries(Object.entries(defaults).filter(([key]) => !ALWAYS.includes(key)));
  return entries.map((entry) => shortened(entry, optional));
}

/** Prints a playbook so that {@link parsePlaybook} reads the same one back; entries name only what is not the default. */
export function printPlaybook(playbook: Playbook): string {
  const document = new Document({
    version: playbook.version,
    profile: Profile.parse(playbook.profile),
    voice: Voice.parse(playbook.voice),
    fixes: withoutDefaults(playbook.fixes, FIX_DEFAULTS),
    offers: withoutDefaults(playbook.offers, OFFER_DEFAULTS),
    policies: playbook.policies,
    confirmedFacts: withoutDefaults(playbook.confirmedFacts, FACT_DEFAULTS),
    limits: playbook.limits,
    neverSay: playbook.neverSay,
  });
  const root = document.contents;
  if (isMap(root)) {
    for (const [index, pair] of (root.items as Pair[]).entries()) {
      if (!isScalar(pair.key)) continue;
      pair.key.commentBefore = GUIDES[String(pair.key.value)] ?? null;
      pair.key.spaceBefore = index > 0;
    }
    setOut(root);
  }
  return document.toString({ lineWidth: 120, flowCollectionPadding: false });
}
