/** Answers of the complaint area. */
import { openFile } from '../../intake/open-file.ts';
import { readTable } from '../../intake/read-table.ts';
import { implementer } from './implementer.ts';

export const complaintHandlers = {
  open: implementer.complaints.open.handler(({ input }) => openFile(input.name, Buffer.from(input.content, 'base64'))),
  openTable: implementer.complaints.openTable.handler(({ input }) => readTable(Buffer.from(input.content, 'base64'))),
  read: implementer.complaints.read.handler(({ context, input }) => context.app.drafts.read(input.complaint)),
};
