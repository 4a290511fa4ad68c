import { shown } from "../../messages/shown-text";
import { type FilesWords, type LinksWords } from "./files-words";

/** The words of checking which documents have their files, in Vietnamese. */
export const viFiles: FilesWords = {
  title: "Đối chiếu tệp minh chứng",
  open: "Đối chiếu tệp…",
  intro:
    "Chọn thư mục hoặc các tệp minh chứng để xem tài liệu nào đã có tệp. Chỉ đọc tên tệp; không mở tệp, không gửi đi đâu.",
  pickFolder: "Chọn thư mục…",
  pickFiles: "Chọn từng tệp…",
  counted: (files, found, all) =>
    `${String(files)} tệp · ${String(found)}/${String(all)} tài liệu có tệp`,
  asked: (count) => `Chưa rõ tệp nào (${String(count)})`,
  askedSays: "Tên tệp chỉ giống một phần, hoặc nhiều tệp cùng giống. Bấm vào tệp đúng.",
  choose: "Đúng tệp này",
  missing: (count) => `Chưa thấy tệp (${String(count)})`,
  unused: (count) => `Tệp chưa tài liệu nào ghi (${String(count)})`,
  found: (count) => `Đã có tệp (${String(count)})`,
  links: (count) => `Có đường dẫn, không cần tệp (${String(count)})`,
  by: {
    name: "đúng tên ghi trong danh mục",
    code: "theo mã trong tên tệp",
    number: "theo số, ký hiệu trong tên tệp",
  },
  write: (count) => `Ghi tên tệp cho ${String(count)} tài liệu`,
  written: (codes) => `Đã ghi tên tệp của ${codes} vào danh mục.`,
  all: "Mọi tài liệu đều có tệp, không thừa tệp nào.",
};

/** The words of keeping the register and the citations in step, in Vietnamese. */
export const viLinks: LinksWords = {
  heading: (count) => `Danh mục và tiêu chí chưa khớp (${String(count)})`,
  onlyListed: (criteria) => `danh mục ghi ${criteria}, ở đó chưa dẫn tài liệu này`,
  onlyCited: (criteria) => `${criteria} dẫn tài liệu này, danh mục chưa ghi`,
  unknown: (given) => `${shown(given)} không phải mã tiêu chí`,
  cite: (criteria) => `Dẫn ở ${criteria}`,
  list: (count) => `Ghi tiêu chí cho ${String(count)} tài liệu`,
  listed: "Đã ghi các tiêu chí vào danh mục.",
  cited: (code) => `Đã ghi ${code} vào các tiêu chí.`,
};
