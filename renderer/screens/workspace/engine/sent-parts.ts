/** Turns the body of a request into what a person reads: the texts in order, with what was masked set apart. Pure. */
import { z } from 'zod';

const Content = z.union([z.string(), z.array(z.object({ text: z.string() }))]);
const Body = z.object({
  model: z.string(),
  system: Content,
  messages: z.array(z.object({ role: z.string(), content: Content })),
});

export interface SentPart {
  readonly name: string;
  readonly text: string;
}

const PEOPLE: Readonly<Record<string, string>> = { user: 'The case', assistant: 'What had been written' };

const textOf = (content: z.infer<typeof Content>): string =>
  typeof content === 'string' ? content : content.map(({ text }) => text).join('\n\n');

/** The model and the texts of a request; null when the body is of another form, so that only its JSON can be shown. */
export function sentParts(body: string): { model: string; parts: SentPart[] } | null {
  const read = Body.safeParse(JSON.parse(body));
  if (!read.success) return null;
  const { model, system, messages } = read.data;
  return {
    model,
    parts: [
      { name: 'Instructions', text: textOf(system) },
      ...messages.map(({ role, content }) => ({ name: PEOPLE[role] ?? role, text: textOf(content) })),
    ],
  };
}

export interface SentRun {
  /** Offset in the text. */
  readonly start: number;
  readonly text: string;
  /** What stands behind a stand-in; null for plain text. */
  readonly value: string | null;
}

/** A text cut into plain stretches and stand-ins. */
export function sentRuns(text: string, masked: readonly { standIn: string; value: string }[]): SentRun[] {
  const values = new Map(masked.map(({ standIn, value }) => [standIn, value]));
  const runs: SentRun[] = [];
  let at = 0;
  for (const match of text.matchAll(/\[[A-Z]{1,12}-\d{1,4}\]/g)) {
    const value = values.get(match[0]);
    if (value === undefined) continue;
    if (match.index > at) runs.push({ start: at, text: text.slice(at, match.index), value: null });
    runs.push({ start: match.index, text: match[0], value });
    at = match.index + match[0].length;
  }
  if (at < text.length) runs.push({ start: at, text: text.slice(at), value: null });
  return runs;
}
