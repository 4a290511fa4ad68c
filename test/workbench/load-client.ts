import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import { type ClientLibrary } from "../../src/workbench/protocol/attach-client";
import { readSurface, type Surface } from "../../src/workbench/protocol/surface";

/** What a page with the genuine client has in its window. */
export interface ClientWindow {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & ClientLibrary;
  Office: object;
}

/** As much of a browser as the client looks for while it loads. */
function emptyWindow(): Record<string, unknown> {
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    name: "",
    navigator: { userAgent: "node" },
    location: {
      href: "https://localhost/",
      protocol: "https:",
      host: "localhost",
      hash: "",
      search: "",
    },
    document: {
      URL: "https://localhost/",
      cookie: "",
      getElementsByTagName: () => [],
      addEventListener: () => undefined,
      createElement: () => ({ setAttribute: () => undefined, style: {} }),
      head: { appendChild: () => undefined },
    },
    addEventListener: () => undefined,
  };
  page["window"] = page;
  return page;
}

function loadedInto(page: Record<string, unknown>, file: string): Record<string, unknown> {
  const path = require.resolve(`@microsoft/office-js/dist/${file}`);
  new Script(readFileSync(path, "utf8"), { filename: path }).runInContext(createContext(page));
  return page;
}

function hasClient(page: object): page is ClientWindow {
  return ["Excel", "OfficeExtension", "Office"].every((name) => name in page);
}

/** Loads the client as Microsoft ships it, in a window of its own. */
export function loadClient(): ClientWindow {
  const page: object = loadedInto(emptyWindow(), "excel-web-16.00.js");
  if (!hasClient(page)) throw new Error("the client is not what it was");
  return page;
}

let surface: Surface | undefined;

/** What the client has, read from its readable build. */
export function loadSurface(): Surface {
  if (surface !== undefined) return surface;
  const page = loadedInto(emptyWindow(), "excel-web-16.00.debug.js");
  surface = readSurface(page["Excel"] as object);
  return surface;
}
