/** A point in time that is recorded, not said: for order and for durations. Local time that is said lives in moment.ts. */
import { z } from 'zod';

/** Milliseconds since 1970, UTC. */
export const Instant = z.int();
export type Instant = z.infer<typeof Instant>;
