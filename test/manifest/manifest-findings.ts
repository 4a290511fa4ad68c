import { addressFindings } from "./address-rules";
import { orderFindings } from "./element-order";
import { elementsNamed } from "./elements-named";
import { type Finding, findings } from "./finding";
import { resourceFindings } from "./resource-rules";
import { textFindings } from "./text-rules";

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The set every Excel that runs add-ins has. A higher one would hide the add-in from older Excel without a word. */
const LOWEST_SET = "1.1";

/** What a manifest is measured against. */
export interface Expectations {
  /** The version in package.json, three numbers. */
  readonly version: string;
  /** The folder that holds manifest.xml, assets and src. */
  readonly repository: string;
  /** True for a manifest that is given to users: it must not name the development server. */
  readonly deployed: boolean;
}

function headFindings(manifest: Document, { version }: Expectations): readonly Finding[] {
  const textOf = (name: string): string => elementsNamed(manifest, name)[0]?.textContent ?? "";
  const sets = [...elementsNamed(manifest, "Sets"), ...elementsNamed(manifest, "Set")];
  const asked = sets.flatMap((set) =>
    ["DefaultMinVersion", "MinVersion"].map((name) => set.getAttribute(name)),
  );
  return [
    ...findings(
      "id",
      [textOf("Id")].filter((id) => !GUID.test(id)),
    ),
    ...findings(
      "version",
      [textOf("Version")].filter((each) => each !== `${version}.0`),
    ),
    ...findings(
      "requirement-too-high",
      asked.filter((each) => each !== null).filter((each) => each !== LOWEST_SET),
    ),
  ];
}

/**
 * Everything in the text of a manifest that Office would refuse or show wrongly, as far as this can be known without
 * Microsoft's validation service. Empty when there is nothing.
 */
export function manifestFindings(text: string, expected: Expectations): readonly Finding[] {
  const manifest = new DOMParser().parseFromString(text, "application/xml");
  const [unreadable] = elementsNamed(manifest, "parsererror");
  if (unreadable !== undefined) return findings("well-formed", [unreadable.textContent]);
  return [
    ...orderFindings(manifest),
    ...headFindings(manifest, expected),
    ...textFindings(manifest),
    ...resourceFindings(manifest),
    ...addressFindings(manifest, expected.repository),
    ...findings("localhost", expected.deployed ? (text.match(/[^"]*localhost[^"]*/gi) ?? []) : []),
  ];
}
