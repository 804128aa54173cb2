import { TextInput } from '@mantine/core';
import { useState } from 'react';

/** A date and time in this computer's time zone; in and out as ISO 8601 in UTC. Half of one changes nothing. */
export function TimeField({ label, visibleLabel = false, value, onChange, size = 'sm' }: TimeFieldProps) {
  const [typed, setTyped] = useState<string | undefined>();
  return (
    <TextInput
      type="datetime-local"
      size={size}
      {...(visibleLabel ? { label } : { 'aria-label': label })}
      value={typed ?? localText(value)}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        const moment = new Date(text);
        if (!Number.isNaN(moment.getTime())) onChange(moment.toISOString());
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}

interface TimeFieldProps {
  readonly label: string;
  /** Shows it above the field. */
  readonly visibleLabel?: boolean;
  readonly value: string;
  readonly onChange: (iso: string) => void;
  readonly size?: 'xs' | 'sm';
}

/** As the field wants it: local, without seconds. */
function localText(iso: string): string {
  const moment = new Date(iso);
  const local = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}
