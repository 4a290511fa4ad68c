import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { type ReactElement, useContext, useEffect, useRef } from "react";
import { type FrameWords } from "../../i18n/pane/frame/frame-words";
import { LanguageSwitch } from "./language-switch";

export interface ScreenHeadProps {
  readonly words: FrameWords;
  readonly title: string;
  readonly onBack: (() => void) | undefined;
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    // Excel draws a menu of its own over the upper right corner: 34 pixels on Mac, 12 on Windows.
    padding: `${tokens.spacingVerticalS} 40px 0 ${tokens.spacingHorizontalL}`,
  },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    // The keyboard is brought here when a screen opens; there is nothing to operate.
    outlineStyle: "none",
  },
  language: { flexShrink: 0, whiteSpace: "nowrap" },
  back: { marginLeft: "-8px", minWidth: "32px" },
});

/** The first line of a screen: the way back, what it is for, and the other language. */
export function ScreenHead({ words, title, onBack }: ScreenHeadProps): ReactElement {
  const styles = useStyles();
  const switchTo = useContext(LanguageSwitch);
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = onBack === undefined;
  useEffect(() => {
    // A screen that was stepped into begins at its title, for the keyboard and for whoever listens; one that opens
    // because a cell was selected leaves the keyboard in the sheet, where the person is typing.
    if (!isFirst && document.hasFocus()) heading.current?.focus();
  }, [isFirst]);
  return (
    <header className={styles.line}>
      {onBack !== undefined && (
        <Button
          className={styles.back}
          appearance="subtle"
          size="small"
          aria-label={words.back}
          icon={<ChevronLeftRegular />}
          onClick={onBack}
        />
      )}
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      <Button
        className={styles.language}
        appearance="subtle"
        size="small"
        lang={switchTo.language}
        onClick={switchTo.change}
      >
        {switchTo.name}
      </Button>
    </header>
  );
}
