import { type RedrawReason } from "../../../workbook/bloc/changes/redraw-reason";
import { type Texts } from "../../messages/texts";

/** Why a change of the bloc was not written, or cannot be taken back. */
export type Hindrance =
  | RedrawReason
  /** The same place was changed again. */
  | { readonly code: "changedSince" };

/** What is said when the workbook is not changed. */
export interface ChangeWords {
  readonly hindrances: Texts<Hindrance>;
}
