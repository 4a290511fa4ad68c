import { type InputValue } from "../../../src/scoring/rules/rule";
import { type UnitEntries } from "../../../src/workbook/unit/form/form-values";
import { REFERENCE_BLOCS, referenceBloc } from "../../fixtures/reference-blocs";
import { KNOWN, readForm, returnedGrids, selfEntries } from "../../fixtures/returned-forms";

/** Ticks in an order that means nothing, so that entries can be compared. */
function comparable(entries: UnitEntries): unknown {
  const plain = (value: InputValue): unknown =>
    typeof value === "object" ? [...value].sort() : value;
  return Object.fromEntries(
    [...entries].map(([code, { self }]) => [
      code,
      self?.kind === "inputs"
        ? { ...self, inputs: Object.fromEntries([...self.inputs].map(([k, v]) => [k, plain(v)])) }
        : self,
    ]),
  );
}

describe("a form that comes back as it was filled in", () => {
  it.each(REFERENCE_BLOCS.flatMap(([name]) => KNOWN.map((words) => [name, words] as const)))(
    "%s: every unit's self-entries are read as they were typed, with nothing to repair or report",
    (name, words) => {
      const { template, bloc } = referenceBloc(name);
      for (const { id } of bloc.units) {
        const entries = selfEntries(bloc, id);
        const read = readForm(returnedGrids(template, bloc, id, { words, entries }));
        expect(comparable(read.entries)).toEqual(comparable(entries));
        expect([read.repairs, read.findings, read.problems]).toEqual([[], [], []]);
      }
    },
  );
});
