import { t } from '../../language/language.ts';
import type { TableSample } from './report-asks.ts';
import styles from './trigger-report.module.css';

/** The first rows, with the chosen columns marked. */
export function SamplePreview({ sample, message, label }: SamplePreviewProps) {
  const shown = sample.columns.map((name, at) => ({ name, at })).slice(0, mostShown);
  const role = (at: number) => (at === message ? 'message' : at === label ? 'label' : undefined);
  return (
    // Many columns are wider than the card; the keyboard scrolls them, too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className={styles.preview} tabIndex={0} aria-label={t('The first lines')}>
      <table>
        <thead>
          <tr>
            {shown.map(({ name, at }) => (
              <th key={at} scope="col" data-role={role(at)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sample.rows.map((row) => (
            <tr key={row.join('\n')}>
              {shown.map(({ at }) => (
                <td key={at} data-role={role(at)} title={row[at]}>
                  {row[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const mostShown = 12;

interface SamplePreviewProps {
  readonly sample: TableSample;
  readonly message: number;
  readonly label: number | undefined;
}
