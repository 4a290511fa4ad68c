import { dayNumber } from "../../basics/date-text";
import { COLORS, LOOKS, TEXT_FORMAT } from "../look/cell-looks";
import { type EvidenceColumn, type SheetWords } from "../look/sheet-words";
import { columnPlans, drawTableHead, type TableColumn } from "../look/table-head";
import { rowHeight } from "../look/text-height";
import { draftSheet } from "../plan/sheet-draft";
import { type SheetPlan } from "../plan/sheet-plan";
import { EVIDENCE_COLUMNS } from "../unit/evidence-sheet";
import { type BlocContent } from "./bloc-content";

/** The text in the first cell of the hidden key row of the bloc's evidence list. */
export const EVIDENCE_LIST_MARKER = "#ktd-minh-chung-khoi";

/** Zero-based rows above the list. */
const EVIDENCE_LIST_ROWS = { keys: 0, title: 1, header: 3, numbering: 4, first: 5 };

export type EvidenceListColumn = EvidenceColumn | "unitName";

/** The columns in order: the unit, then the register's own. */
export const EVIDENCE_LIST_COLUMNS: readonly EvidenceListColumn[] = [
  "id",
  "unitName",
  ...EVIDENCE_COLUMNS.filter((key) => key !== "id"),
];

const WIDTHS: Partial<Record<EvidenceListColumn, number>> = {
  unitName: 28,
  subject: 42,
  symbol: 20,
  issuer: 20,
  file: 24,
};

/** The evidence of all units as it came back, so that nothing of a form is lost. */
export function writeEvidenceList(
  { bloc, received }: Pick<BlocContent, "bloc" | "received">,
  words: SheetWords,
): SheetPlan {
  const { evidence, bloc: labels } = words;
  const columns: readonly TableColumn[] = EVIDENCE_LIST_COLUMNS.map((key) => ({
    key,
    label: key === "unitName" ? labels.scores.columns.unitName : evidence.columns[key],
    width: WIDTHS[key] ?? 14,
    ...(key === "id" ? { hidden: true } : {}),
  }));
  const draft = draftSheet(evidence.sheet);
  const title = evidence.title(bloc);
  draft.put(EVIDENCE_LIST_ROWS.title, 1, title, {
    ...LOOKS.title,
    horizontal: "left",
    wrap: false,
  });
  drawTableHead(draft, columns, EVIDENCE_LIST_ROWS, EVIDENCE_LIST_MARKER);
  let row = EVIDENCE_LIST_ROWS.first;
  for (const unit of bloc.units)
    for (const entry of received.get(unit.id)?.evidence ?? []) {
      const texts = { ...entry, id: unit.id, unitName: unit.name, ordinal: entry.code };
      EVIDENCE_LIST_COLUMNS.forEach((key, column) => {
        const text = texts[key];
        const day = key === "date" ? dayNumber(text) : undefined;
        const look = day === undefined ? { ...LOOKS.text, numberFormat: TEXT_FORMAT } : LOOKS.date;
        draft.put(
          row,
          column,
          day ?? (text === "" ? undefined : text),
          key === "id" ? LOOKS.key : look,
        );
      });
      draft.height(
        row,
        rowHeight(
          EVIDENCE_LIST_COLUMNS.map((key) => ({
            text: texts[key],
            width: WIDTHS[key] ?? 14,
            size: 11,
          })),
        ),
      );
      row += 1;
    }
  const bottom = Math.max(EVIDENCE_LIST_ROWS.first, row - 1);
  return draft.finish({
    visibility: "visible",
    tabColor: COLORS.header,
    columns: columnPlans(columns),
    freeze: { row: EVIDENCE_LIST_ROWS.first, column: 2 },
    protection: { formatColumns: true, formatRows: true, sort: true, filter: true },
    print: {
      landscape: true,
      titleRows: { from: EVIDENCE_LIST_ROWS.header, to: EVIDENCE_LIST_ROWS.numbering },
      area: { top: EVIDENCE_LIST_ROWS.title, bottom, left: 1, right: columns.length - 1 },
      margins: { top: 20, bottom: 20, left: 20, right: 15 },
      pageNumbers: true,
    },
  });
}
