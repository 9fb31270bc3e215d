/** An editor in the page for as long as its component stands. What is edited is its owner's. */
import type { EditorView } from '@codemirror/view';
import { type RefObject, useEffect, useRef } from 'react';

/**
 * @param editor where the editor is found; null before the first effect and after the last
 * @param make called once, when the element is there
 * @param onReady told of the editor, and of null when it goes
 * @returns the element that the editor is put into
 */
export function useEditor(
  editor: RefObject<EditorView | null>,
  make: (parent: HTMLElement) => EditorView,
  onReady: (view: EditorView | null) => void,
): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef({ make, onReady });
  latest.current = { make, onReady };
  useEffect(() => {
    if (place.current === null) return;
    const view = latest.current.make(place.current);
    editor.current = view;
    latest.current.onReady(view);
    return () => {
      latest.current.onReady(null);
      view.destroy();
      editor.current = null;
    };
  }, [editor]);
  return place;
}
