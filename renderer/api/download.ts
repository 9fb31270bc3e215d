/** Hands a file over to wherever the browser keeps downloads. */

/** @param type of the media, as in `text/csv`; the text is UTF-8 */
export function download(name: string, type: string, pieces: readonly string[]): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([...pieces], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // The browser has taken the address over by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
