import { lazy } from "react";
import { createRoot } from "react-dom/client";
import { present } from "../basics/assert";
import { meetOffice, type OfficeAnswer } from "../hosts/excel/meet-office";
import { App } from "./app";
import { type BesideProps } from "./beside-workbook";
import { workerReader } from "./check/reading/worker-reader";
import { localMoment } from "./session/local-moment";
import { type FileTools, type NamedFile, type PaneHosts } from "./session/pane-hosts";

/** Milliseconds after which the pane says that it is outside Excel, unless Excel answers later. */
const PATIENCE = 4000;

const root = createRoot(present(document.getElementById("root"), "the element of the pane"));
const systemIsDark = window.matchMedia("(prefers-color-scheme: dark)");
let office: OfficeAnswer | undefined;

const startReader = () =>
  workerReader(
    () =>
      new Worker(
        /* webpackChunkName: "check-worker" */ new URL(
          "./check/reading/check-worker.ts",
          import.meta.url,
        ),
      ),
  );

async function fileTools(): Promise<FileTools> {
  const [{ writeWorkbook }, { readWorkbook }, { fillCells }, { zipFiles }] = await Promise.all([
    import(/* webpackChunkName: "files" */ "../hosts/xlsx/write/write-workbook"),
    import(/* webpackChunkName: "files" */ "../hosts/xlsx/read/read-workbook"),
    import(/* webpackChunkName: "files" */ "../hosts/xlsx/fill/fill-cells"),
    import(/* webpackChunkName: "files" */ "../hosts/xlsx/package/zip-files"),
  ]);
  return {
    write: writeWorkbook,
    read: readWorkbook,
    // What formulas came to before is nobody's figure any more.
    fill: (bytes, cells) => fillCells(bytes, cells, { recalculate: true }),
    zip: zipFiles,
  };
}

/** Everything for work beside a workbook: none of it is needed to open the pane, or outside Excel. */
const Beside = lazy(async () => {
  const [{ BesideWorkbook }, { excelWorkbook }, { canDownload, deliverFile }, { sha256Hex }] =
    await Promise.all([
      import(/* webpackChunkName: "workbook" */ "./beside-workbook"),
      import(/* webpackChunkName: "workbook" */ "../hosts/excel/excel-workbook"),
      import(/* webpackChunkName: "workbook" */ "../hosts/excel/deliver-file"),
      import(/* webpackChunkName: "workbook" */ "../hosts/digest/sha-256"),
    ]);
  const deliver = ({ name, bytes }: NamedFile): void => {
    deliverFile(name, bytes);
  };
  const hosts: PaneHosts = {
    workbook: excelWorkbook(),
    startReader,
    fileTools,
    deliver: canDownload() ? deliver : undefined,
    digest: sha256Hex,
    now: () => localMoment(new Date()),
  };
  return {
    default: ({ speech }: Pick<BesideProps, "speech">) => (
      <BesideWorkbook speech={speech} hosts={hosts} />
    ),
  };
});

/** Nothing waits for Office: forms can be checked without it, and it may never come. */
function draw(): void {
  const place = office === undefined ? "unknown" : office.inExcel ? "excel" : "outside";
  const excelIsNew = office?.excelIsNew ?? true;
  const dark = office?.dark ?? systemIsDark.matches;
  const surroundings = { place, excelIsNew, dark } as const;
  root.render(<App surroundings={surroundings} startReader={startReader} Beside={Beside} />);
}

systemIsDark.addEventListener("change", draw);
meetOffice(document.getElementById("office-js"), PATIENCE, (answer) => {
  office = answer;
  draw();
});
draw();
