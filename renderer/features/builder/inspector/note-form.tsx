import { NumberInput, SegmentedControl, Textarea } from '@mantine/core';
import { limits } from '../../../../core/flow/limits.ts';
import { noteColors, noteSizes } from '../../../../core/flow/steps/note.ts';
import type { StepOf } from '../../../../core/flow/steps.ts';
import { t } from '../../../language/language.ts';
import { worded } from '../../../language/worded.ts';
import { useEditorApi } from '../editor-context.tsx';
import { colorNames } from './color-names.ts';
import styles from './inspector.module.css';
import { useTyping } from './use-typing.ts';

export function NoteForm({ step }: { step: StepOf<'note'> }) {
  const { type, set } = useTyping(step);
  const editor = useEditorApi();
  const setSize = (side: 'width' | 'height') => (length: number | undefined) => {
    const { [side]: _before, ...rest } = step;
    const wanted = length === undefined ? rest : { ...rest, [side]: length };
    editor.typeStep(wanted, side);
  };
  return (
    <>
      <Textarea
        label={t('Text')}
        data-path="text"
        autosize
        minRows={4}
        maxRows={16}
        maxLength={limits.text}
        value={step.text}
        onChange={(event) => type('text', { text: event.currentTarget.value })}
        onBlur={editor.settle}
      />
      <div className={styles.columns}>
        <Length label={t('Width')} value={step.width} limits={noteSizes.width} onChange={setSize('width')} />
        <Length
          label={t('Height')}
          value={step.height}
          limits={noteSizes.height}
          onChange={setSize('height')}
        />
      </div>
      <SegmentedControl
        aria-label={t('Colour')}
        data={noteColors.map((value) => ({ value, label: t(colorNames[value]) }))}
        value={step.color}
        onChange={(color) => set(worded('Colour'), { color })}
      />
    </>
  );
}

/** Half a number is none yet; the flow only ever gets lengths that a note can have. */
function Length({ label, value, limits: { min, max }, onChange }: LengthProps) {
  return (
    <NumberInput
      label={label}
      placeholder={t('As the text needs')}
      min={min}
      max={max}
      step={20}
      allowDecimal={false}
      value={value ?? ''}
      onChange={(length) => {
        if (length === '') onChange(undefined);
        else if (typeof length === 'number' && length >= min && length <= max) onChange(length);
      }}
    />
  );
}

interface LengthProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly limits: { readonly min: number; readonly max: number };
  readonly onChange: (length: number | undefined) => void;
}
