import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { numberText } from "../../../basics/number-text";
import { shownDay } from "../../../i18n/pane/shown-day";
import { toNumber } from "../../../scoring/points/points";
import { daysUntil } from "../../frame/days-until";
import { type MemberScreenProps } from "../member-screen";
import { type Progress } from "./leaf-states";

export type ProgressStatusProps = Pick<MemberScreenProps, "speech" | "form" | "hosts"> & {
  readonly progress: Progress;
};

const useStyles = makeStyles({
  figures: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  bar: { marginTop: tokens.spacingVerticalXS },
});

/** How far the form is: criteria, points, the day by which it has to go, and whether it is sealed. */
export function ProgressStatus(props: ProgressStatusProps): ReactElement {
  const styles = useStyles();
  const { speech, form, hosts, progress } = props;
  const { left } = speech.words.member;
  const { done, leaves, points, max, waiting } = progress;
  const [own, most] = [points, max].map((each) => numberText(toNumber(each), speech.language));
  const count = left.progress(done, leaves.length);
  const { printed, agrees } = form.seal;
  const notes = [
    ...(waiting === 0 ? [] : [left.waiting(waiting)]),
    ...(form.deadline === "" || printed !== null
      ? []
      : [
          speech.words.road.deadline(
            shownDay(form.deadline),
            daysUntil(form.deadline, hosts.now()),
          ),
        ]),
    ...(printed === null ? [] : [agrees === true ? left.sealed(printed) : left.sealBroken]),
  ];
  return (
    <>
      <div className={styles.figures}>{`${count} · ${left.points(own ?? "", most ?? "")}`}</div>
      {notes.length > 0 && <div className={styles.quiet}>{notes.join(" · ")}</div>}
      <ProgressBar
        className={styles.bar}
        aria-label={count}
        thickness="large"
        value={done}
        max={Math.max(leaves.length, 1)}
        color={done === leaves.length ? "success" : "brand"}
      />
    </>
  );
}
