import { consolidateForms, type ReturnedFile } from "../../src/actions/consolidate-forms";
import { fillForm } from "../../src/actions/fill-form";
import { issueForms } from "../../src/actions/issue-forms";
import { viSheets } from "../../src/i18n/sheets/vi";
import { type Bloc } from "../../src/scoring/import/bloc";
import { takeIn } from "../../src/scoring/import/take-in";
import { type LeafEntries } from "../../src/scoring/self-assessment/entry";
import { HOSTS } from "../cli/command-line";
import { referenceBloc } from "../fixtures/reference-blocs";
import { KNOWN, selfEntries } from "../fixtures/returned-forms";

const { read, write, digest } = HOSTS;
const TOOLS = { words: viSheets, known: KNOWN, read, write, digest };

const { template, bloc } = referenceBloc("kiem-thu-c");

/** The bloc before its units have said anything. */
const BARE: Bloc = bloc.units.reduce((left, { id }) => takeIn(left, id, new Map()).bloc, bloc);

/** The forms of all units, filled in. */
function returnedFiles(): readonly ReturnedFile[] {
  const issued = issueForms(template, bloc, viSheets, HOSTS.write);
  if (!issued.ok) throw new Error("refused");
  return issued.value.map(({ unit, fileName, bytes }) => {
    const entries = bloc.entries.get(unit.id) ?? new Map<string, LeafEntries>();
    const filled = fillForm(bytes, { template, entries }, viSheets, HOSTS.fill);
    if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
    return { name: fileName, bytes: filled.value };
  });
}

const FILES = returnedFiles();

it("gives back the bloc whose entries the forms were filled in with", () => {
  const { bloc: after, outcomes } = consolidateForms(template, BARE, FILES, TOOLS);
  expect(outcomes.map(({ accepted }) => accepted)).toEqual(FILES.map(() => true));
  for (const { id } of bloc.units) expect(selfEntries(after, id)).toEqual(selfEntries(bloc, id));
});

it("leaves the bloc as it is when every file is refused, and makes no workbook", () => {
  const files = [{ name: "thu.txt", bytes: Uint8Array.of(1, 2, 3) }];
  const { bloc: after, outcomes, book } = consolidateForms(template, BARE, files, TOOLS);
  expect(after).toBe(BARE);
  expect(book).toBeUndefined();
  expect(outcomes).toEqual([
    {
      file: "thu.txt",
      unit: "",
      accepted: false,
      refusals: [{ code: "fileNotXlsx" }],
      differs: [],
    },
  ]);
});

it("lists nothing as replaced when the forms say what the bloc holds already", () => {
  const { outcomes, bloc: after } = consolidateForms(template, bloc, FILES, TOOLS);
  for (const outcome of outcomes) expect(outcome.accepted && outcome.replaced).toEqual([]);
  expect(after).toEqual(bloc);
});

it("keeps entries of a unit whose second form is refused", () => {
  const [first] = FILES;
  if (first === undefined) throw new Error("no form");
  const blank = issueForms(template, bloc, viSheets, HOSTS.write);
  const second = {
    name: "lan hai.xlsx",
    bytes: blank.ok ? (blank.value[0]?.bytes ?? first.bytes) : first.bytes,
  };
  const { bloc: after, outcomes } = consolidateForms(template, BARE, [first, second], TOOLS);
  const [unit = ""] = bloc.units.map(({ id }) => id);
  expect(selfEntries(after, unit)).toEqual(selfEntries(bloc, unit));
  const answered = [...selfEntries(bloc, unit)].map(([code]) => code);
  expect(outcomes[1]).toMatchObject({
    file: "lan hai.xlsx",
    unit,
    accepted: false,
    refusals: [{ code: "formUnitTwice", unit, first: first.name }],
    differs: answered.map((code) => ({ code, after: undefined })),
  });
});
