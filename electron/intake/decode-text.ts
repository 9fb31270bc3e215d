/** Bytes of a text file become text, whatever it was saved with. */

const MARKS = [
  { label: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { label: 'utf-16le', bytes: [0xff, 0xfe] },
  { label: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/** Looked through for the zero bytes that no text has. */
const SNIFFED = 8192;

/**
 * By its byte order mark, else as UTF-8, else as Windows-1252, which is what older office programs in the West save.
 * Null when it is no text: it has zero bytes.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const mark = MARKS.find((candidate) => candidate.bytes.every((byte, at) => bytes[at] === byte));
  if (mark !== undefined) return new TextDecoder(mark.label).decode(bytes);
  if (bytes.subarray(0, SNIFFED).includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
