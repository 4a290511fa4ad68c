import { type ChangeWords } from "./change-words";

/** What is said when the workbook is not changed, in Vietnamese. */
export const viChanges: ChangeWords = {
  hindrances: {
    templateChanged: () => "Bảng tiêu chí trong sổ vừa được thay. Hãy mở lại mục này rồi làm lại.",
    setupChanged: () => "Thông tin khối vừa được sửa. Hãy mở lại mục này rồi làm lại.",
    scorersTooMany: ({ criterion, scorers }) =>
      `Tiêu chí ${criterion} có điểm của ${String(scorers)} người chấm, sổ không đủ cột. Hãy ghi điểm bình quân.`,
    rowGone: ({ sheet, unit, criterion }) =>
      `Sheet “${sheet}” mất hàng của ${unit}${criterion === "" ? "" : `, tiêu chí ${criterion}`}. Hãy hoàn tác việc xóa hàng trong sổ rồi làm lại.`,
    columnGone: ({ sheet, column }) =>
      `Sheet “${sheet}” mất một cột (khóa ${column}). Hãy hoàn tác việc xóa cột trong sổ rồi làm lại.`,
    foreignCells: ({ sheet, count }) =>
      `Sheet “${sheet}” có ${String(count)} ô bị nhập đè, ghi tiếp sẽ làm mất nội dung đó. Hãy chép sang chỗ khác rồi hoàn tác các ô này.`,
    foreignRows: ({ sheet }) =>
      `Sheet “${sheet}” có hàng do người dùng thêm vào, ghi vào đó sẽ đè mất. Hãy chuyển các hàng đó sang sheet khác rồi làm lại.`,
    changedSince: () =>
      "Chưa hoàn tác được vì đúng chỗ đó trong sổ đã được sửa tiếp. Hãy sửa thẳng trong sổ.",
  },
};
