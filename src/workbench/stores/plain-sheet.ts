import { type SheetSettings } from "./store";

/** A sheet that nobody has set up in any way; names and sizes are its workbook's. */
export const PLAIN_SHEET: Omit<SheetSettings, "name" | "standardWidth" | "standardHeight"> = {
  visibility: "Visible",
  tabColor: "",
  showGridlines: true,
  showHeadings: true,
  protection: undefined,
  password: undefined,
  freeze: undefined,
  filter: undefined,
  page: {},
  pageBreaks: [],
  zoom: undefined,
};
