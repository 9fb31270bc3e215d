/** All keys, each of which can be changed: a press is recorded, checked and kept. */
import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { Settings } from '../../../../shared/domain/settings.ts';
import { useChangeSettings } from '../../../api/api-context.tsx';
import { searchCommands } from '../../../commands/command.ts';
import { useUsualCommands } from '../../../commands/key-names.ts';
import { chordOf, refusal, withRebound } from '../../../commands/rebind.ts';
import { Keys } from '../../../components/Shortcut.tsx';

export function KeysSection({ settings }: { settings: Settings }) {
  const commands = useUsualCommands();
  const change = useChangeSettings();
  const [words, setWords] = useState('');
  const [recording, setRecording] = useState<string | null>(null);
  const [wrong, setWrong] = useState('');
  const { shortcuts } = settings;
  const now = withRebound(commands, shortcuts);
  const found = searchCommands(now, words);
  // Those on keys first; whoever looks for one of the others types a word.
  const shown = words.trim() === '' ? found.filter(({ id, chord }) => chord !== undefined || id in shortcuts) : found;
  const groups = [...new Set(shown.map(({ group }) => group))];
  const keep = (next: Settings['shortcuts']) => {
    setRecording(null);
    setWrong('');
    change.mutate({ shortcuts: next });
  };
  const take = (id: string, chord: string) => {
    const reason = refusal(chord, id, now);
    setWrong(reason);
    if (reason === '') keep({ ...shortcuts, [id]: chord });
  };
  const backToUsual = (id: string) => {
    const { [id]: _chosen, ...rest } = shortcuts;
    const usual = commands.find((command) => command.id === id)?.chord;
    const reason = usual === undefined ? '' : refusal(usual, id, withRebound(commands, rest));
    if (reason !== '' && usual !== undefined && now.some((one) => one.id !== id && one.chord === usual)) {
      setRecording(null);
      setWrong(reason);
      return;
    }
    keep(rest);
  };
  return (
    <section className="settings-group settings-keys">
      <div className="settings-row">
        <TextInput
          size="xs"
          aria-label="Search commands"
          placeholder="Search all commands"
          leftSection={<IconSearch size={15} stroke={1.75} aria-hidden="true" />}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Button size="xs" variant="default" disabled={Object.keys(shortcuts).length === 0} onClick={() => keep({})}>
          All back to usual
        </Button>
      </div>
      {wrong === '' ? null : (
        <p className="settings-care" role="alert">
          {wrong}
        </p>
      )}
      {shown.length === 0 ? <p>Nothing is called that.</p> : null}
      {groups.map((group) => (
        <div key={group}>
          <h3>{group}</h3>
          <ul>
            {shown
              .filter((command) => command.group === group)
              .map(({ id, title, chord }) => (
                <li key={id}>
                  <span>{title}</span>
                  {recording === id ? (
                    <Recorder
                      onChord={(pressed) => take(id, pressed)}
                      onClose={() => {
                        setRecording(null);
                        setWrong('');
                      }}
                      onNone={() => keep({ ...shortcuts, [id]: '' })}
                    />
                  ) : (
                    <>
                      {chord === undefined ? <span className="settings-none">None</span> : <Keys chord={chord} />}
                      <Button
                        size="compact-xs"
                        variant="default"
                        aria-label={`Change the keys of: ${title}${chord === undefined ? '' : `, now ${chord}`}`}
                        onClick={() => {
                          setWrong('');
                          setRecording(id);
                        }}
                      >
                        Change
                      </Button>
                      {id in shortcuts ? (
                        <Button
                          size="compact-xs"
                          variant="subtle"
                          aria-label={`Usual keys for: ${title}`}
                          onClick={() => backToUsual(id)}
                        >
                          Usual
                        </Button>
                      ) : null}
                    </>
                  )}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** Takes the next press for a chord. Escape leaves things as they are. */
function Recorder(props: { onChord: (chord: string) => void; onNone: () => void; onClose: () => void }) {
  const place = useRef<HTMLButtonElement>(null);
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    place.current?.focus();
    const press = (event: KeyboardEvent) => {
      // The other buttons of this row are still reached with Tab.
      if (event.key === 'Tab' || document.activeElement !== place.current) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.key === 'Escape') latest.current.onClose();
      else {
        const chord = chordOf(event);
        if (chord !== null) latest.current.onChord(chord);
      }
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, []);
  return (
    <>
      <button type="button" ref={place} className="settings-recorder" data-mantine-stop-propagation="true">
        Press the keys…
      </button>
      <Button size="compact-xs" variant="default" onClick={props.onNone}>
        No keys
      </Button>
      <Button size="compact-xs" variant="subtle" onClick={props.onClose}>
        Cancel
      </Button>
    </>
  );
}
