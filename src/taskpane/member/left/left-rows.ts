import { type CellPlace } from "../../../workbook/unit/form-note";
import { type State } from "../../list/state-icon";
import { type PaneSpeech } from "../../pane-speech";
import { type MemberPlace } from "../member-place";
import { placeName, toldLeft } from "../told-form";
import { type MemberScreenProps } from "../member-screen";
import { type LeftNote } from "./left-lines";
import { type LeftRow } from "./left-section";

const STATES: Readonly<Record<LeftNote["kind"], State>> = {
  problem: "stop",
  finding: "look",
  reminder: "open",
  repair: "look",
  evidence: "look",
};

/** Where a line leads in the pane; undefined for what is only to be seen in the sheet. */
function leadsTo(left: LeftNote): MemberPlace | undefined {
  if (left.kind === "evidence") return { at: "entry", evidence: left.note.evidence };
  const { criterion } = left.note;
  return criterion === "" ? undefined : { at: "card", code: criterion, focused: true };
}

/** The cell of the register in which a document's code stands. */
export function registerPlace(
  { register }: MemberScreenProps["form"],
  evidence: string,
): CellPlace | undefined {
  const row = register?.rows.get(evidence);
  return register && row !== undefined
    ? { sheet: register.sheet, cell: `B${String(row + 1)}`, criterion: "" }
    : undefined;
}

function titleOf(left: LeftNote, form: MemberScreenProps["form"]): string {
  if (left.kind !== "evidence") return placeName(left.note, form);
  const entry = form.evidence.find(({ code }) => code === left.note.evidence);
  const named = entry?.symbol === "" ? entry.subject : entry?.symbol;
  return [left.note.evidence, named ?? ""].filter((each) => each !== "").join(" · ");
}

/** What a line says behind its place: nothing for a criterion that is simply not answered yet. */
function noteOf(left: LeftNote, speech: PaneSpeech): string | undefined {
  const isBlank = left.kind === "reminder" && left.note.code === "leafBlank";
  return isBlank ? undefined : toldLeft(left, speech);
}

/** The lines of one part of what is left to do: a press shows the cell and opens the criterion or document. */
export function leftRows(
  notes: readonly LeftNote[],
  { form, speech, job, onGo }: MemberScreenProps,
): readonly LeftRow[] {
  return notes.map((left, index) => ({
    key: `${left.kind} ${String(index)}`,
    title: titleOf(left, form),
    note: noteOf(left, speech),
    state: STATES[left.kind],
    onOpen: () => {
      const cell = left.kind === "evidence" ? registerPlace(form, left.note.evidence) : left.note;
      if (cell !== undefined) job.show(cell);
      const place = leadsTo(left);
      if (place !== undefined) onGo(place);
    },
  }));
}
