/** How the window looks: scheme, contrast, movement, text size. */
import { SegmentedControl, Slider, Switch } from '@mantine/core';
import { useState } from 'react';
import { Settings } from '../../../../shared/domain/settings.ts';
import { useChangeSettings } from '../../../api/api-context.tsx';

const THEMES = [
  { value: 'system', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

const SIZES = [80, 90, 100, 115, 130, 150] as const;

export function LookSection({ settings }: { settings: Settings }) {
  const change = useChangeSettings();
  // While the thumb is drawn the size stays: a page that grows under the pointer cannot be aimed at.
  const [drawn, setDrawn] = useState<number | null>(null);
  const size = drawn ?? settings.textSize;
  return (
    <section className="settings-group">
      <div>
        <h3 id="settings-theme">Colours</h3>
        <SegmentedControl
          fullWidth
          size="sm"
          aria-labelledby="settings-theme"
          data={THEMES}
          value={settings.theme}
          onChange={(value) => {
            const theme = Settings.shape.theme.safeParse(value);
            if (theme.success) change.mutate({ theme: theme.data });
          }}
        />
      </div>
      <Switch
        label="High contrast"
        description="Stronger text and lines. Switched off, PlusOne follows the system."
        checked={settings.contrast === 'more'}
        onChange={(event) => change.mutate({ contrast: event.currentTarget.checked ? 'more' : 'system' })}
      />
      <Switch
        label="Less movement"
        description="Nothing fades or slides. Switched off, PlusOne follows the system."
        checked={settings.motion === 'less'}
        onChange={(event) => change.mutate({ motion: event.currentTarget.checked ? 'less' : 'system' })}
      />
      <div>
        <h3>Text size</h3>
        <Slider
          className="settings-slider"
          thumbLabel="Text size, in per cent"
          min={80}
          max={150}
          restrictToMarks
          label={null}
          marks={SIZES.map((value) => ({ value, label: `${value}%` }))}
          value={size}
          onChange={setDrawn}
          onChangeEnd={(textSize) => {
            setDrawn(null);
            if (textSize !== settings.textSize) change.mutate({ textSize });
          }}
        />
      </div>
    </section>
  );
}
