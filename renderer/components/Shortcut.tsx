/** A key combination as it is printed on this person's keyboard. */
import { chordWords } from '../commands/chord.ts';
import './shortcut.css';

export function Shortcut({ chord }: { chord: string }) {
  return (
    <span className="shortcut" aria-hidden="true">
      {chordWords(chord).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
