import { ActionIcon, Menu, SegmentedControl } from '@mantine/core';
import { Check, ChevronDown } from 'lucide-react';
import type { PublishedVersion } from '../../../contract/views.ts';
import { t } from '../../language/language.ts';
import { useCall } from '../../platform/client.tsx';
import { insideMain } from '../../ui/inside-main.ts';
import { momentWords } from '../../ui/moment-words.ts';
import type { Source } from './setup.ts';
import styles from './version-chooser.module.css';

/** Draft or the version that is live by one click, any other version by two. */
export function VersionChooser({ published, source, onChange }: VersionChooserProps) {
  const { data: versions = [] } = useCall('flow.versions', {});
  const chosen = typeof source === 'object' ? source.version : published?.number;
  return (
    <div className={styles.versions}>
      <SegmentedControl
        size="xs"
        aria-label={t('Test which flow')}
        data={[
          { value: 'draft', label: t('Draft') },
          { value: 'published', label: <VersionLabel number={chosen} live={published?.number} /> },
        ]}
        value={source === 'draft' ? 'draft' : 'published'}
        onChange={(value) => onChange(value === 'draft' ? 'draft' : sourceOf(chosen, published?.number))}
      />
      {versions.length > 1 ? (
        <Menu position="bottom-end" width={240} portalProps={insideMain}>
          <Menu.Target>
            <ActionIcon size={26} variant="subtle" color="gray" aria-label={t('Test another version')}>
              <ChevronDown size={14} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown className={styles.versionList ?? ''}>
            {versions
              .toSorted((a, b) => b.number - a.number)
              .map(({ number, at, note }) => (
                <Menu.Item
                  key={number}
                  rightSection={
                    source !== 'draft' && number === chosen ? (
                      <Check size={14} aria-label={t('Chosen')} />
                    ) : null
                  }
                  onClick={() => onChange(sourceOf(number, published?.number))}
                >
                  {number === published?.number
                    ? t('Version {{number}}, live', { number })
                    : t('Version {{number}}', { number })}
                  <span className={styles.versionNote}>{note || momentWords(at)}</span>
                </Menu.Item>
              ))}
          </Menu.Dropdown>
        </Menu>
      ) : null}
    </div>
  );
}

interface VersionChooserProps {
  readonly published: PublishedVersion | null;
  readonly source: Source;
  readonly onChange: (source: Source) => void;
}

/** The live version is followed when another one goes live. */
function sourceOf(number: number | undefined, live: number | undefined): Source {
  return number === undefined || number === live ? 'published' : { version: number };
}

function VersionLabel({ number, live }: { number: number | undefined; live: number | undefined }) {
  if (number === undefined) return t('Published');
  return (
    <>
      {number === live ? <span className="visually-hidden">{t('Published')}, </span> : null}
      {t('Version {{number}}', { number })}
    </>
  );
}
