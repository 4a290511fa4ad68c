/** @jest-environment jsdom */
import { viSheets } from "../../../../src/i18n/sheets/vi";
import { RankingScreen } from "../../../../src/taskpane/leader/ranking/ranking-screen";
import { planBlocWorkbook } from "../../../../src/workbook/bloc/bloc-workbook";
import { cellName } from "../../../../src/workbook/plan/cell-address";
import { contentOf, readBook } from "../../../fixtures/books/planned-book";
import { editSheet, put } from "../../../fixtures/edited-grids";
import { referenceBloc } from "../../../fixtures/reference-blocs";
import { planToGrids } from "../../../workbook/plan/to-grids";
import { beside, buttonOf, settled, shown } from "../drawn-screen";

const { template, bloc } = referenceBloc("kiem-thu-a");
const SCORED = planToGrids(planBlocWorkbook(contentOf(template, bloc), viSheets));

describe("the ranking", () => {
  const summary = readBook(SCORED).places.summary;
  const total = cellName(
    [...(summary?.rows.values() ?? [])][0] ?? 0,
    summary?.columns.get("total") ?? 0,
  );

  it("hands the result out where every figure agrees", async () => {
    const place = await shown(<RankingScreen {...beside(SCORED).props} />);
    await settled(() => {
      buttonOf(place, "Xuất kết quả").click();
    });
    expect(place.querySelector("textarea")?.value).toContain('"rank": 1');
  });

  it("refuses where a formula was overwritten, names the cell, and leads to the comparison", async () => {
    const { props, done } = beside(editSheet(SCORED, "Tổng hợp", put(total, 99.5)));
    const place = await shown(<RankingScreen {...props} />);
    await settled(() => {
      buttonOf(place, "Xuất kết quả").click();
    });
    expect(place.textContent).toContain("Chưa xuất được: sổ còn 1 chỗ lệch");
    expect(place.textContent).toContain(`ô ${total}`);
    expect(place.querySelector("textarea")).toBeNull();
    await settled(() => {
      buttonOf(place, "Xem Đối chiếu").click();
    });
    expect(done).toEqual(["reconciliation"]);
  });
});
