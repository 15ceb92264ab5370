import {
  type ActionIconProps,
  type BadgeProps,
  type ButtonProps,
  type CheckboxProps,
  createTheme,
  type DrawerProps,
  defaultVariantColorsResolver,
  type InputProps,
  type MenuProps,
  type ModalProps,
  type MultiSelectProps,
  type NumberInputProps,
  type SegmentedControlProps,
  type SelectProps,
  type SwitchProps,
  type TableProps,
  type TabsProps,
  type TagsInputProps,
  type TextareaProps,
  type TextInputProps,
  type TooltipProps,
  type VariantColorsResolver,
} from '@mantine/core';
import type { DateInputProps } from '@mantine/dates';

/** Deep sea green: calm on a bright border post's screen, and at shade 8 it carries white text at 7:1. */
const sea = [
  '#eef7f6',
  '#dcecea',
  '#b5d9d5',
  '#8bc5bf',
  '#68b4ad',
  '#52aaa1',
  '#3f9a91',
  '#27807a',
  '#17665f',
  '#0b4c47',
] as const;

/** Greys with a touch of the same green, so that surfaces and accents belong together. */
const stone = [
  '#f7f9f8',
  '#eef1f0',
  '#e0e5e3',
  '#cdd4d2',
  '#a9b3b0',
  '#84908d',
  '#66726f',
  '#4d5856',
  '#353f3d',
  '#202827',
] as const;

const dark = [
  '#d5dbda',
  '#aeb8b6',
  '#8d9896',
  '#66716f',
  '#3d4746',
  '#303938',
  '#262e2d',
  '#1d2423',
  '#171d1c',
  '#101514',
] as const;

/**
 * Mantine chooses the text colour of filled buttons once, for the light scheme; in the dark one our green is
 * bright and needs dark text, and its red is too bright for either.
 */
const chooseVariantColors: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  if (input.variant !== 'filled') return colors;
  if (input.color === 'red') {
    const [background, hover] = ['var(--mantine-color-red-9)', 'var(--mantine-color-red-8)'];
    return { ...colors, background, hover, color: 'var(--mantine-color-white)' };
  }
  const isPrimary = input.color === undefined || input.color === input.theme.primaryColor;
  return isPrimary ? { ...colors, color: 'var(--mantine-primary-color-contrast)' } : colors;
};

/**
 * Components are named in the theme, not imported: otherwise all of them, calendar included, would be loaded before
 * the first frame.
 */
const withDefaults = <Props>(defaultProps: Partial<Props>) => ({ defaultProps });
const small = { size: 'xs' } as const;

/** The page behind never scrolls, and the lock would inject a style that the content security policy refuses. */
const overlay = { lockScroll: false, overlayProps: { backgroundOpacity: 0.35 } } as const;

export const theme = createTheme({
  primaryColor: 'sea',
  primaryShade: { light: 8, dark: 5 },
  autoContrast: true,
  variantColorResolver: chooseVariantColors,
  luminanceThreshold: 0.3,
  colors: { sea: [...sea], stone: [...stone], gray: [...stone], dark: [...dark] },
  fontFamily: "'Noto Sans', 'Noto Sans Arabic', sans-serif",
  headings: {
    fontFamily: "'Noto Sans', 'Noto Sans Arabic', sans-serif",
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.25rem', lineHeight: '1.4' },
      h2: { fontSize: '1rem', lineHeight: '1.4' },
      h3: { fontSize: '0.875rem', lineHeight: '1.4' },
    },
  },
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.5' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  defaultRadius: 'sm',
  radius: { xs: '3px', sm: '5px', md: '8px', lg: '12px', xl: '16px' },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    ActionIcon: withDefaults<ActionIconProps>({ variant: 'subtle', size: 'md' }),
    Badge: {
      ...withDefaults<BadgeProps>({ variant: 'light', size: 'md', radius: 'sm' }),
      styles: { label: { textTransform: 'none', fontWeight: 500 } },
    },
    Button: withDefaults<ButtonProps>(small),
    Checkbox: withDefaults<CheckboxProps>(small),
    DateInput: withDefaults<DateInputProps>(small),
    Drawer: withDefaults<DrawerProps>(overlay),
    Input: withDefaults<InputProps>(small),
    // Without the placeholder the first item has the focus, and a menu holds nothing but its items.
    Menu: withDefaults<MenuProps>({
      shadow: 'md',
      position: 'bottom-end',
      withInitialFocusPlaceholder: false,
    }),
    Modal: withDefaults<ModalProps>({ ...overlay, centered: true }),
    MultiSelect: withDefaults<MultiSelectProps>(small),
    NumberInput: withDefaults<NumberInputProps>({ size: 'xs', hideControls: true }),
    SegmentedControl: withDefaults<SegmentedControlProps>(small),
    Select: {
      ...withDefaults<SelectProps>({ size: 'xs', withScrollArea: false }),
      // The list itself scrolls: a box around it would be one more thing that wants the focus.
      styles: { options: { maxBlockSize: '15rem', overflowY: 'auto' } },
    },
    Switch: withDefaults<SwitchProps>(small),
    Table: withDefaults<TableProps>({ fz: 'xs', verticalSpacing: 6 }),
    Tabs: withDefaults<TabsProps>({ keepMounted: false }),
    TagsInput: withDefaults<TagsInputProps>(small),
    Textarea: withDefaults<TextareaProps>({ size: 'xs', autosize: true, minRows: 2 }),
    TextInput: withDefaults<TextInputProps>(small),
    Tooltip: withDefaults<TooltipProps>({ openDelay: 400, withArrow: true, fz: 'xs' }),
  },
});
