import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { memo, type ReactElement } from "react";
import { totalText } from "../../../i18n/pane/total-text";
import { type LeaderScreenProps } from "../leader-screen";
import { rankedUnits } from "./ranked-units";
import { scoredBook } from "./scored-book";

/** Places in the strip; equals of the last one stay out, as there is no room to explain them. */
const PLACES = 3;

const useStyles = makeStyles({
  strip: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    boxSizing: "border-box",
    width: "100%",
    minHeight: "32px",
    padding: `2px ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  places: { flexGrow: 1, minWidth: 0 },
  // A line each, so that the strip stays as high as it is when names change places.
  place: { display: "block" },
  points: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  icon: { flexShrink: 0, fontSize: "16px" },
});

export type RankingStripProps = Pick<LeaderScreenProps, "speech" | "book" | "onGo">;

/** The first places as they stand now, always in sight; a press opens the ranking. */
export const RankingStrip = memo(function RankingStrip(
  props: RankingStripProps,
): ReactElement | null {
  const styles = useStyles();
  const { speech, book, onGo } = props;
  const { strip, title } = speech.words.ranking;
  const scored = scoredBook(book);
  const first = scored.ok ? rankedUnits(book, scored.value).slice(0, PLACES) : [];
  // Before the first form has come there is nothing to look at.
  if (scored.ok && first.length === 0) return null;
  return (
    <button
      type="button"
      className={styles.strip}
      title={strip.open}
      onClick={() => {
        onGo("ranking");
      }}
    >
      <span className={styles.places}>
        {first.length === 0 && `${title}: ${strip.none}`}
        {first.map(({ id, rank, name, total }) => (
          <span key={id} className={styles.place}>
            {`${String(rank)}. ${name} `}
            <span className={styles.points}>
              {totalText(total, book.template, speech.language)}
            </span>
          </span>
        ))}
      </span>
      <ChevronRightRegular className={styles.icon} />
    </button>
  );
});
