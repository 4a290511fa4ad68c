import { plainDecimal } from "../../basics/number-text";
import { type Identity, IDENTITY_KEYS } from "../identity/identity";
import { type CellValue } from "../plan/sheet-plan";
import { sealedLine, sealedValue } from "../unit/seal/sealed-line";
import { SLIP_MARKER } from "./slip-layout";

/** The first line of the text of every slip: which definition it follows. */
const HEAD = ["#ktd-slip", "1"];

/** What a slip says of itself; the order is that of the text. */
export interface SlipStatement {
  readonly made: string;
  readonly due: string;
  readonly form: string;
  readonly language: string;
  readonly unitName: string;
  readonly blocName: string;
}

/** A locked cell as the seal takes it. */
export function cellSealText(value: CellValue): string {
  if (typeof value === "number") return plainDecimal(value);
  return typeof value === "string"
    ? sealedValue({ kind: "text", text: value })
    : sealedValue({ kind: "yesNo", yes: value });
}

/**
 * What a slip is sealed over, as one text: whose it is, what it says of itself, and its locked cells line by line in the
 * order of the sheet. Answers are none of it. `docs/workbook-layout.md` states it for other programs.
 */
export function slipText(parts: {
  readonly identity: Identity;
  readonly facts: SlipStatement;
  /** The locked cells in the order of their columns. */
  readonly lines: readonly (readonly string[])[];
}): string {
  const { identity, facts, lines } = parts;
  const { made, due, form, language, unitName, blocName } = facts;
  const said = { made, due, form, language, unitName, blocName };
  return [
    sealedLine(HEAD),
    ...IDENTITY_KEYS.map((key) => sealedLine([key, identity[key].normalize("NFC")])),
    ...Object.entries(said).map(([key, text]) => sealedLine([key, text.normalize("NFC").trim()])),
    sealedLine([SLIP_MARKER]),
    ...lines.map(sealedLine),
  ].join("\n");
}
