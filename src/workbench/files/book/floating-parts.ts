import { type ZipPackage } from "../../../hosts/xlsx/package/read-zip";
import { eachChild, readXmlPart } from "../../../hosts/xlsx/xml/walk-xml";
import { type LeftOutCode } from "../../../i18n/workbench/left-out";
import { type NoteLeftOut } from "../left-out-list";
import { readReferences, type Reference } from "./part-references";

/** What a sheet's references lead to, by their kinds. */
const KINDS: Readonly<Record<string, LeftOutCode>> = {
  comments: "comments",
  threadedcomment: "comments",
  table: "tables",
  pivottable: "pivotTables",
  control: "controls",
  ctrlprop: "controls",
  oleobject: "controls",
  slicer: "controls",
  timeline: "controls",
};

/** What is in a drawing: a part that cannot be read is none of a plan's, and so no problem. */
function noteDrawing(zip: ZipPackage, part: string, note: NoteLeftOut): void {
  let anchors = 0;
  readXmlPart(zip, part, (scanner) => {
    eachChild(scanner, () => {
      anchors += 1;
    });
  });
  if (anchors === 0) return;
  const kinds = [...readReferences(zip, part).references.values()].map(({ kind }) => kind);
  const charts = kinds.some((kind) => kind.startsWith("chart"));
  const images = kinds.includes("image");
  if (charts) note("charts");
  if (images) note("images");
  if (!charts && !images) note("drawings");
}

/** Notes what hangs on a sheet beside its cells. */
export function noteFloatingParts(
  zip: ZipPackage,
  references: Iterable<Reference>,
  note: NoteLeftOut,
): void {
  for (const { kind, target } of references) {
    const code = KINDS[kind];
    if (code !== undefined) note(code);
    if (kind === "drawing") noteDrawing(zip, target, note);
  }
}
