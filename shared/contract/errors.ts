/** How failures cross the bridge: one oRPC error per code of shared/errors, with the detail and the next step. */
import { z } from 'zod';

/** What travels with every error. */
export const ErrorData = z.object({ code: z.string(), sentence: z.string(), nextStep: z.string(), detail: z.string() });
export type ErrorData = z.infer<typeof ErrorData>;

/** The one error every procedure may answer with; its data says which. */
export const CONTRACT_ERRORS = { APP_ERROR: { status: 422, data: ErrorData } } as const;
