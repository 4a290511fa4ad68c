import {
  CORE_PROPERTIES,
  CUSTOM_PROPERTIES,
  DUBLIN_CORE,
  EXTENDED_PROPERTIES,
  PROPERTY_VALUES,
} from "./namespaces";
import { element, plainText, XML_HEAD } from "./xml-text";

/** The identifier of the set that holds custom properties (ECMA-376, part 1, 22.3.2.2). */
const CUSTOM_SET = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
/** 0 and 1 are kept for the set itself. */
const FIRST_PROPERTY = 2;

/** The title; no author and no dates, so that equal plans give equal files. */
export function coreXml(title: string): string {
  const names = { "xmlns:cp": CORE_PROPERTIES, "xmlns:dc": DUBLIN_CORE };
  return XML_HEAD + element("cp:coreProperties", names, element("dc:title", {}, plainText(title)));
}

/** What wrote the file. */
export function applicationXml(): string {
  const application = element("Application", {}, "Khoi Thi Dua");
  return XML_HEAD + element("Properties", { xmlns: EXTENDED_PROPERTIES }, application);
}

/** Custom properties, all texts. */
export function customXml(properties: ReadonlyMap<string, string>): string {
  const names = { xmlns: CUSTOM_PROPERTIES, "xmlns:vt": PROPERTY_VALUES };
  const items = [...properties].map(([name, text], at) => {
    const value = `<vt:lpwstr>${plainText(text)}</vt:lpwstr>`;
    return element("property", { fmtid: CUSTOM_SET, pid: FIRST_PROPERTY + at, name }, value);
  });
  return XML_HEAD + element("Properties", names, items.join(""));
}
