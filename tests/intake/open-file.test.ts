/** Files as people drop them: e-mails of several programs, texts of several encodings, and what is neither. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../electron/intake/open-file.ts';
import { LONGEST_COMPLAINT } from '../../shared/domain/complaint.ts';
import { AppError } from '../../shared/errors/app-error.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const lines = (...all: string[]): Uint8Array => bytes(all.join('\r\n'));
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );

describe('An e-mail that is dropped', () => {
  it('keeps who wrote it, when, about what, and the words', async () => {
    const opened = await openFile(
      'Fwd complaint.eml',
      lines(
        'Message-ID: <1@example.org>',
        'From: =?utf-8?q?J=C3=BCrgen_Vogt?= <j.vogt@example.org>',
        'Date: Tue, 3 Mar 2026 21:04:00 +0100',
        'Subject: =?utf-8?q?K=C3=A4se_fehlt?=',
        'Content-Type: text/plain; charset=iso-8859-1',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'Guten Tag, der K=E4se fehlt in der Kiste.',
      ),
    );
    expect(opened.complaint.text).toBe(
      'From: Jürgen Vogt <j.vogt@example.org>\nDate: Tue, 3 Mar 2026 21:04:00 +0100\nSubject: Käse fehlt\n\nGuten Tag, der Käse fehlt in der Kiste.',
    );
    expect(opened.complaint.channel).toBe('email');
    expect(opened.complaint.writtenAt).toBe('2026-03-03T20:04:00.000Z');
    expect(opened.cut).toBe(0);
  });

  it('gives the plain text of several parts, and names the attachments that are not read', async () => {
    const opened = await openFile(
      'photo.eml',
      lines(
        'From: a@example.org',
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary=XX',
        '',
        '--XX',
        'Content-Type: text/plain',
        '',
        'The lid is broken, see the picture.',
        '--XX',
        'Content-Type: image/png; name="lid.png"',
        'Content-Disposition: attachment; filename="lid.png"',
        'Content-Transfer-Encoding: base64',
        '',
        'AAAA',
        '--XX--',
      ),
    );
    expect(opened.complaint.text).toBe('From: a@example.org\n\nThe lid is broken, see the picture.');
    expect(opened.attachments).toEqual(['lid.png']);
  });

  it('keeps HTML as it came where there is nothing else, for the reading to clean', async () => {
    const opened = await openFile(
      'x.eml',
      lines('Subject: Bill', 'Content-Type: text/html', '', '<p>Charged <b>twice</b></p>'),
    );
    expect(opened.complaint.text).toBe('Subject: Bill\n\n<p>Charged <b>twice</b></p>');
  });

  it('is known by its headers when it is saved as text, and from inside the frame of Apple Mail', async () => {
    const mail = lines('From: a@example.org', 'MIME-Version: 1.0', 'Subject: Cold', '', 'The soup was cold.');
    expect((await openFile('mail.txt', mail)).complaint.channel).toBe('email');
    const framed = new Uint8Array([...bytes(`${mail.length}\n`), ...mail, ...bytes('<?xml version="1.0"?><plist/>')]);
    expect((await openFile('12.emlx', framed)).complaint.text).toBe(
      'From: a@example.org\nSubject: Cold\n\nThe soup was cold.',
    );
  });

  it('that nests a hundred deep is refused in words and not followed', async () => {
    const deep = Array.from({ length: 100 }, (_, at) => [
      `Content-Type: multipart/mixed; boundary=b${at}`,
      '',
      `--b${at}`,
    ]).flat();
    expect(await codeOf(openFile('deep.eml', lines(...deep, '', 'x')))).toBe('file-not-text');
  });
});

describe('A text file that is dropped', () => {
  it('is read whatever it was saved with', async () => {
    const text = 'Café: 12 €, “kalt”';
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer),
    ]);
    const windows = Uint8Array.from([...'Caf'].map((c) => c.charCodeAt(0)).concat(0xe9, 0x20, 0x80));
    expect((await openFile('a.txt', bytes(`\uFEFF${text}`))).complaint).toEqual({ text });
    expect((await openFile('a.txt', utf16)).complaint.text).toBe(text);
    expect((await openFile('a.txt', windows)).complaint.text).toBe('Café €');
  });

  it('is no e-mail only because a line has a colon', async () => {
    const chat = 'Anna: where is my order\nBot: please wait\n\nAnna: hello?';
    expect((await openFile('chat.txt', bytes(chat))).complaint).toEqual({ text: chat });
  });

  it('is cut at the greatest length with the number of what was left out, never within a character', async () => {
    const opened = await openFile('long.txt', bytes(`${'a'.repeat(LONGEST_COMPLAINT - 1)}😀bc`));
    expect(opened.complaint.text).toHaveLength(LONGEST_COMPLAINT - 1);
    expect(opened.cut).toBe(4);
  });
});

describe('A file that is no text', () => {
  it.each([
    ['a PDF', bytes('%PDF-1.7 x')],
    ['a Word document', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
    ['an Outlook message', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0])],
  ])('is refused with what to do: %s', async (_name, content) => {
    expect(await codeOf(openFile('file.bin', content))).toBe('file-not-text');
  });

  it('or has nothing in it is said to be empty', async () => {
    expect(await codeOf(openFile('a.txt', bytes(' \n ')))).toBe('file-empty');
    expect(await codeOf(openFile('a.eml', lines('Content-Type: text/plain', '', '')))).toBe('file-empty');
  });

  it('never makes it throw anything but a failure with words, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('a.eml', 'a.txt', 'a.emlx'),
        fc.uint8Array({ maxLength: 300 }),
        async (name, content) => {
          expect(['none', 'file-not-text', 'file-empty']).toContain(await codeOf(openFile(name, content)));
        },
      ),
      { numRuns: 300 },
    );
  });
});
