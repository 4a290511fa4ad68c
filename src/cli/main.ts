import { join } from "node:path";
import { sha256Hex } from "../hosts/digest/sha-256";
import { fillCells } from "../hosts/xlsx/fill/fill-cells";
import { readWorkbook } from "../hosts/xlsx/read/read-workbook";
import { writeWorkbook } from "../hosts/xlsx/write/write-workbook";
import { show } from "./output";
import { run } from "./run";

void run(process.argv.slice(2), {
  read: (bytes) => readWorkbook(bytes),
  write: writeWorkbook,
  fill: (bytes, cells) => fillCells(bytes, cells, { recalculate: true }),
  stamp: (bytes, { cells, feet }) => fillCells(bytes, cells, { feet }),
  digest: sha256Hex,
  assets: join(__dirname, "..", "..", "assets"),
}).then(show);
