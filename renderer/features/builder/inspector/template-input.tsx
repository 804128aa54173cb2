import { ActionIcon, Combobox, Menu, Textarea, useCombobox } from '@mantine/core';
import { Braces } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { Step } from '../../../../core/flow/steps.ts';
import { type AvailableVariable, variablesAt } from '../../../../core/flow/variables.ts';
import { t } from '../../../language/language.ts';
import { useEditorApi } from '../editor-context.tsx';
import styles from './inspector.module.css';
import marks from './mention-marks.module.css';
import { MentionMarks } from './mention-marks.tsx';
import { useFieldError } from './use-field-error.ts';

/** A text that may mention variables: picked from a menu, or offered while `{{` is typed. */
export function TemplateInput({
  step,
  path,
  label,
  description,
  value,
  rows = 3,
  single,
  onChange,
}: TemplateInputProps) {
  const editor = useEditorApi();
  const id = useId();
  const error = useFieldError(step.id, path);
  const input = useRef<HTMLTextAreaElement>(null);
  const [offered, setOffered] = useState<readonly AvailableVariable[]>([]);
  const combobox = useCombobox({ onDropdownClose: () => setOffered([]) });
  // An option can be chosen only once it is drawn.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the store is another object at each drawing
  useEffect(() => {
    if (offered.length > 0) combobox.selectFirstOption();
  }, [offered]);
  const offer = (text: string, caret: number) => {
    const begun = begunMention(text, caret);
    const fitting =
      begun === undefined
        ? []
        : variablesAt(editor.flow(), step, path).filter(({ key }) => key.startsWith(begun));
    setOffered(fitting);
    if (fitting.length === 0) return combobox.closeDropdown();
    combobox.openDropdown();
  };
  const insert = (key: string) => {
    const caret = input.current?.selectionStart ?? value.length;
    const from = caret - (begunMention(value, caret) === undefined ? 0 : mentionLength(value, caret));
    const to = input.current?.selectionEnd ?? caret;
    const mention = `{{${key}}}`;
    const rest = value.slice(to).replace(/^\s*\}\}/, (end) => (from < caret ? '' : end));
    onChange(value.slice(0, from) + mention + rest);
    combobox.closeDropdown();
    requestAnimationFrame(() => {
      input.current?.focus();
      input.current?.setSelectionRange(from + mention.length, from + mention.length);
    });
  };
  return (
    <Combobox store={combobox} withinPortal onOptionSubmit={insert}>
      <div>
        <div className={styles.labelRow}>
          <label htmlFor={id}>{label}</label>
          <VariableMenu label={label} list={() => variablesAt(editor.flow(), step, path)} onPick={insert} />
        </div>
        <Combobox.DropdownTarget>
          <Combobox.EventsTarget withExpandedAttribute={false} withKeyboardNavigation={offered.length > 0}>
            <Textarea
              id={id}
              ref={input}
              data-path={path}
              description={description}
              value={value}
              error={error}
              autosize
              minRows={single ? 1 : rows}
              maxRows={14}
              maxLength={single ? 1_000 : 20_000}
              inputContainer={(textarea) => (
                <div className={marks.host}>
                  {textarea}
                  <MentionMarks text={value} input={input} />
                </div>
              )}
              onChange={(event) => {
                const { value: typed, selectionStart } = event.currentTarget;
                const text = single ? typed.replace(/\r?\n/g, ' ') : typed;
                onChange(text);
                offer(text, selectionStart);
              }}
              onKeyDown={(event) => {
                // Prevented, so that Escape closes the offer and not the inspector behind it.
                if (event.key === 'Escape' && offered.length > 0) event.preventDefault();
              }}
              onBlur={() => {
                combobox.closeDropdown();
                editor.settle();
              }}
            />
          </Combobox.EventsTarget>
        </Combobox.DropdownTarget>
        <Combobox.Dropdown hidden={offered.length === 0}>
          <Combobox.Options aria-label={t('Variables')}>
            {offered.map((variable) => (
              <Combobox.Option key={variable.key} value={variable.key}>
                <VariableWords variable={variable} />
              </Combobox.Option>
            ))}
          </Combobox.Options>
        </Combobox.Dropdown>
      </div>
    </Combobox>
  );
}

interface TemplateInputProps {
  readonly step: Step;
  readonly path: string;
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  readonly rows?: number;
  /** One line, as subjects are. */
  readonly single?: boolean;
  readonly onChange: (text: string) => void;
}

function VariableMenu({
  label,
  list,
  onPick,
}: {
  label: string;
  list: () => readonly AvailableVariable[];
  onPick: (key: string) => void;
}) {
  const [variables, setVariables] = useState<readonly AvailableVariable[]>([]);
  return (
    <Menu position="bottom-end" onOpen={() => setVariables(list())} withinPortal returnFocus={false}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={24}
          aria-label={t('Insert a variable into {{label}}', { label })}
          title={t('Insert a variable')}
        >
          <Braces size={14} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {variables.map((variable) => (
          <Menu.Item key={variable.key} onClick={() => onPick(variable.key)}>
            <VariableWords variable={variable} />
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function VariableWords({ variable }: { variable: AvailableVariable }) {
  const { key, label, availability } = variable;
  return (
    <span>
      {label} <span className={styles.hint}>{key}</span>
      {availability === 'maybe' ? <span className={styles.hint}> {t('· may be empty')}</span> : null}
    </span>
  );
}

/** The part of a key typed so far, when the caret stands in an open `{{`. */
function begunMention(text: string, caret: number): string | undefined {
  return /\{\{\s*([a-z0-9_]*)$/.exec(text.slice(0, caret))?.[1];
}

function mentionLength(text: string, caret: number): number {
  return /\{\{\s*[a-z0-9_]*$/.exec(text.slice(0, caret))?.[0].length ?? 0;
}
