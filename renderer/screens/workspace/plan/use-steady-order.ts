/** Keeps choices where they are while one or another of them is chosen. */
import { useRef } from 'react';

/** The ids in the order in which they were first seen; an altogether new set starts anew. */
export function steadyOrder(known: readonly string[], ids: readonly string[]): string[] {
  const kept = ids.some((id) => known.includes(id)) ? known : [];
  return [...kept, ...ids.filter((id) => !kept.includes(id))];
}

/** The items, ordered as they were first shown: what was recommended at first stays on top. */
export function useSteadyOrder<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  const order = useRef<string[]>([]);
  order.current = steadyOrder(
    order.current,
    items.map(({ id }) => id),
  );
  return items.toSorted((a, b) => order.current.indexOf(a.id) - order.current.indexOf(b.id));
}
