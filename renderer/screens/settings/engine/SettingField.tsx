/** One written setting: kept when the field is left or Enter is pressed, with the reason where it cannot be kept. */
import { TextInput } from '@mantine/core';
import { useState } from 'react';

interface SettingFieldProps {
  label: string;
  description: string;
  placeholder?: string;
  value: string;
  /** Keeps it; the reason when it cannot be kept, else empty. */
  onKeep: (value: string) => string;
}

export function SettingField({ label, description, placeholder, value, onKeep }: SettingFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState('');
  const keep = () => {
    if (typed === null) return;
    const reason = typed.trim() === value ? '' : onKeep(typed.trim());
    setWrong(reason);
    if (reason === '') setTyped(null);
  };
  return (
    <TextInput
      label={label}
      description={description}
      placeholder={placeholder}
      size="sm"
      spellCheck={false}
      autoComplete="off"
      value={typed ?? value}
      error={wrong === '' ? null : wrong}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        setWrong('');
      }}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
      }}
    />
  );
}
