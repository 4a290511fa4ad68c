import { holds } from "../../stores/rectangles";
import { type Store } from "../../stores/store";

/** What a cell asks for as soon as it is selected. */
export interface CellPrompt {
  readonly title: string;
  readonly text: string;
}

/** The prompt of the cell that the selection begins with; Excel shows it in a note, the grid does not. */
export function promptAt(store: Store): CellPrompt | undefined {
  const { top, left } = store.selection();
  const validation = store
    .activeSheet()
    .validations()
    .find(({ ranges }) => ranges.some((range) => holds(range, top, left)));
  const { message, title } = validation?.prompt ?? {};
  if (typeof message !== "string" || message === "") return undefined;
  return { title: typeof title === "string" ? title : "", text: message };
}
