import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef } from "react";

export interface ProblemListProps {
  /** Said before the list; nothing where the problems speak for themselves. */
  readonly heading?: string;
  readonly texts: readonly string[];
  readonly intent?: "error" | "warning" | "info";
}

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  heading: { margin: 0 },
});

/** Everything that stands in the way, at once; it comes into sight whenever it changes. */
export function ProblemList(props: ProblemListProps): ReactElement | null {
  const styles = useStyles();
  const { heading, texts, intent = "error" } = props;
  const bar = useRef<HTMLDivElement>(null);
  const told = texts.join("\n");
  const isError = intent === "error";
  useEffect(() => {
    if (isError && told !== "") bar.current?.scrollIntoView({ block: "nearest" });
  }, [isError, told]);
  if (texts.length === 0) return null;
  return (
    <div ref={bar} className={styles.bar}>
      <MessageBar intent={intent} layout="multiline" role={isError ? "alert" : "status"}>
        <MessageBarBody>
          {heading !== undefined && <p className={styles.heading}>{heading}</p>}
          {texts.length === 1 && heading === undefined ? (
            texts[0]
          ) : (
            <ul className={styles.list}>
              {texts.map((text, at) => (
                <li key={at}>{text}</li>
              ))}
            </ul>
          )}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
