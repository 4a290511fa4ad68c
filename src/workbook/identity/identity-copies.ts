import { percentDecoded } from "../../basics/untrusted-text";
import { cellName } from "../plan/cell-address";
import { type Grid, type WorkbookGrids } from "../plan/grid";
import { cellAt, cellText, findText } from "../plan/grid-cells";
import { type Identity, IDENTITY_KEYS, IDENTITY_PROPERTY, identityName } from "./identity";
import { IDENTITY_MARKER } from "./identity-sheet";

/** Where one field of one copy stands: a cell of a sheet, or without a sheet the name or property that holds it. */
export interface FieldPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** One copy of the identity as far as it is there. */
export interface IdentityCopy {
  readonly fields: ReadonlyMap<keyof Identity, string>;
  readonly placeOf: (key: keyof Identity) => FieldPlace;
}

type Fields = readonly (readonly [keyof Identity, string])[];

/** The lines of the hidden sheet: a key and its value, by key, with their rows. */
export function identityLines(
  grid: Grid,
): ReadonlyMap<string, { readonly row: number; readonly value: string }> {
  const marker = findText(grid, IDENTITY_MARKER);
  const lines = new Map<string, { row: number; value: string }>();
  if (marker === undefined) return lines;
  for (const row of grid.rows.keys()) {
    const key = cellText(cellAt(grid, row, marker.column));
    const value = cellText(cellAt(grid, row, marker.column + 1));
    if (key !== "" && !lines.has(key)) lines.set(key, { row, value });
  }
  return lines;
}

function sheetCopy(grid: Grid): IdentityCopy {
  const lines = identityLines(grid);
  const column = (findText(grid, IDENTITY_MARKER)?.column ?? 0) + 1;
  const fields = IDENTITY_KEYS.flatMap((key): Fields => {
    const line = lines.get(key);
    return line === undefined ? [] : [[key, line.value]];
  });
  const placeOf = (key: keyof Identity): FieldPlace => {
    const row = lines.get(key)?.row;
    return { sheet: grid.name, cell: row === undefined ? "" : cellName(row, column) };
  };
  return { fields: new Map(fields), placeOf };
}

/** A text constant such as `"2026"`, which some programs store behind an equals sign. */
const TEXT_CONSTANT = /^=?"((?:[^"]|"")*)"$/;

function nameCopy(names: WorkbookGrids["names"]): IdentityCopy {
  const fields = IDENTITY_KEYS.flatMap((key): Fields => {
    const [, text] = TEXT_CONSTANT.exec(names.get(identityName(key)) ?? "") ?? [];
    return text === undefined ? [] : [[key, text.replaceAll('""', '"')]];
  });
  return {
    fields: new Map(fields),
    placeOf: (key) => ({ sheet: "", cell: identityName(key) }),
  };
}

function propertyCopy(line: string): IdentityCopy {
  const pieces = line.split("|");
  const fields = IDENTITY_KEYS.flatMap((key, index): Fields => {
    const text = percentDecoded(pieces[index] ?? "");
    return text === undefined ? [] : [[key, text]];
  });
  return {
    fields: new Map(pieces.length === IDENTITY_KEYS.length ? fields : []),
    placeOf: () => ({ sheet: "", cell: IDENTITY_PROPERTY }),
  };
}

/** The sheet that holds the identity, by its marker; undefined where it is gone. */
export function identitySheet({ sheets }: WorkbookGrids): Grid | undefined {
  return sheets.find((grid) => findText(grid, IDENTITY_MARKER) !== undefined);
}

/** The copies of the identity of which anything is there, in the order in which they are believed. */
export function identityCopies(grids: WorkbookGrids): readonly IdentityCopy[] {
  const sheet = identitySheet(grids);
  return [
    ...(sheet === undefined ? [] : [sheetCopy(sheet)]),
    nameCopy(grids.names),
    propertyCopy(grids.properties.get(IDENTITY_PROPERTY) ?? ""),
  ].filter(({ fields }) => fields.size > 0);
}
