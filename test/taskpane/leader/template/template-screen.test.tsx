/** @jest-environment jsdom */
import { viSheets } from "../../../../src/i18n/sheets/vi";
import { TemplateScreen } from "../../../../src/taskpane/leader/template/template-screen";
import { planBlocWorkbook } from "../../../../src/workbook/bloc/bloc-workbook";
import {
  CRITERIA_ROWS,
  criteriaColumn,
} from "../../../../src/workbook/bloc/criteria/criteria-columns";
import { type CriteriaColumn } from "../../../../src/workbook/look/criteria-words";
import { cellName } from "../../../../src/workbook/plan/cell-address";
import { bare } from "../../../actions/bloc/bloc-in-excel";
import { contentOf } from "../../../fixtures/books/planned-book";
import { editSheet, put } from "../../../fixtures/edited-grids";
import { referenceBloc } from "../../../fixtures/reference-blocs";
import { planToGrids } from "../../../workbook/plan/to-grids";
import { beside, buttonOf, settled, shown } from "../drawn-screen";

const { template, bloc } = referenceBloc("kiem-thu-a");
const PLANNED = planToGrids(planBlocWorkbook(contentOf(template, bare(bloc)), viSheets));
const SHEET = viSheets.bloc.criteria.sheet;

/** A cell of the first criterion. */
const cell = (column: CriteriaColumn): string =>
  cellName(CRITERIA_ROWS.first, criteriaColumn(column));

describe("the screen of the template", () => {
  it("says how to design as long as nothing was typed", async () => {
    const place = await shown(<TemplateScreen {...beside(PLANNED).props} />);
    expect(place.textContent).toContain("Thiết kế ngay trên sheet Tiêu chí");
    expect(place.textContent).not.toContain("Lấy theo sheet");
  });

  it("says what was typed on the sheet, and takes it over", async () => {
    const { props, drawn } = beside(editSheet(PLANNED, SHEET, put(cell("title"), "Tên mới")));
    const place = await shown(<TemplateScreen {...props} />);
    expect(place.textContent).toContain("Sẽ sửa 1 tiêu chí.");
    expect(place.textContent).toContain("đổi tên");
    await settled(() => {
      buttonOf(place, "Lấy theo sheet").click();
    });
    expect(drawn.map(({ name }) => name)).toContain(SHEET);
    expect(place.textContent).toContain("Đã lấy bảng tiêu chí theo sheet");
  });

  it("names every fault with its cell, leads there, and takes nothing over", async () => {
    const { props, done, drawn } = beside(editSheet(PLANNED, SHEET, put(cell("section"), "lạ")));
    const place = await shown(<TemplateScreen {...props} />);
    expect(place.textContent).toContain("chỗ phải sửa");
    await settled(() => {
      buttonOf(place, `Ô ${cell("section")}`).click();
    });
    expect(done).toEqual([`${SHEET} 5 ${String(criteriaColumn("section"))}`]);
    expect(place.textContent).not.toContain("Lấy theo sheet");
    expect(drawn).toEqual([]);
  });
});
