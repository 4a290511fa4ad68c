import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { type Language } from "../basics/language";
import { type PaneWords } from "../i18n/pane/pane-words";

export interface PaneHeaderProps {
  readonly title: string;
  readonly words: PaneWords;
  readonly onLanguage: (next: Language) => void;
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    // Excel draws a menu of its own over the upper right corner: 34 pixels on Mac, 12 on Windows.
    padding: `${tokens.spacingVerticalS} 40px 0 ${tokens.spacingHorizontalL}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

/** The first line: what this screen is for, and the other language. */
export function PaneHeader({ title, words, onLanguage }: PaneHeaderProps): ReactElement {
  const styles = useStyles();
  const { language, name } = words.otherLanguage;
  return (
    <header className={styles.line}>
      <h1 className={styles.title}>{title}</h1>
      <Button
        appearance="subtle"
        size="small"
        lang={language}
        onClick={() => {
          onLanguage(language);
        }}
      >
        {name}
      </Button>
    </header>
  );
}
