import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { DismissCircleFilled } from "@fluentui/react-icons/svg/dismiss-circle";
import { SubtractCircleRegular } from "@fluentui/react-icons/svg/subtract-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { type ReactElement } from "react";

/** Settled, to be looked at, stopped, still to come, or not concerned. */
export type State = "settled" | "look" | "stop" | "open" | "off";

const ICONS = {
  settled: CheckmarkCircleFilled,
  look: WarningFilled,
  stop: DismissCircleFilled,
  open: CircleRegular,
  off: SubtractCircleRegular,
} as const;

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: "20px" },
  settled: { color: tokens.colorStatusSuccessForeground1 },
  look: { color: tokens.colorStatusWarningForeground1 },
  stop: { color: tokens.colorStatusDangerForeground1 },
  open: { color: tokens.colorBrandForeground1 },
  off: { color: tokens.colorNeutralForeground3 },
});

/** A form and a colour for what the words beside it say. */
export function StateIcon({ state }: { readonly state: State }): ReactElement {
  const styles = useStyles();
  const Icon = ICONS[state];
  return <Icon className={mergeClasses(styles.icon, styles[state])} />;
}
