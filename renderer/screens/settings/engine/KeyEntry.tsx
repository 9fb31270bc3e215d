/** The key for Claude: entered, tried, kept, forgotten; never shown again. */
import { Button, Checkbox, TextInput } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useState } from 'react';
import type { KeyPlace } from '../../../../shared/contract/engine-area.ts';
import { useForgetKey, useSaveKey } from '../../../api/engine-context.ts';
import { failureOf } from '../../../api/failure.ts';
import { FailureNotice } from '../../../components/FailureNotice.tsx';
import { KEY_PLACE_WORDS } from '../../../words/engine-words.ts';

/** Shorter ones are no keys; the contract asks for as much. */
const SHORTEST_KEY = 8;

export function KeyEntry({ place, keyring }: { place: KeyPlace; keyring: boolean }) {
  const save = useSaveKey();
  const forget = useForgetKey();
  const [typed, setTyped] = useState('');
  const [inFile, setInFile] = useState(false);
  const [changing, setChanging] = useState(false);
  const failed = save.error ?? forget.error;
  const entering = place === 'none' || changing;
  return (
    <div className="engine-key">
      <h4>Key</h4>
      <p role="status">
        <IconKey size={15} stroke={1.75} aria-hidden="true" /> {KEY_PLACE_WORDS[place]}
      </p>
      {failed === null ? null : <FailureNotice failure={failureOf(failed)} />}
      {entering ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (typed.trim().length < SHORTEST_KEY || save.isPending) return;
            save.mutate(
              { key: typed.trim(), inFile },
              {
                onSuccess: () => {
                  setTyped('');
                  setChanging(false);
                },
              },
            );
          }}
        >
          <TextInput
            label="Your Anthropic key"
            description="From console.anthropic.com, under API keys. It is tried before it is kept."
            placeholder="sk-ant-…"
            type="password"
            size="sm"
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          {keyring ? null : (
            <Checkbox
              size="sm"
              label="Keep it in a file"
              description="There is no keyring here. Unticked, the key is held until PlusOne is closed. Ticked, it lies unencrypted in a file that only your account may read."
              checked={inFile}
              onChange={(event) => setInFile(event.currentTarget.checked)}
            />
          )}
          <div className="engine-buttons">
            <Button
              type="submit"
              size="sm"
              className="primary"
              loading={save.isPending}
              disabled={typed.trim().length < SHORTEST_KEY}
            >
              Try it and keep it
            </Button>
            {changing ? (
              <Button size="sm" variant="default" onClick={() => setChanging(false)}>
                Leave it as it is
              </Button>
            ) : null}
          </div>
        </form>
      ) : (
        <div className="engine-buttons">
          <Button size="sm" variant="default" onClick={() => setChanging(true)}>
            Another key
          </Button>
          {place === 'environment' ? null : (
            <Button
              size="sm"
              variant="default"
              loading={forget.isPending}
              onClick={() => {
                save.reset();
                forget.mutate();
              }}
            >
              Forget the key
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
