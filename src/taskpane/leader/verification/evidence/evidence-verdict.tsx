import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { success } from "../../../../basics/result";
import { SLIP_SPEECH } from "../../../../i18n/slips/slip-speech";
import { type PaneSpeech } from "../../../pane-speech";
import { toldChange } from "../../change-told";
import { type BookJob } from "../../use-book-job";
import { type Item } from "../items";
import { type Judging, VERDICTS, type VerdictDraft } from "./use-verdict";

export interface EvidenceVerdictProps {
  readonly item: Item;
  readonly judging: Judging;
  readonly speech: PaneSpeech;
  readonly booked: BookJob;
  readonly onTyping: () => void;
}

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** What was found about the evidence of an item: it goes on the unit's slip, with the remark. */
export function EvidenceVerdict(props: EvidenceVerdictProps): ReactElement {
  const styles = useStyles();
  const { item, judging, speech, booked, onTyping } = props;
  const { unit, leaf } = item;
  const { explanation: words } = SLIP_SPEECH[speech.language];
  const { draft, setDraft, isChanged, apply } = judging;
  const { verdict, remark } = draft;
  const type = (next: VerdictDraft): void => {
    onTyping();
    setDraft(next);
  };
  const write = (): void => {
    void booked.change((now) => success(apply(now)), {
      done: ({ language }) => SLIP_SPEECH[language].explanation.written(unit.name, leaf.code),
      undone: ({ language }) => SLIP_SPEECH[language].explanation.undone,
      refused: toldChange,
    });
  };
  return (
    <div className={styles.all}>
      <Field label={words.verdict}>
        <Select
          value={verdict}
          onChange={(_, { value }) => {
            const next = VERDICTS.find((each) => each === value);
            if (next !== undefined) type({ verdict: next, remark });
          }}
        >
          {VERDICTS.map((each) => (
            <option key={each} value={each}>
              {words.verdicts[each]}
            </option>
          ))}
        </Select>
      </Field>
      {verdict !== "none" && (
        <Field label={words.remark}>
          <Input
            value={remark}
            onChange={(_, { value }) => {
              type({ verdict, remark: value });
            }}
          />
        </Field>
      )}
      {isChanged && (
        <div>
          <Button size="small" onClick={write}>
            {words.write}
          </Button>
        </div>
      )}
    </div>
  );
}
