import { join } from "node:path";
import { fillCells } from "../hosts/xlsx/fill/fill-cells";
import { readWorkbook } from "../hosts/xlsx/read/read-workbook";
import { writeWorkbook } from "../hosts/xlsx/write/write-workbook";
import { show } from "./output";
import { run } from "./run";

void run(process.argv.slice(2), {
  read: (bytes) => readWorkbook(bytes),
  write: writeWorkbook,
  fill: (bytes, cells) => fillCells(bytes, cells, { recalculate: true }),
  assets: join(__dirname, "..", "..", "assets"),
}).then(show);
