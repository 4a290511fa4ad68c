import { dateText } from "../../../../basics/date-text";
import { type EvidenceWarning } from "../../../../workbook/unit/register/evidence-warning";
import { shown } from "../../shown-text";
import { textOf, type Texts } from "../../texts";

function windowText(from: string, to: string): string {
  if (from === "") return `đến ${dateText(to)}`;
  return to === "" ? `từ ${dateText(from)}` : `từ ${dateText(from)} đến ${dateText(to)}`;
}

/** What is doubtful about a document, as it stands behind its code, in Vietnamese. */
export const viEvidenceWarnings: Texts<EvidenceWarning> = {
  outsideWindow: ({ date, from, to }) =>
    `ngày ${dateText(date)} ngoài thời gian xét (${windowText(from, to)})`,
  inFuture: ({ date }) => `ngày ${dateText(date)} ở tương lai`,
  dateUnreadable: ({ given }) => `${shown(given)} không phải là ngày`,
  numberMissing: () => "thiếu số văn bản",
  symbolNear: ({ given, near, office }) =>
    `ký hiệu ${given} gần giống ${near} (${office}): hãy xem có gõ nhầm không`,
  fileLocal: ({ given }) =>
    `${shown(given)} chỉ mở được trên máy của đơn vị: ghi tên tệp và gửi kèm, hoặc ghi địa chỉ trên mạng`,
  passageMissing: () => "thiếu mục, trang chứng minh",
  documentTwice: ({ other }) => `trùng văn bản với ${other}`,
  bonusTwice: ({ criteria: [first, second] }) =>
    `dùng cho cả ${first} và ${second} của cùng một phần điểm thưởng`,
};

/** A doubt as a sentence that names its document, in Vietnamese. */
export function viEvidenceDoubt(warning: EvidenceWarning): string {
  const text = textOf({ place: () => "", texts: viEvidenceWarnings }, warning);
  return `${warning.evidence}: ${text}.`;
}
