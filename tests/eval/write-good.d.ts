/** The part of write-good that the comparison uses; the package brings no types. */
declare module 'write-good' {
  /** Offsets are UTF-16; `offset` is the length. */
  export default function writeGood(text: string): { reason: string; index: number; offset: number }[];
}
