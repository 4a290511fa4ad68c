/** Where the pane finds itself. */
export interface Surroundings {
  /** `unknown` until Excel has answered or kept silent too long. */
  readonly place: "unknown" | "excel" | "outside";
  /** Excel is new enough to be written into (ExcelApi 1.14, Excel 2021). True where there is none to ask. */
  readonly excelIsNew: boolean;
  /** Light letters on a dark ground, as in Excel itself or as the system wants it. */
  readonly dark: boolean;
}
