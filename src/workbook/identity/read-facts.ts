import { type WorkbookGrids } from "../plan/grid";
import { identityLines, identitySheet } from "./identity-copies";
import { type FormFacts } from "./identity-sheet";

/** What a form carries for its reader beside the identity; "" where it is gone. */
export function readFacts(grids: WorkbookGrids): FormFacts {
  const sheet = identitySheet(grids);
  const lines = sheet === undefined ? undefined : identityLines(sheet);
  const fact = (key: keyof FormFacts): string => lines?.get(key)?.value ?? "";
  return {
    blocName: fact("blocName"),
    unitName: fact("unitName"),
    deadline: fact("deadline"),
    evidenceFrom: fact("evidenceFrom"),
    evidenceTo: fact("evidenceTo"),
    period: fact("period"),
  };
}
