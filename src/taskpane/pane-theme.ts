import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";

/** Vietnamese stacks accents on capitals (Ề, Ộ): lines are half as high again as their letters, more than Fluent's own. */
const LINE_HEIGHTS: Partial<Theme> = {
  lineHeightBase100: "15px",
  lineHeightBase200: "18px",
  lineHeightBase300: "21px",
  lineHeightBase400: "24px",
  lineHeightBase500: "30px",
};

const LIGHT: Theme = { ...webLightTheme, ...LINE_HEIGHTS };
const DARK: Theme = { ...webDarkTheme, ...LINE_HEIGHTS };

/** The colours and sizes of the pane. */
export function paneTheme(dark: boolean): Theme {
  return dark ? DARK : LIGHT;
}
