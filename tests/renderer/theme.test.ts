/** Contrast of the two colour schemes, computed as WCAG 2.2 computes it. */
import { describe, expect, it } from 'vitest';
import { DARK, DARK_MORE, FACT_COLOURS, LIGHT, LIGHT_MORE, PART_COLOURS, type Palette } from '../../renderer/theme.ts';

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['ground', 'surface', 'raised', 'hover'] as const satisfies readonly (keyof Palette)[];
const schemes = [
  ['light', LIGHT, 0],
  ['dark', DARK, 1],
  ['light, high in contrast,', LIGHT_MORE, 0],
  ['dark, high in contrast,', DARK_MORE, 1],
] as const;

describe.each(schemes)('the %s scheme', (_name, palette, scheme) => {
  it('lets text be read on every ground', () => {
    for (const text of ['text', 'quiet', 'accentText', 'danger', 'warning', 'good', 'hint'] as const) {
      for (const ground of grounds) {
        expect(contrast(palette[text], palette[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('lets text be read on soft grounds and on the accent', () => {
    for (const soft of ['accentSoft', 'dangerSoft', 'warningSoft', 'goodSoft', 'selection'] as const) {
      expect(contrast(palette.text, palette[soft]), soft).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(palette.onAccent, palette.accent)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.danger, palette.dangerSoft)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.accentText, palette.accentSoft)).toBeGreaterThanOrEqual(4.5);
  });

  it('lets edges of controls and the focus be seen', () => {
    for (const ground of ['surface', 'raised'] as const) {
      expect(contrast(palette.edge, palette[ground])).toBeGreaterThanOrEqual(3);
      expect(contrast(palette.accent, palette[ground])).toBeGreaterThanOrEqual(3);
    }
  });

  it('lets the names of parts be read', () => {
    for (const [role, colours] of Object.entries(PART_COLOURS)) {
      expect(contrast(colours[scheme], palette.raised), role).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colours[scheme], palette.surface), role).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('lets highlighted words be read and their underline be seen', () => {
    for (const [kind, colours] of Object.entries(FACT_COLOURS)) {
      const ground = colours[scheme * 2] ?? '';
      const line = colours[scheme * 2 + 1] ?? '';
      expect(contrast(palette.text, ground), kind).toBeGreaterThanOrEqual(4.5);
      expect(contrast(line, palette.surface), `${kind} underline`).toBeGreaterThanOrEqual(3);
    }
  });
});

describe.each([
  ['light', LIGHT_MORE],
  ['dark', DARK_MORE],
] as const)('high contrast in the %s scheme', (_name, palette) => {
  it('gives text at least 7 on every ground, and lines of controls at least 4.5', () => {
    for (const ground of grounds) {
      for (const text of ['text', 'quiet', 'accentText', 'danger', 'warning', 'good', 'hint'] as const) {
        expect(contrast(palette[text], palette[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(7);
      }
    }
    for (const ground of ['surface', 'raised'] as const) {
      for (const line of ['edge', 'line', 'accent'] as const) {
        expect(contrast(palette[line], palette[ground]), line).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});
