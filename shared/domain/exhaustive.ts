/** The guard that makes a switch over a closed union fail to compile when a case is missing. */

/** @throws Error when reached, which only a value outside its type can do. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
