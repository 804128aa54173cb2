import {
  type ActionIconFactory,
  type ButtonFactory,
  type CSSVariablesResolver,
  createTheme,
  type DrawerFactory,
  type ExtendComponent,
  type FactoryPayload,
  type InputFactory,
  type MantineColorsTuple,
  type MantineThemeComponent,
  type ModalFactory,
  type SegmentedControlFactory,
  type SelectFactory,
  type SwitchFactory,
  type TabsFactory,
  type TooltipFactory,
} from '@mantine/core';

const accent: MantineColorsTuple = [
  '#e2f1ed',
  '#cfe7e1',
  '#a9d4ca',
  '#7fbfb1',
  '#4fa592',
  '#268672',
  '#0f6e5c',
  '#0b5b4c',
  '#084a3e',
  '#05382f',
];
const gray: MantineColorsTuple = [
  '#f6f6f4',
  '#efeeea',
  '#e4e3df',
  '#d8d6d0',
  '#cfcdc6',
  '#8b8d92',
  '#6b6e75',
  '#575a61',
  '#3a3c41',
  '#1d1e20',
];
const dark: MantineColorsTuple = [
  '#e9ebea',
  '#b0b7b4',
  '#98a09d',
  '#98a09d',
  '#464e4b',
  '#2f3533',
  '#232827',
  '#1b1f1e',
  '#131615',
  '#0e1110',
];

/** What `Component.extend` does, without making every page load the component. */
function set<Payload extends FactoryPayload>(changes: ExtendComponent<Payload>): MantineThemeComponent {
  // Mantine types what it hands out to the components more loosely than what it takes for one of them.
  return changes as MantineThemeComponent;
}

/** Mantine, looking as styles/tokens.css says. */
export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: 6,
  colors: { accent, gray, dark },
  white: '#ffffff',
  black: '#1d1e20',
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--font-mono)',
  fontSizes: {
    xs: 'var(--size-caption)',
    sm: 'var(--size-base)',
    md: 'var(--size-base)',
    lg: 'var(--size-title)',
    xl: 'var(--size-title)',
  },
  headings: { fontFamily: 'var(--font)', fontWeight: '650' },
  radius: { xs: '4px', sm: '8px', md: '8px', lg: '12px', xl: '999px' },
  defaultRadius: 'sm',
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: set<ButtonFactory>({
      defaultProps: { size: 'sm' },
      vars: (_theme, { size }) =>
        size === 'sm' ? { root: { '--button-height': '34px', '--button-padding-x': '13px' } } : { root: {} },
    }),
    ActionIcon: set<ActionIconFactory>({ defaultProps: { variant: 'default', size: 34 } }),
    Input: set<InputFactory>({ defaultProps: { size: 'sm' } }),
    // The page itself never scrolls, and the scroll lock would add a style element that the page's policy refuses.
    Modal: set<ModalFactory>({
      defaultProps: { lockScroll: false, centered: true, radius: 'lg', transitionProps: { duration: 150 } },
    }),
    Drawer: set<DrawerFactory>({ defaultProps: { lockScroll: false, transitionProps: { duration: 150 } } }),
    SegmentedControl: set<SegmentedControlFactory>({ defaultProps: { size: 'sm', transitionDuration: 150 } }),
    Select: set<SelectFactory>({
      // Options are drawn when they are asked for: a list of all steps of a large flow would slow down every key.
      defaultProps: {
        allowDeselect: false,
        comboboxProps: { keepMounted: false, transitionProps: { duration: 120 } },
      },
    }),
    Switch: set<SwitchFactory>({ defaultProps: { size: 'sm', withThumbIndicator: false } }),
    Tabs: set<TabsFactory>({ defaultProps: { keepMounted: false } }),
    Tooltip: set<TooltipFactory>({ defaultProps: { openDelay: 400, transitionProps: { duration: 120 } } }),
  },
});

/** Mantine's semantic colours are our tokens, so both schemes come from one place. */
export const cssVariables: CSSVariablesResolver = () => {
  const semantic = {
    '--mantine-color-body': 'var(--panel)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-bright': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--muted)',
    '--mantine-color-placeholder': 'var(--faint)',
    '--mantine-color-anchor': 'var(--accent-ink)',
    '--mantine-color-error': 'var(--failed)',
    '--mantine-color-default': 'var(--panel)',
    '--mantine-color-default-hover': 'var(--sunken)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-accent-text': 'var(--accent-ink)',
    '--mantine-color-accent-filled': 'var(--accent)',
    '--mantine-color-accent-filled-hover': 'var(--accent-hover)',
    '--mantine-color-accent-light': 'var(--accent-soft)',
    '--mantine-color-accent-light-hover': 'var(--accent-soft)',
    '--mantine-color-accent-light-color': 'var(--accent-ink)',
    '--mantine-color-accent-outline': 'var(--accent-ink)',
    '--mantine-color-red-filled': 'var(--danger)',
    '--mantine-color-red-filled-hover': 'var(--danger-hover)',
    '--mantine-color-red-text': 'var(--failed)',
    '--mantine-color-red-light': 'var(--failed-soft)',
    '--mantine-color-red-light-color': 'var(--failed)',
  };
  return { variables: {}, light: semantic, dark: semantic };
};
