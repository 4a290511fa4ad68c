import { type Points } from "../points/points";

/** In what a season did not come out as it was made up. Points are thousandths; null where there are none. */
export type RehearsalFault =
  /** No answer changes a total, so that nothing can be ranked. */
  | { readonly code: "nothingToRank" }
  /** A form was not read or not taken in; `codes` say why. */
  | { readonly code: "formRefused"; readonly unit: string; readonly codes: readonly string[] }
  /** What was typed into a form was read otherwise; `codes` say how. */
  | { readonly code: "formChanged"; readonly unit: string; readonly codes: readonly string[] }
  /** What the leader's side was to enter was not taken. */
  | { readonly code: "entriesRefused"; readonly codes: readonly string[] }
  | {
      readonly code: "pointsDiffer";
      readonly unit: string;
      readonly criterion: string;
      readonly due: Points;
      readonly found: Points | null;
    }
  | {
      readonly code: "totalDiffers";
      readonly unit: string;
      readonly due: Points;
      readonly found: Points | null;
    }
  | {
      readonly code: "rankDiffers";
      readonly unit: string;
      readonly due: number;
      readonly found: number | null;
    }
  /** The leader's workbook was not read back. */
  | { readonly code: "bookRefused"; readonly codes: readonly string[] }
  /** So many figures of the leader's workbook are not what the engine comes to; the first one's place. */
  | {
      readonly code: "bookDiffers";
      readonly count: number;
      readonly sheet: string;
      readonly cell: string;
    };
