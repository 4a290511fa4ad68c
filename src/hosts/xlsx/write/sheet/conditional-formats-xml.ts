import { type ConditionalFormatPlan } from "../../../../workbook/plan/sheet-plan";
import { fileFormula } from "../file-formula";
import { EXCEL_2010, EXCEL_FORMULA } from "../namespaces";
import { opaque } from "../style/style-xml";
import { type StyleTable } from "../style/style-table";
import { element } from "../xml-text";
import { sequenceOf } from "./validations-xml";

type Bar = Extract<ConditionalFormatPlan, { kind: "bar" }>;

/** The extensions that tell programs since Excel 2010 how a bar is drawn (MS-XLSX, 2.6.26 and 2.6.28). */
const RULE_EXTENSION = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
const SHEET_EXTENSION = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

/** Ties a bar to its extension; it must differ from the others of its sheet only. */
function barIdentity(priority: number): string {
  return `{4B685469-4475-4100-8000-${String(priority).padStart(12, "0")}}`;
}

function barXml(bar: Bar, priority: number): string {
  const scale = element("cfvo", { type: "num", val: 0 }) + element("cfvo", { type: "max" });
  const drawn = element("dataBar", {}, scale + element("color", { rgb: opaque(bar.color) }));
  const identity = element("x14:id", {}, barIdentity(priority));
  const extension = element("ext", { uri: RULE_EXTENSION, "xmlns:x14": EXCEL_2010 }, identity);
  const content = drawn + element("extLst", {}, extension);
  return element("cfRule", { type: "dataBar", priority }, content);
}

function formatXml(format: ConditionalFormatPlan, priority: number, styles: StyleTable): string {
  const rule =
    format.kind === "bar"
      ? barXml(format, priority)
      : element(
          "cfRule",
          { type: "expression", dxfId: styles.differential(format.style), priority },
          element("formula", {}, fileFormula(format.formula)),
        );
  return element("conditionalFormatting", { sqref: sequenceOf(format.ranges) }, rule);
}

/** Looks that depend on what the cells show; where two set the same thing, the earlier one wins. */
export function conditionalFormatsXml(
  formats: readonly ConditionalFormatPlan[],
  styles: StyleTable,
): string {
  return formats.map((format, at) => formatXml(format, at + 1, styles)).join("");
}

function barExtensionXml(bar: Bar, priority: number): string {
  const zero = element("x14:cfvo", { type: "num" }, element("xm:f", {}, "0"));
  const drawn = element(
    "x14:dataBar",
    {
      minLength: 0,
      maxLength: 100,
      gradient: false,
      negativeBarColorSameAsPositive: true,
      axisPosition: "none",
    },
    zero + element("x14:cfvo", { type: "max" }),
  );
  const rule = element("x14:cfRule", { type: "dataBar", id: barIdentity(priority) }, drawn);
  const place = element("xm:sqref", {}, sequenceOf(bar.ranges));
  return element("x14:conditionalFormatting", { "xmlns:xm": EXCEL_FORMULA }, rule + place);
}

/** The end of the sheet: bars in one colour from nothing at zero to the full cell at the highest value. */
export function barExtensionsXml(formats: readonly ConditionalFormatPlan[]): string {
  const bars = formats.map((format, at) =>
    format.kind === "bar" ? barExtensionXml(format, at + 1) : "",
  );
  const list = bars.join("");
  if (list === "") return "";
  const content = element("x14:conditionalFormattings", {}, list);
  const extension = element("ext", { uri: SHEET_EXTENSION, "xmlns:x14": EXCEL_2010 }, content);
  return element("extLst", {}, extension);
}
