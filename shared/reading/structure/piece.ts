/** A line with the part of the letter it belongs to. Lives here: the shared shape of the structure readers, no rules. */

import type { TextPart } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';
import type { FormField, Turn } from '../readable-text.ts';
import type { Line } from './line.ts';

export type PieceRole = TextPart['role'];

/** What the structure readers fill in, line by line. Offsets are into the cleaned text. */
export interface Layout {
  readonly text: string;
  readonly lines: readonly Line[];
  /** One role a line. */
  readonly roles: PieceRole[];
  /** Roles of stretches inside lines ("Subject:", a speaker's name); they win over the line's role. */
  readonly inline: { role: PieceRole; span: Span }[];
  readonly turns: Turn[];
  readonly fields: FormField[];
}
