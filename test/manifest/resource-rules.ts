import { elementsNamed } from "./elements-named";
import { type Finding, findings } from "./finding";

const LONGEST_ID = 32;

/** References to resources and the resources themselves: every reference resolves, every name is used once. */
export function resourceFindings(manifest: Document): readonly Finding[] {
  const ids = ["Image", "Url", "String"]
    .flatMap((name) => elementsNamed(manifest, name))
    .map((resource) => resource.getAttribute("id"))
    .filter((id) => id !== null);
  const references = elementsNamed(manifest, "*")
    .map((element) => element.getAttribute("resid"))
    .filter((reference) => reference !== null);
  return [
    ...findings(
      "resid-unresolved",
      references.filter((reference) => !ids.includes(reference)),
    ),
    ...findings(
      "resid-repeated",
      ids.filter((id, index) => ids.indexOf(id) !== index),
    ),
    ...findings(
      "resid-length",
      ids.filter((id) => id.length > LONGEST_ID),
    ),
  ];
}
