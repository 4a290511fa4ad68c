import { createRoot } from "react-dom/client";
import { present } from "../basics/assert";
import { sha256Hex } from "../hosts/digest/sha-256";
import { canDownload, deliverFile } from "../hosts/excel/deliver-file";
import { excelWorkbook } from "../hosts/excel/excel-workbook";
import { meetOffice, type OfficeAnswer } from "../hosts/excel/meet-office";
import { App } from "./app";
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
  const [{ writeWorkbook }, { zipFiles }] = await Promise.all([
    import(/* webpackChunkName: "files" */ "../hosts/xlsx/write/write-workbook"),
    import(/* webpackChunkName: "files" */ "../hosts/xlsx/package/zip-files"),
  ]);
  return { write: writeWorkbook, zip: zipFiles };
}

const hosts: Omit<PaneHosts, "deliver"> = {
  workbook: excelWorkbook(),
  startReader,
  fileTools,
  digest: sha256Hex,
  now: () => localMoment(new Date()),
};

function deliver({ name, bytes }: NamedFile): void {
  deliverFile(name, Uint8Array.from(bytes));
}

/** Nothing waits for Office: forms can be checked without it, and it may never come. */
function draw(): void {
  const place = office === undefined ? "unknown" : office.inExcel ? "excel" : "outside";
  const excelIsNew = office?.excelIsNew ?? true;
  const dark = office?.dark ?? systemIsDark.matches;
  const own = place === "excel" && canDownload() ? deliver : undefined;
  root.render(
    <App surroundings={{ place, excelIsNew, dark }} hosts={{ ...hosts, deliver: own }} />,
  );
}

systemIsDark.addEventListener("change", draw);
meetOffice(document.getElementById("office-js"), PATIENCE, (answer) => {
  office = answer;
  draw();
});
draw();
