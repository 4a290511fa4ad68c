import { type BlocSetup, type Unit } from "../../scoring/distribution/bloc-setup";
import { type Slip } from "../../scoring/import/slips/slip";
import { type Template } from "../../scoring/template/template";
import { identitiesOf, type Identity, identityLine, IDENTITY_PROPERTY } from "../identity/identity";
import { identityNames, SEAL_KEY, writeIdentity } from "../identity/identity-sheet";
import { type SheetWords } from "../look/sheet-words";
import { type WorkbookPlan } from "../plan/sheet-plan";
import { type Digest, sealCode } from "../unit/seal/seal-code";
import { ASKED_COLUMNS, askedCells } from "./slip-layout";
import { type SlipContent, writeSlip } from "./slip-sheet";
import { cellSealText, slipText } from "./slip-text";

/** Whose slip it is. */
function slipIdentity(setup: BlocSetup, template: Template, unit: Unit): Identity {
  return identitiesOf(setup, template, "slip")(unit);
}

/** A slip with its seal: over whose it is, when and for which form it was made, and every locked cell. */
export function sealedSlip(
  {
    setup,
    template,
    unit,
    slip,
  }: Omit<SlipContent, "slip"> & { readonly slip: Omit<Slip, "seal"> },
  words: SheetWords,
  digest: Digest,
): Slip {
  const { made, due, form } = slip;
  const text = slipText({
    identity: slipIdentity(setup, template, unit),
    facts: { made, due, form, language: words.language, unitName: unit.name, blocName: setup.name },
    lines: slip.lines.map((line) => {
      const cells = askedCells(line, words);
      return ASKED_COLUMNS.map((key) => cellSealText(cells[key]));
    }),
  });
  return { ...slip, seal: sealCode(digest(text)) };
}

/**
 * The workbook that goes out to one unit for its explanation. It holds nothing of any other unit: no template, no list
 * of members, and not the leader's name.
 */
export function slipWorkbook(content: SlipContent, words: SheetWords): WorkbookPlan {
  const { setup, template, unit, slip } = content;
  const identity = slipIdentity(setup, template, unit);
  const facts = {
    blocName: setup.name,
    unitName: unit.name,
    deadline: slip.due,
    period: setup.period,
  };
  return {
    title: `${words.slip.title(setup)} - ${unit.name}`,
    sheets: [
      writeSlip(content, words),
      writeIdentity(identity, {
        ...facts,
        evidenceFrom: "",
        evidenceTo: "",
        made: slip.made,
        form: slip.form,
        language: words.language,
        [SEAL_KEY]: slip.seal,
      }),
    ],
    names: identityNames(identity),
    properties: new Map([[IDENTITY_PROPERTY, identityLine(identity)]]),
    structureLocked: true,
  };
}
