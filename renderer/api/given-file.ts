/** A file that the person dropped or chose, as it goes to the main process. Nothing here shows itself. */
import { LARGEST_FILE } from '../../shared/domain/opened-file.ts';
import { ERROR_WORDS, type ErrorCode } from '../../shared/errors/codes.ts';
import type { Failure } from './failure.ts';

export interface GivenFile {
  readonly name: string;
  /** The bytes in base64. */
  readonly content: string;
}

function failed(code: ErrorCode): { failure: Failure } {
  return { failure: { code, ...ERROR_WORDS[code] } };
}

function base64(content: ArrayBuffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const address = String(reader.result);
      resolve(address.slice(address.indexOf(',') + 1));
    };
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(new Blob([content]));
  });
}

/** The file, or why it cannot be taken. */
export async function givenFile(file: File): Promise<{ given: GivenFile } | { failure: Failure }> {
  if (file.size > LARGEST_FILE) return failed('file-too-large');
  if (file.size === 0) return failed('file-empty');
  try {
    return { given: { name: file.name, content: await base64(await file.arrayBuffer()) } };
  } catch {
    // It went away, is a folder, or may not be read.
    return failed('file-unreadable');
  }
}
