/** What Office says of itself and of the window around the pane. */
export interface Surroundings {
  readonly displayLanguage: string;
  readonly isDark: boolean;
  /** `PC`, `Mac` or `OfficeOnline`. */
  readonly platform: string;
  /** The newest requirement set of ExcelApi, as `1.14`. */
  readonly excelApi: string;
}

/** Excel 2021 for Windows in Vietnamese. */
export const EXCEL_2021: Surroundings = {
  displayLanguage: "vi-VN",
  isDark: false,
  platform: "PC",
  excelApi: "1.14",
};

const LIGHT = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#000000",
  controlBackgroundColor: "#F3F2F1",
  controlForegroundColor: "#000000",
};
const DARK = {
  bodyBackgroundColor: "#262626",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#333333",
  controlForegroundColor: "#FFFFFF",
};

/** Compares versions number by number: 1.9 is older than 1.14. */
function isAtLeast(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

function isSetSupported(excelApi: string, set: string, version = "1.1"): boolean {
  if (set === "ExcelApi") return isAtLeast(excelApi, version);
  return /^RichApiRuntime/.test(set) || set === "DelayForCellEdit";
}

interface ReadyInfo {
  readonly host: string;
  readonly platform: string;
}

/**
 * Office as a pane in Excel finds it. The client alone, without office.js, has neither a context that can be set nor
 * `onReady`, so these lie in front of it.
 *
 * @param office the `Office` that the client brought along.
 */
export function officeInFront(office: object, surroundings: Surroundings): object {
  const { displayLanguage, isDark, platform, excelApi } = surroundings;
  const context = {
    host: "Excel",
    platform,
    displayLanguage,
    contentLanguage: displayLanguage,
    officeTheme: { ...(isDark ? DARK : LIGHT), isDarkTheme: isDark },
    requirements: {
      isSetSupported: (set: string, version?: string) => isSetSupported(excelApi, set, version),
    },
    diagnostics: { host: "Excel", platform, version: "16.0" },
  };
  const ready: ReadyInfo = { host: "Excel", platform };
  const onReady = (told?: (info: ReadyInfo) => void): Promise<ReadyInfo> =>
    Promise.resolve(ready).then((info) => {
      told?.(info);
      return info;
    });
  return Object.create(office, {
    context: { value: context, enumerable: true },
    onReady: { value: onReady, enumerable: true },
  }) as object;
}
