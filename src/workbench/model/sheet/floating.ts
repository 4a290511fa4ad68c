import { type Kind, type OnSheet } from "../things";

/** `Worksheet.charts` and `Worksheet.shapes`: a sheet of the emulated Excel has none. */
export const NOTHING_FLOATS: Kind<OnSheet> = { calls: { GetCount: () => 0 } };
