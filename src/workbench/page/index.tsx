import { createRoot } from "react-dom/client";
import { present } from "../../basics/assert";
import { type Language } from "../../basics/language";
import { createBench } from "./bench/bench";
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
  grid = createScreenGrid(gridElement, { language, dark: systemIsDark.matches });
  return grid;
});

leaveOutOfSheetMenu(() => {
  const { books, active } = bench.state();
  const sheets = books.find(({ id }) => id === active)?.store.sheets() ?? [];
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
  },
});
systemIsDark.addEventListener("change", () => {
  grid?.setDark(systemIsDark.matches);
  draw();
});
draw();
