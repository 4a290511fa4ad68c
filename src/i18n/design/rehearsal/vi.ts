import { numberText } from "../../../basics/number-text";
import { type Points, toNumber } from "../../../scoring/points/points";
import { type RehearsalWords } from "./rehearsal-words";

const points = (given: Points | null): string =>
  given === null ? "không có" : numberText(toNumber(given), "vi");

/** The words of a rehearsal, in Vietnamese. */
export const viRehearsal: RehearsalWords = {
  title: "Diễn tập",
  about:
    "Máy tự dựng vài đơn vị với kết quả biết trước, phát phiếu, điền, thu nhận, thẩm định, xếp hạng rồi so lại. Không ghi gì vào sổ này.",
  run: "Diễn tập với bảng này",
  unitName: (number) => (number === 0 ? "Khối diễn tập" : `Đơn vị diễn tập ${String(number)}`),
  cameOut: ({ units, leaves, kinds, compared }) =>
    `Diễn tập ra đúng: ${String(units)} đơn vị, ${String(leaves)} tiêu chí, ${String(kinds)} kiểu chấm; thứ hạng đúng như đã dựng, ${compared} số liệu của sổ khớp.`,
  differs: ({ units, leaves }, faults) =>
    `Diễn tập ${String(units)} đơn vị, ${String(leaves)} tiêu chí: lệch ${String(faults)} chỗ. Đừng phát hành bảng này; hãy sửa tiêu chí được nêu rồi diễn tập lại.`,
  place: (rank, unit, total) => `${String(rank)}. ${unit}: ${total} điểm`,
  more: (count) => `và ${String(count)} chỗ nữa.`,
  faults: {
    place: (fault) => {
      if (!("unit" in fault)) return "";
      return "criterion" in fault ? `${fault.unit}, tiêu chí ${fault.criterion}` : fault.unit;
    },
    texts: {
      nothingToRank: () =>
        "Không câu trả lời nào làm tổng điểm thay đổi, nên không xếp hạng được. Hãy xem lại trần và thang điểm.",
      formRefused: ({ codes }) => `Phiếu không được thu nhận (${codes.join(", ")}).`,
      formChanged: ({ codes }) => `Phiếu đọc lại khác với lúc điền (${codes.join(", ")}).`,
      entriesRefused: ({ codes }) => `Điểm thẩm định không được nhận (${codes.join(", ")}).`,
      pointsDiffer: ({ due, found }) =>
        `Điểm phải là ${points(due)}, máy chấm ra ${points(found)}.`,
      totalDiffers: ({ due, found }) =>
        `Tổng điểm phải là ${points(due)}, máy chấm ra ${points(found)}.`,
      rankDiffers: ({ due, found }) =>
        `Phải xếp thứ ${String(due)}, máy xếp ${found === null ? "không có" : `thứ ${String(found)}`}.`,
      bookRefused: ({ codes }) => `Sổ khối diễn tập không đọc lại được (${codes.join(", ")}).`,
      bookDiffers: ({ count, sheet, cell }) =>
        `${String(count)} số liệu của sổ khối diễn tập lệch, trước hết ở sheet ${sheet}, ô ${cell}.`,
    },
  },
};
