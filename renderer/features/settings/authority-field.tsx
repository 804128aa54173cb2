import { Button, FileButton, Textarea } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../language/language.ts';

/** The certificate of an organisation's own authority, pasted or from a file. Public authorities need none. */
export function AuthorityField({ value, error, onChange }: AuthorityFieldProps) {
  const [shown, setShown] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const open = async (file: File | null) => {
    if (!file) return;
    setRefused(file.size > largest ? t('That file is too large for a certificate.') : null);
    if (file.size <= largest) onChange((await file.text()).trim());
  };
  if (!shown && value === '' && !error) {
    return (
      <div>
        <Button variant="subtle" size="compact-sm" onClick={() => setShown(true)}>
          {t('The server’s certificate is signed by our own authority')}
        </Button>
      </div>
    );
  }
  return (
    <div>
      <Textarea
        label={t('Own certificate authority')}
        description={t(
          'Its certificate in PEM form, or that of the server itself. It is trusted for this server only; everything else about the certificate is still checked.',
        )}
        placeholder="-----BEGIN CERTIFICATE-----"
        autosize
        minRows={3}
        maxRows={8}
        spellCheck={false}
        value={value}
        error={refused ?? error}
        onChange={(event) => {
          setRefused(null);
          onChange(event.currentTarget.value);
        }}
      />
      <FileButton accept=".pem,.crt,.cer,application/x-pem-file" onChange={(file) => void open(file)}>
        {(props) => (
          <Button {...props} variant="default" size="compact-sm" mt={6}>
            {t('Open a file')}
          </Button>
        )}
      </FileButton>
    </div>
  );
}

interface AuthorityFieldProps {
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

const largest = 64_000;
