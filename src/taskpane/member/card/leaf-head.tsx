import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { type Leaf } from "../../../scoring/template/criterion";
import { type PaneSpeech } from "../../pane-speech";

export interface LeafHeadProps {
  readonly leaf: Leaf;
  readonly speech: PaneSpeech;
}

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  how: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What a criterion asks, and how it is scored in words. */
export function LeafHead({ leaf, speech }: LeafHeadProps): ReactElement {
  const styles = useStyles();
  const { how } = speech.words.member.card;
  return (
    <div>
      <h2 className={styles.title}>{leaf.title}</h2>
      <p className={styles.how} aria-label={how}>
        {leaf.rule.wording(speech.language).join(" · ")}
      </p>
    </div>
  );
}
