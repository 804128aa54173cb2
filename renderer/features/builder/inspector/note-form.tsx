import { SegmentedControl, Textarea } from '@mantine/core';
import { limits } from '../../../../core/flow/limits.ts';
import { noteColors } from '../../../../core/flow/steps/note.ts';
import type { StepOf } from '../../../../core/flow/steps.ts';
import { t } from '../../../language/language.ts';
import { useEditorApi } from '../editor-context.tsx';
import { colorNames } from './color-names.ts';
import { useTyping } from './use-typing.ts';

export function NoteForm({ step }: { step: StepOf<'note'> }) {
  const { type, set } = useTyping(step);
  const editor = useEditorApi();
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
      <SegmentedControl
        aria-label={t('Colour')}
        data={noteColors.map((value) => ({ value, label: t(colorNames[value]) }))}
        value={step.color}
        onChange={(color) => set(t('Colour'), { color })}
      />
    </>
  );
}
