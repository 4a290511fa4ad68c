import { viSheets } from "../../../src/i18n/sheets/vi";
import { type Bloc } from "../../../src/scoring/import/bloc";
import { scoreBloc } from "../../../src/scoring/summary/score-bloc";
import { type Template } from "../../../src/scoring/template/template";
import { canonicalPlan } from "../../../src/workbench/stores/plan/canonical-plan";
import { planBlocWorkbook } from "../../../src/workbook/bloc/bloc-workbook";
import { escapeAddress } from "../../../src/workbook/plan/link-address";
import { type CellPlan, type WorkbookPlan } from "../../../src/workbook/plan/sheet-plan";
import { planUnitWorkbook } from "../../../src/workbook/unit/unit-workbook";
import { type ReferenceBloc, referenceBloc } from "../../fixtures/reference-blocs";

interface ScoredBloc {
  readonly template: Template;
  readonly bloc: Bloc;
}

function planOf({ template, bloc }: ScoredBloc): WorkbookPlan {
  const result = scoreBloc(template, bloc);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return planBlocWorkbook({ template, bloc, result: result.value, received: new Map() }, viSheets);
}

/** The leader's workbook of a reference bloc. */
export function blocPlan(name: ReferenceBloc): WorkbookPlan {
  return planOf(referenceBloc(name));
}

/** The form that goes out to the first unit of a bloc, with what it answered. */
export function formPlan(name: ReferenceBloc): WorkbookPlan {
  const { template, bloc } = referenceBloc(name);
  const [unit] = bloc.units;
  const entries = unit && bloc.entries.get(unit.id);
  if (unit === undefined || entries === undefined) throw new Error("no unit");
  return planUnitWorkbook({ setup: bloc, template, unit, entries }, viSheets);
}

/** The leader's workbook of a bloc with as many units as asked for: those of a reference bloc, over and over. */
export function blocPlanOf(units: number): WorkbookPlan {
  const { template, bloc } = referenceBloc("khoi-ii-100");
  const grown = Array.from({ length: units }, (_, at) => {
    const unit = bloc.units[at % bloc.units.length];
    if (unit === undefined) throw new Error("no unit");
    const round = Math.floor(at / bloc.units.length);
    const own = { ...unit, id: `${unit.id}-${round}`, name: `${unit.name} ${round}` };
    return { own, entries: bloc.entries.get(unit.id) ?? new Map() };
  });
  return planOf({
    template,
    bloc: {
      ...bloc,
      units: grown.map(({ own }) => own),
      leader: grown[0]?.own.id ?? "",
      deputy: "",
      entries: new Map(grown.map(({ own, entries }) => [own.id, entries])),
      tieDecisions: new Map(),
      ballots: [],
    },
  });
}

/** Office.js takes addresses escaped, as files hold them, and a link leaves its cell a look of its own. */
function linkedCell({ link, ...cell }: CellPlan): CellPlan {
  if (link === undefined) return cell;
  const drawn = "address" in link ? { address: escapeAddress(link.address) } : link;
  return { ...cell, link: drawn, style: cell.style ?? { vertical: "bottom" } };
}

/** Nobody computes formulas in memory: what a formula shows there is left out. */
function withoutResult({ value, ...cell }: CellPlan): CellPlan {
  return cell.formula !== undefined || value === undefined ? cell : { ...cell, value };
}

/** What is left of a plan once Office.js has drawn it in memory: everything but zooms and results of formulas. */
export function survivingPlan(plan: WorkbookPlan): WorkbookPlan {
  const canonical = canonicalPlan(plan);
  return {
    ...canonical,
    sheets: canonical.sheets.map((sheet) => ({
      ...sheet,
      zoom: 100,
      cells: sheet.cells.map((cell) => linkedCell(withoutResult(cell))),
    })),
  };
}
