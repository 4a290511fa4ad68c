import { browserPlaces, type Surroundings } from "./browser-places";

it.each<
  readonly [platform: NodeJS.Platform, surroundings: Surroundings, places: readonly string[]]
>([
  [
    "linux",
    { PATH: "/home/me/bin:relative:/usr/bin" },
    ["/home/me/bin/chromium", "/usr/bin/google-chrome"],
  ],
  ["linux", {}, ["/usr/bin/chromium", "/snap/bin/chromium", "/opt/google/chrome/google-chrome"]],
  [
    "darwin",
    { HOME: "/Users/me" },
    [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Users/me/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ],
  ],
  [
    "win32",
    { ProgramFiles: "C:\\Program Files", "ProgramFiles(x86)": "C:\\Program Files (x86)" },
    [
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
      "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    ],
  ],
])("a browser is looked for on %s where it usually is", (platform, surroundings, places) => {
  expect(browserPlaces(platform, surroundings)).toEqual(expect.arrayContaining([...places]));
});

it("a browser is looked for nowhere that the surroundings do not name", () => {
  expect(browserPlaces("win32", {})).toEqual([]);
});
