/** The one place for how PlusOne looks: colours of both schemes, type scale, spacing, corners. Components only use these names. */
import {
  type CSSVariablesResolver,
  createTheme,
  Drawer,
  type MantineColorsTuple,
  Menu,
  Modal,
  Notification,
  Tooltip,
} from '@mantine/core';
import type { SectionRole } from '../shared/domain/draft.ts';
import type { FactKind } from './words/fact-kinds.ts';

/** Colours by purpose, as hex, and the one shadow. Text on its ground has a contrast of at least 4.5, marks and borders that carry meaning at least 3. */
export interface Palette {
  /** Behind everything. */
  readonly ground: string;
  /** Panes. */
  readonly surface: string;
  /** Cards and fields on a pane. */
  readonly raised: string;
  readonly hover: string;
  readonly line: string;
  /** Border of a control, which has to be seen. */
  readonly edge: string;
  readonly text: string;
  readonly quiet: string;
  readonly accent: string;
  readonly accentText: string;
  readonly accentSoft: string;
  readonly onAccent: string;
  readonly danger: string;
  readonly dangerSoft: string;
  readonly warning: string;
  readonly warningSoft: string;
  readonly good: string;
  readonly goodSoft: string;
  readonly hint: string;
  /** Behind selected text. */
  readonly selection: string;
  /** A whole box-shadow. */
  readonly shadow: string;
}

export const LIGHT: Palette = {
  ground: '#f4f3f6',
  surface: '#fdfdfe',
  raised: '#ffffff',
  hover: '#f1f0f5',
  line: '#e4e2ea',
  edge: '#8b8797',
  text: '#1f1d26',
  quiet: '#625e6e',
  accent: '#5b45c9',
  accentText: '#4d38b8',
  accentSoft: '#efecfc',
  onAccent: '#ffffff',
  danger: '#b3213f',
  dangerSoft: '#fdecef',
  warning: '#8a4b00',
  warningSoft: '#fdf3e2',
  good: '#1b6e45',
  goodSoft: '#e8f6ee',
  hint: '#2563a8',
  selection: '#ddd6fb',
  shadow: '0 12px 40px rgb(31 29 38 / 16%), 0 2px 6px rgb(31 29 38 / 8%)',
};

export const DARK: Palette = {
  ground: '#131217',
  surface: '#1a191f',
  raised: '#222128',
  hover: '#2a2931',
  line: '#32303b',
  edge: '#7d7989',
  text: '#eceaf2',
  quiet: '#a5a1b2',
  accent: '#7460e0',
  accentText: '#b3a5fb',
  accentSoft: '#2b2645',
  onAccent: '#ffffff',
  danger: '#ff8a9d',
  dangerSoft: '#3d1f27',
  warning: '#f3b35f',
  warningSoft: '#3a2c17',
  good: '#6fd19c',
  goodSoft: '#1a3327',
  hint: '#86b8f2',
  selection: '#453c78',
  shadow: '0 12px 40px rgb(0 0 0 / 55%), 0 2px 6px rgb(0 0 0 / 40%)',
};

/** The same schemes with contrast turned up: text at 7 and more, every line a control stands on at 4.5. */
export const LIGHT_MORE: Palette = {
  ...LIGHT,
  ground: '#ffffff',
  surface: '#ffffff',
  raised: '#ffffff',
  hover: '#ecebf1',
  line: '#6b6777',
  edge: '#3f3b4a',
  text: '#000000',
  quiet: '#3a3744',
  accent: '#3f2aa6',
  accentText: '#35219a',
  danger: '#8e0f2b',
  warning: '#6a3900',
  good: '#0c5231',
  hint: '#164a84',
  selection: '#cfc4fb',
};

export const DARK_MORE: Palette = {
  ...DARK,
  ground: '#000000',
  surface: '#000000',
  raised: '#0d0c11',
  hover: '#1f1e26',
  line: '#8d8999',
  edge: '#c3bfce',
  text: '#ffffff',
  quiet: '#d2cfdb',
  accent: '#8a78ee',
  accentText: '#cabffd',
  onAccent: '#000000',
  danger: '#ffa9b7',
  warning: '#ffcb87',
  good: '#8fe6b6',
  hint: '#a6cdfa',
  selection: '#4f4489',
};

/** One colour for each part of a reply: bar in the margin and name. [light, dark] */
export const PART_COLOURS: Readonly<Record<SectionRole, readonly [string, string]>> = {
  greeting: ['#6b6777', '#9b97a8'],
  acknowledgement: ['#8a4b00', '#e7a75a'],
  apology: ['#b0304f', '#f58a9f'],
  explanation: ['#4c6272', '#9db4c4'],
  fix: ['#1f5fae', '#7fb2f0'],
  'next-step': ['#0b6b74', '#5cc3cd'],
  'plus-one': ['#5b45c9', '#b3a5fb'],
  'anything-else': ['#7a5a00', '#d9b44a'],
  prevention: ['#1b6e45', '#6fd19c'],
  'sign-off': ['#6b6777', '#9b97a8'],
};

