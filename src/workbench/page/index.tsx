import { createRoot } from "react-dom/client";
import { present } from "../../basics/assert";
import { type Language } from "../../basics/language";
import { createBench } from "./bench/bench";
import { type UniverStore } from "../stores/univer/univer-store";
import { leaveOutOfSheetMenu } from "./grid/sheet-menu";
import { type ScreenGrid } from "./grid/screen-grid";
import { Workbench } from "./workbench";

const root = createRoot(present(document.getElementById("root"), "the element of the page"));
const systemIsDark = window.matchMedia("(prefers-color-scheme: dark)");
const gridElement = document.createElement("div");
gridElement.style.cssText = "position: absolute; inset: 0";

let language: Language = "vi";
let grid: ScreenGrid | undefined;

const bench = createBench(async () => {
  const { createScreenGrid } = await import(/* webpackChunkName: "grid" */ "./grid/screen-grid");
  grid = createScreenGrid(gridElement, { language, dark: systemIsDark.matches, storeOf });
  return grid;
});

const storeOf = (id: string | undefined): UniverStore | undefined =>
  bench.state().books.find((book) => book.id === id)?.store;

leaveOutOfSheetMenu(() => {
  const sheets = storeOf(bench.state().active)?.sheets() ?? [];
  return sheets
    .map(({ settings }) => settings())
    .filter(({ visibility }) => visibility === "VeryHidden")
    .map(({ name }) => name);
});

function draw(): void {
  document.documentElement.lang = language;
  document.documentElement.style.colorScheme = systemIsDark.matches ? "dark" : "light";
  root.render(
    <Workbench
      bench={bench}
      dark={systemIsDark.matches}
      language={language}
      onLanguage={(next) => {
        language = next;
        grid?.setLanguage(next);
        draw();
      }}
      gridElement={gridElement}
    />,
  );
}

Object.assign(window, {
  workbench: {
    attach: (pane: Window) => {
      bench.attach(pane, { dark: systemIsDark.matches, language });
    },
    roundTrips: bench.roundTrips,
  },
});
// What stands in a cell's editor is entered when the person goes over to the pane, as in Excel.
window.addEventListener("blur", () => {
  if (document.activeElement instanceof HTMLIFrameElement) grid?.program.finishEditing();
});
systemIsDark.addEventListener("change", () => {
  grid?.setDark(systemIsDark.matches);
  draw();
});
draw();
