/** Local time without a zone, passed in wherever "now" matters, so that everything stays deterministic. */
import { z } from 'zod';

/** Local date and time, "2026-03-17T10:30". */
export const Moment = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);
export type Moment = z.infer<typeof Moment>;

/** The local wall-clock time of a Date, to the minute. */
export function momentOf(date: Date): Moment {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
