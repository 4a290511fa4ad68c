import { Card, makeStyles, mergeClasses, Text, Title2, tokens } from "@fluentui/react-components";
import { DocumentTableRegular, FolderOpenRegular, TrophyRegular } from "@fluentui/react-icons";
import { type ReactElement } from "react";
import { type WorkbenchWords } from "../../../i18n/workbench/workbench-words";

export interface StartScreenProps {
  readonly words: WorkbenchWords;
  readonly busy: boolean;
  readonly onSample: () => void;
  readonly onEmpty: () => void;
  readonly onOpen: () => void;
}

const useStyles = makeStyles({
  screen: {
    gridColumn: "1 / 4",
    gridRow: 3,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingVerticalXXL,
    padding: tokens.spacingHorizontalXXL,
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  words: {
    maxWidth: "620px",
    textAlign: "center",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    lineHeight: "1.5",
  },
  choices: { display: "flex", flexWrap: "wrap", justifyContent: "center", gap: "20px" },
  choice: { width: "250px", padding: "20px", rowGap: "10px", textAlign: "left" },
  first: { boxShadow: `inset 0 0 0 2px ${tokens.colorBrandStroke1}` },
  icon: { fontSize: "32px", color: tokens.colorBrandForeground1, lineHeight: "0" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The first screen: what this is, and three ways to begin. */
export function StartScreen(props: StartScreenProps): ReactElement {
  const { words, busy, onSample, onEmpty, onOpen } = props;
  const styles = useStyles();
  const choices = [
    { icon: <TrophyRegular />, title: words.sample, hint: words.sampleHint, act: onSample },
    { icon: <DocumentTableRegular />, title: words.empty, hint: words.emptyHint, act: onEmpty },
    { icon: <FolderOpenRegular />, title: words.openFile, hint: words.openHint, act: onOpen },
  ];
  return (
    <main className={styles.screen}>
      <div className={styles.words}>
        <Title2 as="h1" align="center">
          {words.title}
        </Title2>
        <Text size={400} align="center">
          {words.intro}
        </Text>
      </div>
      <div className={styles.choices}>
        {choices.map(({ icon, title, hint, act }, at) => (
          <Card
            key={title}
            className={mergeClasses(styles.choice, at === 0 && styles.first)}
            disabled={busy}
            onClick={act}
            role="button"
          >
            <span className={styles.icon}>{icon}</span>
            <Text size={400} weight="semibold">
              {title}
            </Text>
            <Text className={styles.quiet}>{hint}</Text>
          </Card>
        ))}
      </div>
      <Text role="status" className={styles.quiet}>
        {busy ? words.working : words.privacy}
      </Text>
    </main>
  );
}
