import { readBloc } from "../../../src/scoring/import/read-bloc";
import { writeEntry } from "../../../src/scoring/self-assessment/write-entry";
import { blocPath, json, REFERENCE_BLOCS, referenceBloc } from "../../fixtures/reference-blocs";

it("writes no reason where none was given", () => {
  expect(writeEntry({ kind: "na", reason: "" })).toEqual({ na: true });
  expect(writeEntry({ kind: "na", reason: "Không giao" })).toEqual({
    na: true,
    reason: "Không giao",
  });
});

it.each(REFERENCE_BLOCS)("writes every entry of %s so that it is read again as it was", (name) => {
  const { template, bloc } = referenceBloc(name);
  const entries = Object.fromEntries(
    [...bloc.entries].map(([unit, leaves]) => [
      unit,
      Object.fromEntries(
        [...leaves].map(([code, stages]) => [
          code,
          Object.fromEntries(
            Object.entries(stages).map(([stage, entry]) => [stage, writeEntry(entry)]),
          ),
        ]),
      ),
    ]),
  );
  const written: unknown = { ...(json(blocPath(name)) as object), entries };
  expect(readBloc(written, template)).toEqual({ ok: true, value: bloc });
});
