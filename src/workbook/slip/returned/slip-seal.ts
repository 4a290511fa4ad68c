import { sealedValue } from "../../unit/seal/sealed-line";
import { type Digest, sealCode } from "../../unit/seal/seal-code";
import { ASKED_COLUMNS } from "../slip-layout";
import { slipText } from "../slip-text";
import { type ReturnedSlip } from "./read-slip";

/** The seal that a slip's content gives: another one than it states where a locked cell was changed, or lines moved. */
export function contentSeal({ identity, facts, lines }: ReturnedSlip, digest: Digest): string {
  const cells = lines.map(({ cell }) =>
    ASKED_COLUMNS.map((key) => {
      const found = cell(key);
      return found === undefined ? "" : sealedValue(found.value);
    }),
  );
  return sealCode(digest(slipText({ identity, facts, lines: cells })));
}
