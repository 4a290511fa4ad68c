import { elementsNamed } from "./elements-named";
import { type Finding, type ManifestRule, findings } from "./finding";

/** Characters that Office keeps of each text (Microsoft's reference of the manifest). */
const TEXTS: readonly {
  readonly rule: ManifestRule;
  readonly parent: string;
  readonly name: string;
  readonly longest: number;
}[] = [
  { rule: "display-name-length", parent: "OfficeApp", name: "DisplayName", longest: 125 },
  { rule: "description-length", parent: "OfficeApp", name: "Description", longest: 250 },
  { rule: "short-string-length", parent: "ShortStrings", name: "String", longest: 125 },
  { rule: "long-string-length", parent: "LongStrings", name: "String", longest: 250 },
];

const FULL_TAG = /^[a-z]{2}-[A-Z]{2}$/;

/** What an element says in its default language and in each override. */
function texts(element: Element): readonly string[] {
  return [
    element.getAttribute("DefaultValue") ?? "",
    ...[...element.children].map((override) => override.getAttribute("Value") ?? ""),
  ];
}

function lengthFindings(manifest: Document): readonly Finding[] {
  return TEXTS.flatMap(({ rule, parent, name, longest }) =>
    findings(
      rule,
      elementsNamed(manifest, name, parent)
        .flatMap(texts)
        .filter((text) => text === "" || text.length > longest),
    ),
  );
}

function localeFindings(manifest: Document): readonly Finding[] {
  const byDefault = elementsNamed(manifest, "DefaultLocale")[0]?.textContent ?? "";
  const overrides = elementsNamed(manifest, "Override").map(
    (override) => override.getAttribute("Locale") ?? "",
  );
  return [
    // A language alone ("vi") is not found reliably.
    ...findings(
      "locale-tag",
      [byDefault, ...overrides].filter((tag) => !FULL_TAG.test(tag)),
    ),
    ...findings(
      "locale-default",
      overrides.filter((tag) => tag === byDefault),
    ),
    ...findings(
      "translation-missing",
      TEXTS.flatMap(({ parent, name }) => elementsNamed(manifest, name, parent))
        .filter((element) => element.children.length === 0)
        .map((element) => element.getAttribute("DefaultValue") ?? ""),
    ),
  ];
}

/** Texts that are missing, too long, or not in both languages. */
export function textFindings(manifest: Document): readonly Finding[] {
  return [...lengthFindings(manifest), ...localeFindings(manifest)];
}
