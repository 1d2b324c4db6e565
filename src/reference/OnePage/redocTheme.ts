import type { RedocRawOptions } from 'redoc';

type Palette = {
  background: string;
  surface: string;
  border: string;
  text: string;
  muted: string;
  primary: string;
  code: string;
  danger: string;
  success: string;
};

/** Redoc computes shades from its colours, so they can't be CSS variables: these repeat src/css/tokens.css. */
const palettes: Record<'light' | 'dark', Palette> = {
  light: {
    background: '#ffffff',
    surface: '#f4f6fc',
    border: '#dfe4f2',
    text: '#10162f',
    muted: '#4c5674',
    primary: '#2447f0',
    code: '#10162f',
    danger: '#b3202e',
    success: '#0b7a45',
  },
  dark: {
    background: '#0b1023',
    surface: '#172044',
    border: '#2a345c',
    text: '#eef1fb',
    muted: '#b1bad6',
    primary: '#9db1ff',
    code: '#141c3a',
    danger: '#ff9aa4',
    success: '#62d69b',
  },
};

const body = "'Inter Variable', Inter, system-ui, sans-serif";
const title = "'Space Grotesk Variable', 'Space Grotesk', system-ui, sans-serif";
const mono = "ui-monospace, 'SF Mono', Menlo, Consolas, monospace";

/** Redoc's theme in the portal's identity, for one colour mode. */
export function redocTheme(mode: 'light' | 'dark'): NonNullable<RedocRawOptions['theme']> {
  const p = palettes[mode];
  return {
    spacing: { sectionVertical: 28 },
    colors: {
      primary: { main: p.primary, light: p.primary },
      success: { main: p.success },
      error: { main: p.danger },
      text: { primary: p.text, secondary: p.muted },
      border: { dark: p.border, light: p.border },
      responses: {
        success: { color: p.success, backgroundColor: p.surface, tabTextColor: '#7ee2a8' },
        error: { color: p.danger, backgroundColor: p.surface, tabTextColor: '#ff9aa4' },
      },
    },
    schema: {
      nestedBackground: p.surface,
      linesColor: p.border,
      typeNameColor: p.muted,
      typeTitleColor: p.muted,
    },
    typography: {
      fontSize: '16px',
      lineHeight: '1.65',
      fontFamily: body,
      headings: { fontFamily: title, fontWeight: '600' },
      code: { fontFamily: mono, fontSize: '14px', color: p.primary, backgroundColor: p.surface },
      links: { color: p.primary, visited: p.primary, hover: p.primary },
    },
    rightPanel: { backgroundColor: mode === 'light' ? '#10162f' : '#121935', textColor: '#eef1fb' },
    codeBlock: { backgroundColor: mode === 'light' ? '#1a2244' : '#0b1023' },
  };
}
