/** A key combination as it is printed on this person's keyboard. */
import { chordWords } from '../commands/chord.ts';
import { useKeyName } from '../commands/key-names.ts';
import './shortcut.css';

/** @param props.chord the usual keys of a command; those that the person chose instead are printed */
export function Shortcut({ chord }: { chord: string }) {
  return <Keys chord={useKeyName(chord)} />;
}

/** These very keys. */
export function Keys({ chord }: { chord: string }) {
  if (chord === '') return null;
  return (
    <span className="shortcut" aria-hidden="true">
      {chordWords(chord).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
