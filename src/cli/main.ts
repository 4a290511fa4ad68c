import { join } from "node:path";
import { sha256Hex } from "../hosts/digest/sha-256";
import { zlibPacking as packing } from "../hosts/node/zlib-packing";
import { fillCells } from "../hosts/xlsx/fill/fill-cells";
import { readWorkbook } from "../hosts/xlsx/read/read-workbook";
import { createWriter } from "../hosts/xlsx/write/write-workbook";
import { show } from "./output";
import { run } from "./run";

void run(process.argv.slice(2), {
  read: (bytes) => readWorkbook(bytes, undefined, packing),
  write: createWriter(packing),
  fill: (bytes, cells) => fillCells(bytes, cells, { recalculate: true, packing }),
  stamp: (bytes, { cells, feet }) => fillCells(bytes, cells, { feet, packing }),
  digest: sha256Hex,
  assets: join(__dirname, "..", "..", "assets"),
}).then(show);
