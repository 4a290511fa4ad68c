import { numberText } from "../../../../basics/number-text";
import { type Points, toNumber } from "../../../../scoring/points/points";
import { type TableAsk } from "../../../../workbook/criteria-table/table-note";
import { shown } from "../../shown-text";
import { type Family } from "../../texts";
import { viCellPlace } from "../form/cell-place";

const points = (each: Points): string => numberText(toNumber(each), "vi");

const COLUMNS = { code: "mã số", title: "tên tiêu chí", points: "điểm chuẩn" } as const;

/** What only the leader can say of a table that is taken over, in Vietnamese. */
export const viTableQuestions: Family<TableAsk> = {
  place: ({ sheet, cell }) => viCellPlace({ sheet, cell, criterion: "" }),
  texts: {
    columnFor: ({ role }) =>
      `Tiêu đề bảng không cho biết cột nào ghi ${COLUMNS[role]}. Hãy chọn cột.`,
    codeDoubtful: ({ given, why }) => {
      if (why === "date")
        return `Excel đã đổi mã tiêu chí này thành ngày ${shown(given)}. Hãy chọn mã đúng.`;
      return why === "number"
        ? `Mã ${shown(given)} là một số nên có thể đã mất số 0 ở cuối. Hãy chọn mã đúng.`
        : `Mã ${shown(given)} lặp lại trong cùng một nhóm. Hãy chọn mã cho dòng này.`;
    },
    pointsDoubtful: ({ given }) =>
      `Điểm ghi ${shown(given)} có thể hiểu theo nhiều cách. Hãy chọn điểm chuẩn.`,
    mostOfCounted: ({ given, per }) =>
      `Ô này ghi ${shown(given)}, tức là ${points(per)} điểm mỗi lần mà không có mức cao nhất. Hãy chọn số điểm nhiều nhất của tiêu chí.`,
    sectionOf: ({ given }) =>
      `Chưa rõ ${shown(given)} thuộc phần nào: nội dung, điểm thưởng, điểm trừ hay điều kiện. Hãy chọn phần.`,
    groupPoints: ({ typed, counted }) =>
      `Nhóm ghi ${points(typed)} điểm nhưng cộng các tiêu chí được ${points(counted)}. Hãy chọn: tính theo tổng, hay coi điểm đã ghi là mức trần.`,
    bonusInside: ({ base, bonus }) =>
      `Phần nội dung có ${points(base)} điểm, phần thưởng có ${points(bonus)} điểm. Hãy chọn: điểm thưởng nằm trong hay ngoài thang điểm.`,
    scorerOf: ({ given }) => `Chưa rõ ${shown(given)} là bên nào chấm. Hãy chọn bên chấm.`,
    rowsAre: ({ given, count }) =>
      `Dưới ${shown(given)} có ${String(count)} dòng không có mã, điểm cộng lại nhiều hơn điểm của tiêu chí. Hãy chọn: đó là các mức để chọn một, hay các tiêu chí con.`,
    tiersOf: ({ given }) =>
      `Cách chấm ${shown(given)} giống các bậc điểm theo tỷ lệ phần trăm. Hãy chọn: tính điểm theo bậc, hay để người chấm tự cho điểm.`,
  },
};
