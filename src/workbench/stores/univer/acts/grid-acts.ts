import { type ISelection } from "@univerjs/core";
import { type MemorySheet } from "../../memory/memory-sheet";
import { type MemoryStore } from "../../memory/memory-store";
import { type UserAct } from "../../store";
import { heldValue } from "../drawing/cell-drawing";
import { cellRange } from "../drawing/grid-range";
import { drawnName } from "../drawing/workbook-drawing";
import { type GridCommand, type GridProgram } from "../grid-program";
import { type BookSync } from "../sync/book-sync";
import { worksheetOf } from "../sync/sheet-sync";
import { allPlaces, placesIn, takeCells } from "./taken-cells";
import { type TakenPlace, takeSettings } from "./taken-settings";

/** A workbook of the grid and the store behind it. */
export interface GridBook {
  readonly program: GridProgram;
  readonly unitId: string;
  readonly store: MemoryStore;
  readonly sync: BookSync;
}

const CELLS = "sheet.mutation.set-range-values";

/** These move cells about without naming each one. */
const MOVES = [
  "sheet.mutation.move-range",
  "sheet.mutation.move-rows",
  "sheet.mutation.move-columns",
  "sheet.mutation.insert-col",
  "sheet.mutation.remove-col",
  "sheet.mutation.reorder-range",
];

/** Still being drawn with the mouse. */
const UNFINISHED = [0, 1];

type SheetPlace = TakenPlace & { readonly sheet: MemorySheet };

function takeResults({ sheet, worksheet }: SheetPlace, command: GridCommand): void {
  for (const [row, column] of placesIn(command.params["cellValue"]))
    if (sheet.cell(row, column)?.formula !== undefined)
      sheet.setResult(row, column, heldValue(worksheet.getCellRaw(row, column)));
}

function takeEdits(book: GridBook, place: SheetPlace, { id, params }: GridCommand): UserAct[] {
  const { sheet, worksheet } = place;
  const places = id === CELLS ? placesIn(params["cellValue"]) : allPlaces(worksheet, sheet);
  const [only, another] = places;
  const before =
    only !== undefined && another === undefined ? (sheet.cell(...only)?.value ?? "") : undefined;
  const range = takeCells(book.program.book(book.unitId), worksheet, sheet, places);
  if (range === undefined) return [];
  const act = { kind: "edited", sheet: sheet.id, range } as const;
  return [before === undefined ? act : { ...act, before }];
}

function takeSelection({ store }: GridBook, sheet: MemorySheet, params: GridCommand["params"]) {
  const [selection] = (params["selections"] ?? []) as readonly ISelection[];
  if (selection === undefined || UNFINISHED.includes(Number(params["type"] ?? 2))) return [];
  const range = cellRange(selection.range);
  const held = store.selection();
  const isSame =
    store.activeSheet().id === sheet.id && JSON.stringify(held) === JSON.stringify(range);
  return isSame ? [] : [{ kind: "selected", sheet: sheet.id, range } as const];
}

function actsOf(book: GridBook, place: SheetPlace, command: GridCommand): readonly UserAct[] {
  const { id, params } = command;
  const { sheet } = place;
  if (id === "sheet.operation.set-selections") return takeSelection(book, sheet, params);
  if (id === "sheet.operation.set-worksheet-active")
    return book.store.activeSheet().id === sheet.id ? [] : [{ kind: "activated", sheet: sheet.id }];
  if (takeSettings(place, command)) {
    book.sync.shown(sheet);
    return [];
  }
  if (id !== CELLS && !MOVES.includes(id)) return [];
  return takeEdits(book, place, command);
}

/** The grid lets names follow the sheets and cells that they stand for. */
function takeName({ store, sync }: GridBook, { id, params }: GridCommand): void {
  if (id !== "formula.mutation.set-defined-name") return;
  const held = store.names().get(String(params["id"]));
  const reference = String(params["formulaOrRefString"]);
  if (held === undefined || drawnName(held).formulaOrRefString === reference) return;
  store.setName({ ...held, formula: `=${reference.replace(/^=/, "")}` });
  sync.nameShown(held.name);
}

/** What a command of the grid did to the store. */
export interface Taken {
  readonly acts: readonly UserAct[];
  /** Something that formulas may depend on is another now. */
  readonly stale: boolean;
}

const NOTHING: Taken = { acts: [], stale: false };

/** Takes over into the store what happened in the grid: results of formulas, and what a person did. */
export function takeCommand(book: GridBook, command: GridCommand): Taken {
  const { unitId, subUnitId } = command.params;
  if (unitId !== book.unitId || command.own) return NOTHING;
  takeName(book, command);
  const sheet = book.store.sheets().find(({ id }) => id === subUnitId);
  const worksheet = worksheetOf(book.program.book(book.unitId), String(subUnitId));
  if (sheet === undefined || worksheet === undefined) return NOTHING;
  const place = { store: book.store, sheet, worksheet };
  if (command.isResult) {
    if (command.id === CELLS) takeResults(place, command);
    return NOTHING;
  }
  return { acts: actsOf(book, place, command), stale: command.isMutation };
}
