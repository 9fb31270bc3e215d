/** A file that a person gives becomes a complaint. Nothing is written, and nothing is read that was not given. */
import { cutToLongest } from '../../shared/domain/complaint.ts';
import type { OpenedFile } from '../../shared/domain/opened-file.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { decodeText } from './decode-text.ts';
import { readEmail } from './read-email.ts';

/** How files begin that hold text only in a form of their own: PDF, ZIP (Word, Pages, ODT), old Word and Outlook, RTF. */
const CLOSED_FORMS = ['%PDF-', 'PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '{\\rtf'];

/** The first line of an e-mail as it is saved: a header's name, a colon, something. */
const FIRST_HEADER = /^(?:From |[A-Za-z][A-Za-z0-9-]{1,40}:[ \t])/;
const EMAIL_HEADERS = /^(?:message-id|received|mime-version|return-path|content-type|delivered-to):/im;

/** Looked through for headers, in UTF-16 code units. */
const SNIFFED_HEAD = 65_536;

function isEmail(name: string, text: string): boolean {
  if (/\.(?:eml|emlx)$/i.test(name)) return true;
  const end = text.search(/\r?\n\r?\n/);
  const head = text.slice(0, end === -1 ? 0 : Math.min(end, SNIFFED_HEAD));
  return FIRST_HEADER.test(head) && EMAIL_HEADERS.test(head);
}

/** The message within the file that Apple Mail keeps: the first line is its length in bytes, a property list follows. */
function withoutAppleFrame(name: string, bytes: Uint8Array): Uint8Array {
  if (!/\.emlx$/i.test(name)) return bytes;
  const end = bytes.indexOf(10);
  const length = Number.parseInt(new TextDecoder().decode(bytes.subarray(0, Math.max(0, end))), 10);
  return Number.isNaN(length) ? bytes : bytes.subarray(end + 1, end + 1 + length);
}

/**
 * @param name the file's name, by which an e-mail is known
 * @throws AppError file-not-text, file-empty
 */
export async function openFile(name: string, bytes: Uint8Array): Promise<OpenedFile> {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8));
  if (CLOSED_FORMS.some((form) => start.startsWith(form))) throw new AppError('file-not-text', '');
  const content = withoutAppleFrame(name, bytes);
  const text = decodeText(content);
  if (text === null) throw new AppError('file-not-text', '');
  const asText = { text, writtenAt: null, attachments: [] };
  const email = isEmail(name, text);
  const opened = email
    ? await readEmail(content).catch((cause: unknown) => {
        throw new AppError('file-not-text', '', { cause });
      })
    : asText;
  if (opened.text.trim() === '') throw new AppError('file-empty', '');
  const { text: kept, cut } = cutToLongest(opened.text);
  return {
    complaint: {
      text: kept,
      ...(email ? { channel: 'email' as const } : {}),
      ...(opened.writtenAt === null ? {} : { writtenAt: opened.writtenAt }),
    },
    cut,
    attachments: [...opened.attachments],
  };
}
