import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { judgeEvidence } from "../../../../actions/slip/judge-evidence";
import { SLIP_SPEECH } from "../../../../i18n/slips/slip-speech";
import { verdictOn } from "../../../../scoring/import/slips/slip-book";
import { type BlocBook } from "../../../../workbook/bloc/returned/bloc-book";
import { type PaneSpeech } from "../../../pane-speech";
import { toldChange } from "../../change-told";
import { type BookJob } from "../../use-book-job";
import { type Item } from "../items";

export interface EvidenceVerdictProps {
  readonly item: Item;
  readonly book: BlocBook;
  readonly speech: PaneSpeech;
  readonly booked: BookJob;
  readonly onTyping: () => void;
}

const VERDICTS = ["none", "enough", "short"] as const;

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** What was found about the evidence of an item: it goes on the unit's slip, with the remark. */
export function EvidenceVerdict(props: EvidenceVerdictProps): ReactElement {
  const styles = useStyles();
  const { item, book, speech, booked, onTyping } = props;
  const { unit, leaf } = item;
  const { explanation: words } = SLIP_SPEECH[speech.language];
  const said = verdictOn(book.record, unit.id, leaf.id);
  const standing = { verdict: said?.verdict ?? "none", remark: said?.remark ?? "" } as const;
  const [typed, setTyped] = useState<{ verdict: (typeof VERDICTS)[number]; remark: string }>();
  const { verdict, remark } = typed ?? standing;
  const isChanged = verdict !== standing.verdict || remark.trim() !== standing.remark;
  const type = (next: typeof typed): void => {
    onTyping();
    setTyped(next);
  };
  const write = async (): Promise<void> => {
    const about = { unit: unit.id, criterion: leaf.id };
    const next = verdict === "none" ? undefined : { verdict, remark: remark.trim() };
    const isWritten = await booked.change((now) => judgeEvidence(now, about, next), {
      done: ({ language }) => SLIP_SPEECH[language].explanation.written(unit.name, leaf.code),
      undone: ({ language }) => SLIP_SPEECH[language].explanation.undone,
      refused: toldChange,
    });
    if (isWritten) setTyped(undefined);
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
          <Button size="small" onClick={() => void write()}>
            {words.write}
          </Button>
        </div>
      )}
    </div>
  );
}
