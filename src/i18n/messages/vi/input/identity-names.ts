import { type Identity } from "../../../../workbook/identity/identity";

/** What the fields of a workbook's identity are called, in Vietnamese. */
export const viIdentityNames: Readonly<Record<keyof Identity, string>> = {
  layout: "phiên bản mẫu tệp",
  kind: "loại tệp",
  bloc: "mã khối",
  year: "năm",
  unit: "mã đơn vị",
  template: "mã bảng tiêu chí",
  templateVersion: "phiên bản bảng tiêu chí",
  token: "mã đối chiếu",
};