/** Ground and underline of a highlighted fact: [light ground, light line, dark ground, dark line]. Text stands on the ground. */
export const FACT_COLOURS: Readonly<Record<FactKind, readonly [string, string, string, string]>> = {
  failure: ['#fde7eb', '#c2415f', '#43222b', '#f58a9f'],
  impact: ['#fdeeda', '#b06a12', '#41301a', '#e7a75a'],
  ask: ['#e3eefb', '#2f6fbf', '#1d3048', '#7fb2f0'],
  money: ['#e2f4ea', '#2a8257', '#1b3628', '#6fd19c'],
  date: ['#def2f4', '#158290', '#16363a', '#5cc3cd'],
  who: ['#ece8fc', '#6a54d6', '#2d2748', '#b3a5fb'],
  reference: ['#ebebef', '#706c7d', '#302f37', '#a5a1b2'],
  contact: ['#f6efd9', '#8c6a00', '#3a3218', '#d9b44a'],
  risk: ['#fbdde0', '#a81f31', '#531d26', '#ff8a9d'],
};

/** Type sizes and distances in rem, so that they follow the person's own font size. */
const SIZES = {
  'text-xs': '0.6875rem',
  'text-sm': '0.75rem',
  'text-md': '0.8125rem',
  'text-lg': '0.875rem',
  'text-xl': '1.25rem',
  'space-1': '0.25rem',
  'space-2': '0.5rem',
  'space-3': '0.75rem',
  'space-4': '1rem',
  'space-5': '1.5rem',
  'space-6': '2.5rem',
  'corner-s': '0.25rem',
  'corner-m': '0.5rem',
  'corner-l': '0.75rem',
} as const;

const VIOLET: MantineColorsTuple = [
  '#efecfc',
  '#dcd6f7',
  '#b9adf0',
  '#9683e8',
  '#7c67e8',
  '#6a54d6',
  '#5b45c9',
  '#4d38b8',
  '#412e9d',
  '#352681',
];

export const theme = createTheme({
  primaryColor: 'violet',
  primaryShade: { light: 6, dark: 5 },
  colors: { violet: VIOLET },
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", "Cascadia Code", Menlo, Consolas, monospace',
  fontSizes: {
    xs: SIZES['text-sm'],
    sm: SIZES['text-md'],
    md: SIZES['text-lg'],
    lg: '1.0625rem',
    xl: SIZES['text-xl'],
  },
  defaultRadius: 'md',
  radius: { sm: SIZES['corner-s'], md: SIZES['corner-m'], lg: SIZES['corner-l'] },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Modal: Modal.extend({ defaultProps: { overlayProps: { backgroundOpacity: 0.3 } } }),
    Notification: Notification.extend({ defaultProps: { closeButtonProps: { 'aria-label': 'Close' } } }),
    Drawer: Drawer.extend({ defaultProps: { overlayProps: { backgroundOpacity: 0.3 } } }),
    // A menu holds nothing but its entries; the first one has the focus.
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false, transitionProps: { duration: 80 } } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 350, events: { hover: true, focus: true, touch: false } } }),
  },
});

function schemeVariables(palette: Palette, dark: boolean): Record<string, string> {
  const named = Object.entries(palette).map(([name, value]) => [
    `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    value,
  ]);
  const parts = Object.entries(PART_COLOURS).map(([role, [light, night]]) => [`--part-${role}`, dark ? night : light]);
  const facts = Object.entries(FACT_COLOURS).flatMap(([kind, [ground, line, nightGround, nightLine]]) => [
    [`--fact-${kind}`, dark ? nightGround : ground],
    [`--fact-${kind}-line`, dark ? nightLine : line],
  ]);
  return Object.fromEntries([
    ...named,
    ...parts,
    ...facts,
    ['--mantine-color-body', palette.ground],
    ['--mantine-color-text', palette.text],
    ['--mantine-color-dimmed', palette.quiet],
    ['--mantine-color-placeholder', palette.quiet],
    ['--mantine-color-default', palette.raised],
    ['--mantine-color-default-hover', palette.hover],
    ['--mantine-color-default-border', palette.line],
    ['--mantine-color-anchor', palette.accentText],
    ['--mantine-color-error', palette.danger],
    ['--mantine-color-violet-light', palette.accentSoft],
    ['--mantine-color-violet-light-hover', palette.accentSoft],
    ['--mantine-color-violet-light-color', palette.accentText],
  ]);
}

const variables = Object.fromEntries(Object.entries(SIZES).map(([name, value]) => [`--${name}`, value]));

/** Puts the names above where style sheets find them. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables,
  light: schemeVariables(LIGHT, false),
  dark: schemeVariables(DARK, true),
});

/** The same with contrast turned up. */
export const cssVariablesMore: CSSVariablesResolver = () => ({
  variables,
  light: schemeVariables(LIGHT_MORE, false),
  dark: schemeVariables(DARK_MORE, true),
});
