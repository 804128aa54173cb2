import { MantineThemeProvider } from '@mantine/core';
import type { ReactNode } from 'react';

/**
 * What stands inside can be read and walked through by keys, but not changed: fields keep the focus and their text can
 * be marked, switches are off duty, and buttons that would change something are not there.
 */
export function ReadOnly({ children }: { children: ReactNode }) {
  return (
    <MantineThemeProvider inherit theme={readOnly}>
      {children}
    </MantineThemeProvider>
  );
}

const field = { defaultProps: { readOnly: true } };
const control = { defaultProps: { disabled: true } };
const button = { defaultProps: { style: { display: 'none' } } };

const readOnly = {
  components: {
    TextInput: field,
    Textarea: field,
    NumberInput: field,
    Select: field,
    MultiSelect: field,
    TagsInput: field,
    SegmentedControl: field,
    Switch: control,
    Checkbox: control,
    Button: button,
    ActionIcon: button,
  },
};
