/** Where a copied reply is pasted, and what shape it needs there so that paragraphs stay paragraphs. Pure. */
import type { CopyTarget } from '../../../../shared/domain/settings.ts';
import { asHtml, asMarkdown, asPlain } from './copy-forms.ts';

/** `usual` is the target that was chosen last. */
export type CopyForm = CopyTarget | 'markdown' | 'usual';

export interface Copied {
  readonly plain: string;
  /** Null where only plain text may arrive. */
  readonly html: string | null;
}

interface TargetShape {
  readonly id: CopyTarget;
  readonly name: string;
  readonly shape: (text: string) => Copied;
}

/** Outlook sets paragraphs without a gap unless they bring one; the last brings none, or a blank line hangs below. */
function withMargins(html: string): string {
  const last = html.lastIndexOf('<p>');
  return html.replaceAll('<p>', (_tag, at: number) =>
    at === last ? '<p style="margin:0">' : `<p style="margin:0 0 1em">`,
  );
}

/** Gmail makes lines of its own as blocks, with an empty one between paragraphs. */
function asLines(html: string): string {
  return html
    .replaceAll('</p>\n<p>', '</p><div><br></div><p>')
    .replaceAll('<p>', '<div>')
    .replaceAll('</p>', '</div>')
    .replaceAll(/\n(?=<(?:div|ul|ol))/g, '<div><br></div>');
}

const onlyPlain = (text: string): Copied => ({ plain: asPlain(text), html: null });

/** In the order in which they are offered. */
export const COPY_TARGETS: readonly TargetShape[] = [
  { id: 'rich', name: 'Anywhere, as rich text', shape: (text) => ({ plain: asPlain(text), html: asHtml(text) }) },
  { id: 'outlook', name: 'Outlook', shape: (text) => ({ plain: asPlain(text), html: withMargins(asHtml(text)) }) },
  { id: 'gmail', name: 'Gmail', shape: (text) => ({ plain: asPlain(text), html: asLines(asHtml(text)) }) },
  {
    id: 'zendesk',
    name: 'Zendesk',
    shape: (text) => ({ plain: asPlain(text), html: asHtml(text).replaceAll('\n', '') }),
  },
  { id: 'google-reviews', name: 'Google reviews', shape: onlyPlain },
  { id: 'x', name: 'X', shape: onlyPlain },
  { id: 'plain', name: 'Anywhere, as plain text', shape: onlyPlain },
];

/** A reply in the shape that its target needs. */
export function shapeFor(text: string, target: CopyTarget | 'markdown'): Copied {
  if (target === 'markdown') return { plain: asMarkdown(text), html: null };
  return (COPY_TARGETS.find(({ id }) => id === target)?.shape ?? onlyPlain)(text);
}

/** "for Outlook"; empty where the target says nothing about a place. */
export function targetWords(target: CopyTarget | 'markdown'): string {
  switch (target) {
    case 'rich':
      return '';
    case 'plain':
      return 'as plain text';
    case 'markdown':
      return 'as Markdown';
    default:
      return `for ${COPY_TARGETS.find(({ id }) => id === target)?.name ?? target}`;
  }
}
