import { type MemberProblem } from "../../../../scoring/distribution/member-problems";
import { shown } from "../../shown-text";
import { type Family } from "../../texts";

/** A member list from which no forms may go out, in Vietnamese. */
export const viMemberProblems: Family<MemberProblem> = {
  place: (problem) =>
    "row" in problem ? `Danh sách đơn vị, dòng ${String(problem.row)}` : "Danh sách đơn vị",
  texts: {
    membersMissing: () => "Khối chưa có đơn vị nào. Hãy nhập danh sách đơn vị.",
    memberNameBlank: ({ id }) => `Đơn vị có mã ${shown(id)} chưa có tên. Hãy nhập tên đơn vị.`,
    memberIdBlank: ({ name }) => `Đơn vị ${shown(name)} chưa có mã. Hãy nhập mã đơn vị.`,
    memberNameRepeated: ({ name, first }) =>
      `Tên ${shown(name)} trùng với dòng ${String(first)}. Hãy bỏ dòng thừa hoặc ghi tên khác để phân biệt.`,
    memberIdRepeated: ({ id, first }) =>
      `Mã ${shown(id)} trùng với dòng ${String(first)}. Hãy đặt cho mỗi đơn vị một mã riêng.`,
    roleUnknown: ({ role, id }) =>
      role === "leader"
        ? `Trưởng khối ${shown(id)} không có trong danh sách. Hãy chọn lại Trưởng khối.`
        : `Phó Trưởng khối ${shown(id)} không có trong danh sách. Hãy chọn lại Phó Trưởng khối.`,
  },
};
