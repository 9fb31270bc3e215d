/** Where the window was: kept in the data folder, and brought back only when a screen still shows it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileSync } from 'atomically';
import { z } from 'zod';

const Bounds = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1),
  height: z.int().min(1),
  maximized: z.boolean().default(false),
});
export type Bounds = z.infer<typeof Bounds>;

/** An area of a screen, in the same units as bounds (device-independent pixels). */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Least part of the window's width and height, in pixels, that has to be on a screen for it to be found again. */
const LEAST_VISIBLE = 100;

const FILE = 'window.json';

/** Whether enough of the window lies on one of the screens. */
export function isOnScreen(bounds: Area, screens: readonly Area[]): boolean {
  return screens.some((screen) => {
    const width = Math.min(bounds.x + bounds.width, screen.x + screen.width) - Math.max(bounds.x, screen.x);
    const height = Math.min(bounds.y + bounds.height, screen.y + screen.height) - Math.max(bounds.y, screen.y);
    return width >= LEAST_VISIBLE && height >= LEAST_VISIBLE;
  });
}

/** The remembered bounds, or null when there are none, they are damaged, or no screen shows them any more. */
export function recallBounds(dataFolder: string, screens: readonly Area[]): Bounds | null {
  let stored: unknown;
  try {
    stored = JSON.parse(readFileSync(join(dataFolder, FILE), 'utf8'));
  } catch {
    // A window in its first place is no loss, so an absent and a damaged file are the same here.
    return null;
  }
  const parsed = Bounds.safeParse(stored);
  return parsed.success && isOnScreen(parsed.data, screens) ? parsed.data : null;
}

/** Keeps where the window is. @throws what the file system throws */
export function rememberBounds(dataFolder: string, bounds: Bounds): void {
  writeFileSync(join(dataFolder, FILE), JSON.stringify(bounds), { mode: 0o600 });
}
