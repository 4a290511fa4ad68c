import { sha256Hex } from "../../../../src/hosts/digest/sha-256";
import { type WorkbookGrids } from "../../../../src/workbook/plan/grid";
import { judgeSeal, type JudgedForm } from "../../../../src/workbook/unit/seal/judge-seal";
import { editSheet, put } from "../../../fixtures/edited-grids";
import { readForm } from "../../../fixtures/returned-forms";
import { FORM, fullForm, sealAfter } from "../../../fixtures/sealed/sealed-forms";

const UNSEALED = fullForm("kiem-thu-a");
const SEAL = sealAfter(UNSEALED);
const OTHER = "HR8A-8KUB-K24M";
const [SEEN, HIDDEN] = ["I52", "B15"];

/** The form with these texts where a seal stands. */
function stating(seen: string | undefined, hidden: string | undefined): WorkbookGrids {
  return editSheet(editSheet(UNSEALED, FORM, put(SEEN, seen)), "_khoi", put(HIDDEN, hidden));
}

function judged(grids: WorkbookGrids): JudgedForm {
  return judgeSeal(readForm(grids), sha256Hex);
}

function sealFindings({ findings }: JudgedForm): readonly string[] {
  return findings
    .filter(({ code }) => code.startsWith("seal"))
    .map(
      (finding) =>
        `${finding.code} ${finding.sheet} ${finding.cell} ${Object.values(finding).at(-2)}`,
    );
}

describe("the seal of a returned form", () => {
  it("is computed for a form that was never sealed, about which nothing is noted", () => {
    const form = judged(UNSEALED);
    expect(form.seal).toEqual({ printed: null, computed: SEAL, agrees: null });
    expect(sealFindings(form)).toEqual([]);
  });

  it.each([
    ["in both places", SEAL, SEAL],
    ["only where people see it", SEAL, undefined],
    ["only where nobody sees it", undefined, SEAL],
    ["in small letters and with other dashes", SEAL.toLowerCase().replaceAll("-", " – "), SEAL],
  ])("agrees with the content %s", (_, seen, hidden) => {
    const form = judged(stating(seen, hidden));
    expect(form.seal).toEqual({ printed: SEAL, computed: SEAL, agrees: true });
    expect(sealFindings(form)).toEqual([]);
  });

  it.each([
    ["of another content", OTHER, OTHER, [`sealBroken ${FORM} ${SEEN} ${OTHER}`]],
    [
      "of another content where people see it",
      OTHER,
      SEAL,
      [`sealBroken ${FORM} ${SEEN} ${OTHER}`],
    ],
    [
      "of another content where nobody sees it",
      SEAL,
      OTHER,
      [`sealBroken _khoi ${HIDDEN} ${OTHER}`],
    ],
    ["that cannot be one", "HR8A-8KUB", SEAL, [`sealUnreadable ${FORM} ${SEEN} HR8A-8KUB`]],
    [
      "of another content here and none at all there",
      OTHER,
      "chưa có",
      [`sealBroken ${FORM} ${SEEN} ${OTHER}`, `sealUnreadable _khoi ${HIDDEN} chưa có`],
    ],
  ] as const)("is noted with its cell where it is one %s", (_, seen, hidden, expected) => {
    const form = judged(stating(seen, hidden));
    expect([form.seal.computed, form.seal.agrees]).toEqual([SEAL, false]);
    expect(sealFindings(form)).toEqual(expected);
    expect(expected[0]).toContain(form.seal.printed);
  });

  it("no longer agrees after one letter of the content was changed", () => {
    const changed = editSheet(stating(SEAL, SEAL), FORM, put("K11", "Theo báo cáo nắm"));
    const form = judged(changed);
    expect([form.seal.printed, form.seal.agrees]).toEqual([SEAL, false]);
    expect(form.seal.computed).not.toBe(SEAL);
    expect(form.findings.map(({ code }) => code)).toContain("sealBroken");
  });
});
