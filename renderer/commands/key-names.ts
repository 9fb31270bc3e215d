/** The keys that count now by the usual ones, handed down to wherever a key is printed. */
import { createContext, useContext } from 'react';

/** Empty while every command is on its usual keys. */
export const KeyNames = createContext<ReadonlyMap<string, string>>(new Map());

/** The chord that counts now for a usual one; empty when the command is on no key. */
export function useKeyName(usual: string): string {
  return useContext(KeyNames).get(usual) ?? usual;
}
