import { makeStyles, tokens } from "@fluentui/react-components";

/** The look of a line of a list that can be pressed as a whole. */
export const useRowButton = makeStyles({
  row: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    boxSizing: "border-box",
    width: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
