/** Language and format: how the screen writes, how replies are written, and how far they go by themselves. */
import { Select } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Playbook, Voice } from '../../../../shared/domain/playbook.ts';
import { Formats, Settings } from '../../../../shared/domain/settings.ts';
import { useApi, useChangeSettings, usePlaybook } from '../../../api/api-context.tsx';
import { failureOf } from '../../../api/failure.ts';
import { FailureNotice } from '../../../components/FailureNotice.tsx';
import { LEVELS } from '../../../words/draft-words.ts';
import { SettingField } from '../engine/SettingField.tsx';

const FORMATS: readonly { value: Formats; label: string }[] = [
  { value: 'system', label: 'As this system does' },
  { value: 'en-US', label: 'Tue, Mar 17 · $1,234.50' },
  { value: 'en-GB', label: 'Tue, 17 Mar · £1,234.50' },
  { value: 'de-DE', label: 'Di., 17. März · 1.234,50 €' },
  { value: 'fr-FR', label: 'mar. 17 mars · 1 234,50 €' },
  { value: 'es-ES', label: 'mar, 17 mar · 1234,50 €' },
  { value: 'iso', label: '2026-03-17 · 1234.50 EUR' },
];

const SPELLINGS = [
  { value: 'US', label: 'American: apologize, honor' },
  { value: 'UK', label: 'British: apologise, honour' },
];

const LANGUAGES = [
  { value: 'en', label: 'English' },
  { value: 'de', label: 'German' },
  { value: 'es', label: 'Spanish' },
  { value: 'fr', label: 'French' },
  { value: 'it', label: 'Italian' },
  { value: 'nl', label: 'Dutch' },
  { value: 'pt', label: 'Portuguese' },
];

const FURTHEST = LEVELS.map(({ id, name }) => ({
  value: id,
  label: id === 'plus-two' ? `${name}: whatever fits the complaint` : `Not further than: ${name}`,
}));

/** @param props.onChanged called when drafts are written otherwise from now on */
export function LanguageSection({ settings, onChanged }: { settings: Settings; onChanged: () => void }) {
  const change = useChangeSettings();
  return (
    <section className="settings-group">
      <Select
        label="Dates and amounts on the screen"
        size="sm"
        allowDeselect={false}
        data={[...FORMATS]}
        value={settings.formats}
        onChange={(value) => {
          const formats = Formats.safeParse(value);
          if (formats.success) change.mutate({ formats: formats.data });
        }}
      />
      <Select
        label="How far PlusOne goes by itself"
        description="A level that you choose for one reply counts all the same."
        size="sm"
        allowDeselect={false}
        data={FURTHEST}
        value={settings.furthestLevel}
        onChange={(value) => {
          const level = Settings.shape.furthestLevel.unwrap().safeParse(value);
          if (level.success) change.mutate({ furthestLevel: level.data }, { onSuccess: onChanged });
        }}
      />
      <PlaybookLanguage onChanged={onChanged} />
    </section>
  );
}

/** What belongs to the playbook, and is looked for here as well. */
function PlaybookLanguage({ onChanged }: { onChanged: () => void }) {
  const api = useApi();
  const queries = useQueryClient();
  const playbook = usePlaybook();
  const save = useMutation({
    mutationFn: (next: Playbook) => api.playbook.save(next),
    onSuccess: (saved) => {
      queries.setQueryData(['playbook'], saved);
      onChanged();
    },
  });
  const failed = playbook.error ?? save.error;
  if (playbook.data === undefined) {
    return failed === null ? null : (
      <FailureNotice failure={failureOf(failed)} onRetry={() => void playbook.refetch()} />
    );
  }
  // What was just chosen shows at once, before it is kept.
  const shown = save.isPending ? save.variables : playbook.data;
  const { profile, voice } = shown;
  const set = (changed: Partial<Playbook['profile']>) => save.mutate({ ...shown, profile: { ...profile, ...changed } });
  return (
    <>
      {failed === null ? null : <FailureNotice failure={failureOf(failed)} />}
      <Select
        label="Your language"
        description="Replies are written in the customer’s language where PlusOne knows it; this one comes first elsewhere."
        size="sm"
        allowDeselect={false}
        data={
          LANGUAGES.some(({ value }) => value === profile.language)
            ? LANGUAGES
            : [...LANGUAGES, { value: profile.language, label: profile.language }]
        }
        value={profile.language}
        onChange={(language) => {
          if (language !== null) set({ language });
        }}
      />
      <Select
        label="English spelling in replies"
        size="sm"
        allowDeselect={false}
        data={SPELLINGS}
        value={voice.spelling}
        onChange={(value) => {
          const spelling = Voice.shape.spelling.safeParse(value);
          if (spelling.success) save.mutate({ ...shown, voice: { ...voice, spelling: spelling.data } });
        }}
      />
      <SettingField
        label="Your currency"
        description="Three letters: USD, GBP, EUR. Limits and worths are counted in it."
        value={profile.currency}
        onKeep={(text) => {
          const currency = text.toUpperCase();
          if (!/^[A-Z]{3}$/.test(currency)) return 'A currency has three letters, like EUR.';
          set({ currency });
          return '';
        }}
      />
      <SettingField
        label="Your country"
        description="Two letters: US, GB, DE. It decides which duties you are reminded of."
        value={profile.country}
        onKeep={(text) => {
          const country = text.toUpperCase();
          if (!/^[A-Z]{2}$/.test(country)) return 'A country has two letters, like US.';
          set({ country });
          return '';
        }}
      />
    </>
  );
}
