/** Pixels of the widest digit of Times New Roman 12, and of the margins and grid line of a cell. */
const DIGIT = 8;
const MARGINS = 5;
const POINTS_PER_PIXEL = 0.75;
const DECIMALS = 100;

/** The points that Excel's columnWidth has for a width in digits. */
export function pointsOfWidth(digits: number): number {
  return (digits * DIGIT + MARGINS) * POINTS_PER_PIXEL;
}

/** The digits, in hundredths, that a width in points has room for. */
export function widthOfPoints(points: number): number {
  return Math.round(((points / POINTS_PER_PIXEL - MARGINS) / DIGIT) * DECIMALS) / DECIMALS;
}
