import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { VariableKey } from '../../../../core/flow/step-kind.ts';
import { t, translate } from '../../../language/language.ts';
import { useEditorApi } from '../editor-context.tsx';

/** What is typed stays even while it is no key yet; the flow only ever gets keys. */
export function KeyInput({ path, value, taken = [], onChange }: KeyInputProps) {
  const editor = useEditorApi();
  const [typed, setTyped] = useState<string | undefined>();
  const shown = typed ?? value;
  const wrong = VariableKey.safeParse(shown).error?.issues[0]?.message;
  const clash = taken.includes(shown) ? t('Another field has this key.') : undefined;
  return (
    <TextInput
      label={t('Key')}
      data-path={path}
      spellCheck={false}
      value={shown}
      error={wrong === undefined ? clash : translate(wrong)}
      onChange={(event) => {
        const key = event.currentTarget.value;
        setTyped(key);
        if (VariableKey.safeParse(key).success) onChange(key);
      }}
      onBlur={() => {
        setTyped(undefined);
        editor.settle();
      }}
    />
  );
}

interface KeyInputProps {
  readonly path: string;
  readonly value: string;
  /** Keys that others have. */
  readonly taken?: readonly string[];
  readonly onChange: (key: string) => void;
}
