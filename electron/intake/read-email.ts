/** An e-mail file becomes the text of a complaint. The only place that knows the library that parses e-mails. */
import PostalMime, { type Address, type Email } from 'postal-mime';

/** What an e-mail holds of a complaint. */
export interface EmailText {
  /** Sender, date and subject as header lines, then what was written. */
  readonly text: string;
  /** When it was sent, ISO; null when the e-mail does not say or says nonsense. */
  readonly writtenAt: string | null;
  /** Names of the attachments, which are not read. */
  readonly attachments: readonly string[];
}

/** Folders of e-mails within e-mails deeper than this are no complaint but an attempt to keep the program busy. */
const DEEPEST_NESTING = 32;
const LONGEST_HEADERS = 1024 * 1024;

function sender(from: Address | undefined): string {
  if (from === undefined) return '';
  const { name, address } = from;
  if (address === undefined || address === '') return name;
  return name === '' ? address : `${name} <${address}>`;
}

function header(email: Email, key: string): string {
  return (
    email.headers
      .find((candidate) => candidate.key === key)
      ?.value.replaceAll(/\s+/g, ' ')
      .trim() ?? ''
  );
}

function sentAt(email: Email): string | null {
  const time = Date.parse(email.date ?? '');
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/**
 * Takes the plain text where there is one; otherwise the HTML as it is, since reading a complaint cleans it and keeps its
 * spans.
 * @throws Error when the bytes nest too deeply or are no e-mail at all
 */
export async function readEmail(bytes: Uint8Array): Promise<EmailText> {
  const email = await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST_NESTING, maxHeadersSize: LONGEST_HEADERS });
  const lines = [
    ['From', sender(email.from)],
    ['Date', header(email, 'date')],
    ['Subject', email.subject?.trim() ?? ''],
  ].flatMap(([name, value]) => (value === '' ? [] : [`${name}: ${value}`]));
  const plain = email.text?.trim() ?? '';
  const body = plain === '' ? (email.html?.trim() ?? '') : plain;
  return {
    text: [lines.join('\n'), body].filter((part) => part !== '').join('\n\n'),
    writtenAt: sentAt(email),
    attachments: email.attachments.map((attachment) => attachment.filename ?? 'an attachment without a name'),
  };
}
