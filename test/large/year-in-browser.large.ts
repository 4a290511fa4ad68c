import { readWorkbook } from "../../src/hosts/xlsx/read/read-workbook";
import { readWorkbookPlan } from "../../src/workbench/files/read-workbook-plan";
import { differences } from "../fixtures/recalculated-formulas";
import { type ReferenceBloc, referenceBloc } from "../fixtures/reference-blocs";
import { recalculateProven } from "../programs/libreoffice";
import { describeWith } from "../programs/program";
import { openEmptyWorkbook } from "../workbench/browser/opened-workbench";
import { type Reference } from "../workbench/browser/year/played-year";
import { expectedResults, sheetResults } from "../workbench/browser/year/sheet-results";
import { playYear } from "../workbench/browser/year/whole-year";
import { useWorkbench } from "../workbench/browser/used-workbench";

const PLAYING = 600_000;

/** Names alone: ids are made of them. */
function plainList({ bloc }: Reference): string {
  return bloc.units.map(({ name }) => name).join("\n");
}

/** As many keep it in a table, with ids and roles of their own. */
function tableOfMembers({ bloc }: Reference): string {
  const role = (id: string): string =>
    id === bloc.leader ? "Trưởng khối" : id === bloc.deputy ? "Phó Trưởng khối" : "";
  const lines = bloc.units.map(({ id, name }, at) => [String(at + 1), name, id, role(id)]);
  return [["STT", "Tên đơn vị", "Mã", "Ghi chú"], ...lines]
    .map((line) => line.join("\t"))
    .join("\n");
}

/** Every formula cell of a saved workbook, compared with what LibreOffice makes of it. */
async function judged(bytes: Uint8Array): Promise<ReturnType<typeof differences>> {
  const plan = readWorkbookPlan(bytes);
  const again = readWorkbook(await recalculateProven(bytes));
  if (!plan.ok || !again.ok) throw new Error("not readable");
  return differences(plan.value.plan, again.value);
}

describeWith(["chromium", "soffice"], "a year of a bloc in a browser", () => {
  const workbench = useWorkbench();

  it.each<readonly [name: ReferenceBloc, members: (reference: Reference) => string]>([
    ["khoi-2026-100", plainList],
    ["khoi-ii-1000", tableOfMembers],
  ])(
    "%s: from an empty workbook to its ranking, all through pane and grid, comes to the reference results",
    async (name, members) => {
      const reference = referenceBloc(name);
      const names = reference.bloc.units.map((unit) => unit.name);
      const began = Date.now();
      const page = await openEmptyWorkbook(workbench);
      const year = await playYear(page, reference, {
        members: members(reference),
        cards: 3,
        typesForm: true,
        look: () => Promise.resolve(),
      });
      const seconds = Math.round((Date.now() - began) / 1000);
      const { bytes } = year.book;
      expect(sheetResults(bytes, reference.template)).toEqual(
        expectedResults(name, reference.template, names),
      );
      const { compared, differ } = await judged(bytes);
      const taken = year.takenIn.map(
        ({ told, requests }) => `${told} (${String(requests)} requests)`,
      );
      const lines = [...taken, ...year.pasted.split(/\n+/u), `${String(compared)} formula cells`];
      process.stdout.write(`${name}, ${String(seconds)} s:\n  ${lines.join("\n  ")}\n`);
      expect(differ).toEqual([]);
      expect(compared).toBeGreaterThan(1000);
    },
    PLAYING,
  );
});
