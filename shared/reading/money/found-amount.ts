/** An amount found in a text, before it becomes a mention. Type only. */

/** Offsets into the text searched; `amount` in major units, null when unreadable; `currency` null when not said. */
export interface FoundAmount {
  start: number;
  end: number;
  amount: number | null;
  currency: string | null;
  confidence: number;
}
