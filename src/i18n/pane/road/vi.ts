import { type RoadWords } from "./road-words";

function left(days: number): string {
  if (days > 0) return `còn ${String(days)} ngày`;
  return days === 0 ? "hôm nay" : `quá ${String(-days)} ngày`;
}

/** The words of the leader's first screen, in Vietnamese. */
export const viRoad: RoadWords = {
  stops: {
    setup: "Khối",
    template: "Mẫu",
    issue: "Phát hành",
    intake: "Thu nhận",
    verification: "Thẩm định",
    meeting: "Họp",
    papers: "Hồ sơ",
  },
  states: { done: "xong", now: "đang làm", later: "chưa tới" },
  ranking: "Xếp hạng",
  members: (count) => `${String(count)} đơn vị`,
  template: (scale, version) => `${scale} điểm · v${version}`,
  issued: (count, day) => `${String(count)} phiếu · ${day}`,
  notIssued: "chưa phát hành",
  issuedOnce: "không ghi ngày",
  received: (count, of) => `${String(count)}/${String(of)} phiếu`,
  toVerify: (count) => `còn ${String(count)} mục`,
  verified: "đủ điểm",
  nothingToVerify: "chưa có phiếu",
  laterStop: "sau thẩm định",
  next: {
    setup: "Sửa thông tin khối",
    template: "Xem bảng tiêu chí",
    issue: "Phát hành phiếu",
    intake: "Nhận phiếu…",
    verification: "Thẩm định",
    meeting: "Xem xếp hạng",
    papers: "Xem xếp hạng",
  },
  deadline: (day, daysLeft) => `Hạn nộp ${day} (${left(daysLeft)})`,
};
