import {
  type SlipFault,
  type SlipFinding,
  type SlipMisfit,
  type SlipProblem,
  type SlipRefusal,
} from "../../workbook/slip/slip-note";
import { type Family } from "../messages/texts";

/** What is found about slips with explanations that come back. */
export interface SlipMessages {
  readonly refusals: Family<SlipRefusal | SlipMisfit>;
  readonly faults: Family<SlipFault>;
  readonly problems: Family<SlipProblem>;
  readonly findings: Family<SlipFinding>;
}
