import { type Identity } from "../../../../workbook/identity/identity";

/** What the fields of a workbook's identity are called, in English. */
export const enIdentityNames: Readonly<Record<keyof Identity, string>> = {
  layout: "layout of the file",
  kind: "kind of file",
  bloc: "bloc",
  year: "year",
  unit: "unit",
  template: "criteria table",
  templateVersion: "version of the criteria table",
  token: "checksum",
};
