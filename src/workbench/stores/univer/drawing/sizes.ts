/** CSS pixels to a point. */
const PIXELS = 96 / 72;

/** The grid measures in CSS pixels, Excel in points. */
export function pixelsOf(points: number): number {
  return Math.round(points * PIXELS);
}

/** Points, to the quarter that one pixel comes to. */
export function pointsOf(pixels: number): number {
  return Math.round((pixels / PIXELS) * 4) / 4;
}
