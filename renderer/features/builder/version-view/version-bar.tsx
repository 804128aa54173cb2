import { Button } from '@mantine/core';
import { LockKeyhole } from 'lucide-react';
import type { PublishedVersion } from '../../../../contract/views.ts';
import { t } from '../../../language/language.ts';
import { rich } from '../../../language/rich.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { RelativeTime } from '../../../ui/relative-time.tsx';
import topBar from '../top-bar.module.css';
import styles from './version-bar.module.css';

/** In place of the bar of the draft, and not to be taken for it. */
export function VersionBar({ version, name, onBack, onRestore }: VersionBarProps) {
  return (
    <header className={`${topBar.bar} ${styles.bar}`} data-part="">
      <h1 className={styles.title} title={name}>
        {name || t('No name')}
      </h1>
      <Chip tone="warning" icon={<LockKeyhole size={12} aria-hidden />}>
        {t('Version {{number}}, read only', { number: version.number })}
      </Chip>
      <span className={styles.when}>
        {rich('Published <when/>', { when: <RelativeTime at={version.at} /> })}
        {version.note ? <>: {version.note}</> : null}
      </span>
      <div className={topBar.space} />
      <Button variant="default" onClick={onRestore}>
        {t('Restore as draft')}
      </Button>
      <Button onClick={onBack}>{t('Back to the draft')}</Button>
    </header>
  );
}

interface VersionBarProps {
  readonly version: PublishedVersion;
  readonly name: string;
  readonly onBack: () => void;
  readonly onRestore: () => void;
}
