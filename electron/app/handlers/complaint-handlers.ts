/** Answers of the complaint area. */
import { implementer } from './implementer.ts';

export const complaintHandlers = {
  read: implementer.complaints.read.handler(({ context, input }) => context.app.drafts.read(input.complaint)),
};
