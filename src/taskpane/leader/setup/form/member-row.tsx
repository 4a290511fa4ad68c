import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { memo, type ReactElement } from "react";
import { type Unit } from "../../../../scoring/distribution/bloc-setup";
import { type SetupWords } from "../../../../i18n/pane/setup/setup-words";
import { useRowButton } from "../../../frame/row-button";

/** What may be done with a member. */
export interface MemberRights {
  /** True for a member of a bloc that is set up: its id is in forms and entries. */
  readonly hasFixedId: boolean;
  /** False for one that has entries; it may withdraw. */
  readonly mayGo: boolean;
}

export interface MemberRowProps {
  readonly at: number;
  readonly unit: Unit;
  /** What it does for the bloc, in words; "" for nothing special. */
  readonly role: string;
  readonly rights: MemberRights;
  readonly words: SetupWords;
  readonly isOpen: boolean;
  readonly onToggle: (at: number) => void;
  readonly onChange: (at: number, unit: Unit) => void;
  readonly onRemove: (at: number) => void;
  readonly onMove: (at: number, by: -1 | 1) => void;
}

const useStyles = makeStyles({
  ordinal: { minWidth: "20px", textAlign: "right", color: tokens.colorNeutralForeground2 },
  note: { display: "block", color: tokens.colorNeutralForeground2, fontSize: "12px" },
  edit: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: `0 0 ${tokens.spacingVerticalS} 28px`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorBrandStroke1}`,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

function MemberFields(props: MemberRowProps): ReactElement {
  const styles = useStyles();
  const { at, unit, rights, words, onToggle, onChange, onRemove, onMove } = props;
  const hasWithdrawn = unit.status === "withdrawn";
  return (
    <div className={styles.edit}>
      <Field label={words.memberName}>
        <Input
          value={unit.name}
          onChange={(_, { value }) => {
            onChange(at, { ...unit, name: value });
          }}
        />
      </Field>
      {!rights.hasFixedId && (
        <Field label={words.memberId}>
          <Input
            value={unit.id}
            onChange={(_, { value }) => {
              onChange(at, { ...unit, id: value });
            }}
          />
        </Field>
      )}
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            onToggle(at);
          }}
        >
          {words.finish}
        </Button>
        <Button
          size="small"
          icon={<ArrowUpRegular />}
          aria-label={words.moveUp}
          onClick={() => {
            onMove(at, -1);
          }}
        />
        <Button
          size="small"
          icon={<ArrowDownRegular />}
          aria-label={words.moveDown}
          onClick={() => {
            onMove(at, 1);
          }}
        />
        {rights.hasFixedId && (
          <Button
            size="small"
            onClick={() => {
              onChange(at, { ...unit, status: hasWithdrawn ? "notSubmitted" : "withdrawn" });
            }}
          >
            {hasWithdrawn ? words.bringBack : words.withdraw}
          </Button>
        )}
        {rights.mayGo && (
          <Button
            size="small"
            onClick={() => {
              onRemove(at);
            }}
          >
            {words.remove}
          </Button>
        )}
      </div>
    </div>
  );
}

/** A member in the list; a press opens what can be changed about it. */
export const MemberRow = memo(function MemberRow(props: MemberRowProps): ReactElement {
  const styles = useStyles();
  const { row } = useRowButton();
  const { at, unit, role, words, isOpen, onToggle } = props;
  const state = unit.status === "withdrawn" ? words.withdrawn : "";
  const note = [unit.id, role, state].filter((each) => each !== "").join(" · ");
  return (
    <div role="listitem">
      <button
        type="button"
        className={row}
        aria-expanded={isOpen}
        title={words.edit(unit.name)}
        onClick={() => {
          onToggle(at);
        }}
      >
        <span className={styles.ordinal}>{at + 1}</span>
        <span>
          {unit.name}
          <span className={styles.note}>{note}</span>
        </span>
      </button>
      {isOpen && <MemberFields {...props} />}
    </div>
  );
});
