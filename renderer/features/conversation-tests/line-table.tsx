import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import type { Flow } from '../../../core/flow/flow.ts';
import type { TestStep } from '../../../core/tests/conversation-test.ts';
import { t } from '../../language/language.ts';
import { LineFields } from './line-fields.tsx';
import styles from './line-table.module.css';
import { changeKind, newLine } from './lines.ts';
import { kindOfLine, type LineKind, lineWords } from './words.ts';

/** The lines of a test, each changed in place. */
export function LineTable({ flow, lines, onChange }: LineTableProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const put = (index: number, line: TestStep) => onChange(lines.with(index, line));
  const move = (index: number, by: 1 | -1) => {
    const [line, other] = [lines[index], lines[index + by]];
    if (line && other) onChange(lines.with(index, other).with(index + by, line));
  };
  const add = (line: TestStep) => {
    onChange([...lines, line]);
    // The new line is drawn with the next frame; its first field is where writing goes on.
    requestAnimationFrame(() =>
      body.current?.lastElementChild?.querySelector<HTMLElement>('textarea, select')?.focus(),
    );
  };
  return (
    <>
      <table className={styles.table} aria-label={t('Lines of the test')}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('What')}</th>
            <th scope="col">{t('Text or value')}</th>
            <th scope="col">{t('Move or remove')}</th>
          </tr>
        </thead>
        <tbody ref={body}>
          {lines.map((line, index) => (
            // Lines have no identity beyond their place.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <tr key={index} className={isVisitors(line) ? styles.visitor : ''}>
              <td className={styles.kind}>
                <NativeSelect
                  aria-label={t('Line {{number}}', { number: index + 1 })}
                  data={kinds()}
                  value={kindOfLine(line)}
                  onChange={(event) => put(index, changeKind(flow, line, asKind(event.currentTarget.value)))}
                />
              </td>
              <td>
                <LineFields
                  flow={flow}
                  line={line}
                  number={index + 1}
                  onChange={(next) => put(index, next)}
                />
              </td>
              <td className={styles.tools}>
                <Tool
                  label={t('Move line {{number}} up', { number: index + 1 })}
                  disabled={index === 0}
                  onClick={() => move(index, -1)}
                >
                  <ArrowUp size={14} aria-hidden />
                </Tool>
                <Tool
                  label={t('Move line {{number}} down', { number: index + 1 })}
                  disabled={index === lines.length - 1}
                  onClick={() => move(index, 1)}
                >
                  <ArrowDown size={14} aria-hidden />
                </Tool>
                <Tool
                  label={t('Remove line {{number}}', { number: index + 1 })}
                  onClick={() => onChange(lines.toSpliced(index, 1))}
                >
                  <Trash2 size={14} aria-hidden />
                </Tool>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.add}>
        {(['says', 'answers-contains', 'reaches'] as const).map((kind) => (
          <Button
            key={kind}
            variant="default"
            size="xs"
            leftSection={<Plus size={13} aria-hidden />}
            onClick={() => add(newLine(flow, kind))}
          >
            {t(lineWords[kind])}
          </Button>
        ))}
      </div>
    </>
  );
}

interface LineTableProps {
  readonly flow: Flow;
  readonly lines: readonly TestStep[];
  readonly onChange: (lines: TestStep[]) => void;
}

function kinds() {
  return Object.entries(lineWords).map(([value, label]) => ({ value, label: t(label) }));
}

function asKind(value: string): LineKind {
  // The select offers nothing but the keys of this table.
  return value as LineKind;
}

function isVisitors({ do: what }: TestStep): boolean {
  return what === 'says' || what === 'fills';
}

function Tool({ label, disabled = false, onClick, children }: ToolProps) {
  return (
    <ActionIcon size={28} aria-label={label} disabled={disabled} onClick={onClick}>
      {children}
    </ActionIcon>
  );
}

interface ToolProps {
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: React.ReactNode;
}
