import { elementsNamed } from "./elements-named";
import { type Finding, findings } from "./finding";

/**
 * The children each element may have, in the order Office demands
 * (the schemas of [MS-OWEMXML]; "How to find the proper order of manifest elements" in Microsoft's documentation).
 */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  Requirements: ["Sets", "Methods"],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  ExtensionPoint: ["OfficeTab", "CustomTab"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "Title"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

function misplaced(element: Element): readonly string[] {
  const order = CHILDREN[element.tagName];
  if (order === undefined) return [];
  const names = [...element.children].map((child) => child.tagName);
  return names
    .filter((name, index) => {
      const place = order.indexOf(name);
      const before = index === 0 ? 0 : order.indexOf(names[index - 1]!);
      return place < 0 || place < before;
    })
    .map((name) => `${element.tagName} > ${name}`);
}

/** Elements under the wrong parent, or after one that they must stand before: Office refuses the whole manifest. */
export function orderFindings(manifest: Document): readonly Finding[] {
  return findings("element-order", elementsNamed(manifest, "*").flatMap(misplaced));
}
