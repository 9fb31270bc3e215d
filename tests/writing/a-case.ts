/** A small made-up case for the writer's tests: a complaint, its reading, a plan and a playbook, each open to change. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { IssueType } from '../../shared/domain/issue-type.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { Playbook } from '../../shared/domain/playbook.ts';
import type { Fact, Reading } from '../../shared/domain/reading.ts';
import type { Template, TemplateProblem } from '../../shared/domain/template.ts';
import { compileTemplates, type TemplateSet } from '../../shared/writing/templates/compile-templates.ts';
import { parseTemplateFile } from '../../shared/writing/templates/parse-template-file.ts';
import type { WritingInput } from '../../shared/writing/writing-input.ts';
import { emptyReading } from '../support/empty-reading.ts';

const FOLDER = fileURLToPath(new URL('../../templates/', import.meta.url));

/** Every template file that ships, parsed. */
export function shippedTemplates(): { templates: Template[]; problems: TemplateProblem[] } {
  const templates: Template[] = [];
  const problems: TemplateProblem[] = [];
  for (const entry of readdirSync(FOLDER, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.md') || entry.name === 'README.md') continue;
    const path = join(entry.parentPath, entry.name);
    const parsed = parseTemplateFile(relative(FOLDER, path), readFileSync(path, 'utf8'), 'built-in');
    templates.push(...parsed.templates);
    problems.push(...parsed.problems);
  }
  return { templates, problems };
}

let shipped: TemplateSet | null = null;

/** The shipped templates, compiled once. */
export function shippedSet(): TemplateSet {
  shipped ??= compileTemplates(shippedTemplates().templates);
  return shipped;
}

const TEXT =
  'I ordered an oak table on 3 March and paid £240. The table arrived with a split leg. Your driver said it was normal.';

/** A fact whose words stand in the text. */
export function factIn(text: string, words: string, role: Fact['role'] = 'failure'): Fact {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in the text`);
  return { role, text: words, span: { start, end: start + words.length }, confidence: 0.9, weight: 0.8 };
}

/** A reading of the made-up complaint. */
export function aReading(change: Partial<Reading> = {}, text = TEXT): Reading {
  return emptyReading({
    parts: [{ role: 'body', span: { start: 0, end: text.length } }],
    issues: [{ type: 'defective-or-damaged', confidence: 0.9, spans: [] }],
    temper: { level: 1, spans: [], confidence: 0.8, sarcastic: false, abusive: false },
    fault: { verdict: 'ours', why: 'It came broken.', spans: [], confidence: 0.8 },
    facts: text === TEXT ? [factIn(TEXT, 'The table arrived with a split leg')] : [],
    ...change,
  });
}

/** A plan for it. */
export function aPlan(change: Partial<Plan> = {}): Plan {
  return {
    reply: 'resolve',
    why: 'It is broken.',
    channel: 'email',
    level: 'plus-one',
    levelWhy: '',
    apology: { form: 'full', why: '' },
    fix: {
      id: 'new-one',
      kind: 'replace',
      does: 'send you a new one and take the broken one away',
      result: 'the delivery day',
      needs: '',
      who: '',
      due: { iso: '2026-11-26T12:00', text: 'noon on Thursday' },
      worth: null,
      why: '',
      because: 'a glued leg would not last',
      source: { kind: 'playbook', id: 'new-one' },
    },
    also: [],
    alternatives: [],
    plusOne: {
      id: 'set-up',
      does: 'set it up where you want it',
      who: '',
      worth: null,
      cost: null,
      why: '',
      tiedTo: null,
      source: { kind: 'playbook', id: 'set-up' },
    },
    otherOffers: [],
    plusOneWithheld: '',
    nextStep: {
      text: "I'll write to you by noon on Wednesday with the delivery day.",
      who: '',
      what: 'the delivery day',
      due: { iso: '2026-11-25T12:00', text: 'noon on Wednesday' },
      how: 'in writing',
    },
    question: null,
    explanation: null,
    prevention: null,
    teamNote: 'Look at the packing.',
    escalation: null,
    duties: [],
    worth: { wentWrong: null, given: null, limit: null, withinLimit: true, approvalNote: '' },
    ...change,
  };
}

/** The whole input, with the shipped templates. */
export function aCase(change: Partial<WritingInput> = {}): WritingInput {
  return {
    complaint: { text: TEXT },
    reading: aReading(),
    plan: aPlan(),
    playbook: Playbook.parse({}),
    templates: shippedSet(),
    wording: 0,
    now: '2026-11-23T10:30',
    ...change,
  };
}

/** A reading whose main issue is of that type. */
export function aReadingOf(type: IssueType, change: Partial<Reading> = {}): Reading {
  return aReading({ issues: [{ type, confidence: 0.9, spans: [] }], ...change });
}
