/**
 * Formats that files know by number alone (ECMA-376, part 1, 18.8.30). Those that follow the reader's region are given
 * as Vietnam writes them: days before months, and the đồng behind the amount.
 */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, '#,##0\\ "₫";\\-#,##0\\ "₫"'],
  [6, '#,##0\\ "₫";[Red]\\-#,##0\\ "₫"'],
  [7, '#,##0.00\\ "₫";\\-#,##0.00\\ "₫"'],
  [8, '#,##0.00\\ "₫";[Red]\\-#,##0.00\\ "₫"'],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "dd/mm/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "dd/mm/yyyy h:mm"],
  [37, "#,##0;(#,##0)"],
  [38, "#,##0;[Red](#,##0)"],
  [39, "#,##0.00;(#,##0.00)"],
  [40, "#,##0.00;[Red](#,##0.00)"],
  [41, '#,##0;\\-#,##0;"-"'],
  [42, '#,##0\\ "₫";\\-#,##0\\ "₫";"-"'],
  [43, '#,##0.00;\\-#,##0.00;"-"'],
  [44, '#,##0.00\\ "₫";\\-#,##0.00\\ "₫";"-"'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

/** Numbers of East Asian programs for days. */
const DAYS: readonly (readonly [from: number, to: number])[] = [
  [27, 36],
  [50, 58],
];

/** Excel takes no more. */
const LONGEST = 255;

/** True for a code that is longer than Excel takes. */
export function isOddFormat(code: string | undefined): boolean {
  return code !== undefined && code.length > LONGEST;
}

/** The code of a number format by its number, with the codes that the file itself gives; undefined for General. */
export function numberFormatOf(id: number, own: ReadonlyMap<number, string>): string | undefined {
  const isDay = DAYS.some(([from, to]) => id >= from && id <= to);
  const code = own.get(id) ?? BUILT_IN.get(id) ?? (isDay ? "dd/mm/yyyy" : "");
  return code === "" || code === "General" || isOddFormat(code) ? undefined : code;
}
