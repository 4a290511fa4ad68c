import { posix, win32 } from "node:path";

/** Variables of the surroundings by name. */
export type Surroundings = Readonly<Record<string, string | undefined>>;

/** What browsers that Playwright can drive are called on Linux. */
const COMMANDS = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const USUAL_FOLDERS = ["/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome"];

const MAC_PROGRAMS = ["Google Chrome", "Microsoft Edge", "Chromium"];

const WINDOWS_FOLDERS = ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"];

const WINDOWS_PROGRAMS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

const filled = (text: string | undefined): readonly string[] =>
  text === undefined || text === "" ? [] : [text];

/** Where a system may keep a browser, as whole paths, the likeliest first; what is not there is named as well. */
export function browserPlaces(
  platform: NodeJS.Platform,
  surroundings: Surroundings,
): readonly string[] {
  if (platform === "win32")
    return WINDOWS_PROGRAMS.flatMap((program) =>
      WINDOWS_FOLDERS.flatMap((name) => filled(surroundings[name])).map((folder) =>
        win32.join(folder, program),
      ),
    );
  if (platform === "darwin") {
    const folders = [
      "/Applications",
      ...filled(surroundings["HOME"]).map((home) => posix.join(home, "Applications")),
    ];
    return MAC_PROGRAMS.flatMap((name) =>
      folders.map((folder) => posix.join(folder, `${name}.app`, "Contents", "MacOS", name)),
    );
  }
  const path = (surroundings["PATH"] ?? "").split(":").filter((folder) => folder.startsWith("/"));
  const folders = [...new Set([...path, ...USUAL_FOLDERS])];
  return COMMANDS.flatMap((command) => folders.map((folder) => posix.join(folder, command)));
}
