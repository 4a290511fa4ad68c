import { createRoot } from "react-dom/client";
import { present } from "../basics/assert";
import { meetOffice, type OfficeAnswer } from "../hosts/excel/meet-office";
import { App } from "./app";
import { workerReader } from "./check/reading/worker-reader";

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

/** Nothing waits for Office: forms can be checked without it, and it may never come. */
function draw(): void {
  const place = office === undefined ? "unknown" : office.inExcel ? "excel" : "outside";
  const excelIsNew = office?.excelIsNew ?? true;
  const dark = office?.dark ?? systemIsDark.matches;
  root.render(<App surroundings={{ place, excelIsNew, dark }} startReader={startReader} />);
}

systemIsDark.addEventListener("change", draw);
meetOffice(document.getElementById("office-js"), PATIENCE, (answer) => {
  office = answer;
  draw();
});
draw();
