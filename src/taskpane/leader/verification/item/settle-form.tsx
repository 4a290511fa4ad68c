import {
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { type FormEvent, type KeyboardEvent, type ReactElement, useEffect, useRef } from "react";
import { numberText } from "../../../../basics/number-text";
import { type Settling } from "../../../../i18n/pane/verification/verification-words";
import { toNumber } from "../../../../scoring/points/points";
import { type InputValue } from "../../../../scoring/rules/rule";
import { type Leaf } from "../../../../scoring/template/criterion";
import { ProblemList } from "../../../frame/problem-list";
import { type PaneSpeech } from "../../../pane-speech";
import { type EntryDraft } from "./entry-draft";
import { FieldEditor } from "../../../fields/field-editor";

export interface SettleFormProps {
  /** By which the button at the foot submits it. */
  readonly id: string;
  readonly leaf: Leaf;
  readonly draft: EntryDraft;
  /** What accepting would give, as a text; undefined where there is nothing to accept. */
  readonly acceptable: string | undefined;
  /** Why it could not be written, once somebody tried. */
  readonly problems: readonly string[];
  readonly speech: PaneSpeech;
  /** True where the item was stepped into from here, and not by selecting a cell. */
  readonly focused: boolean;
  readonly onChange: (draft: EntryDraft) => void;
  readonly onWrite: () => void;
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** The ways in which an item may be settled. */
function settlings({ na, section }: Leaf, canAccept: boolean): readonly Settling[] {
  return [
    ...(canAccept ? (["accept"] as const) : []),
    "inputs",
    ...(section === "condition" ? [] : (["typed"] as const)),
    ...(na ? (["na"] as const) : []),
  ];
}

function withValue(draft: EntryDraft, name: string, value: InputValue | undefined): EntryDraft {
  const values = new Map(draft.values);
  if (value === undefined) values.delete(name);
  else values.set(name, value);
  return { ...draft, values };
}

/** Asks how an item is scored: accepted, by other inputs, by other points, or as not applicable. Enter writes it. */
export function SettleForm(props: SettleFormProps): ReactElement {
  const styles = useStyles();
  const { id, leaf, draft, acceptable, problems, speech, focused, onChange, onWrite } = props;
  const words = speech.words.verification.item;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!focused) return;
    // The item is read from its beginning; Enter writes it all the same.
    const first = form.current?.querySelector<HTMLInputElement>("input:checked");
    first?.focus({ preventScroll: true });
  }, [focused]);
  const max = numberText(toNumber(leaf.max), speech.language);
  const labelOf = (settling: Settling): string =>
    settling === "accept" && acceptable !== undefined
      ? words.accept(acceptable)
      : words.settlings[settling];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onWrite();
  };
  const onReasonKey = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onWrite();
  };
  return (
    <form ref={form} id={id} className={styles.form} onSubmit={submit}>
      <Field label={words.settle}>
        <RadioGroup
          value={draft.settling}
          onChange={(_, { value }) => {
            const settling = settlings(leaf, true).find((each) => each === value);
            if (settling !== undefined) onChange({ ...draft, settling });
          }}
        >
          {settlings(leaf, acceptable !== undefined).map((settling) => (
            <Radio key={settling} value={settling} label={labelOf(settling)} />
          ))}
        </RadioGroup>
      </Field>
      {draft.settling === "inputs" &&
        leaf.rule.fields.map((field) => (
          <FieldEditor
            key={field.name}
            field={field}
            value={draft.values.get(field.name)}
            speech={speech}
            onChange={(value) => {
              onChange(withValue(draft, field.name, value));
            }}
          />
        ))}
      {draft.settling === "typed" && (
        <Field label={leaf.rule.exceedsMax ? words.typedFree : words.typedLabel(max)}>
          <Input
            inputMode="decimal"
            autoComplete="off"
            value={draft.points}
            onChange={(_, { value }) => {
              onChange({ ...draft, points: value });
            }}
          />
        </Field>
      )}
      {draft.settling !== "accept" && (
        <Field label={words.reason} hint={words.reasonHint}>
          <Textarea
            rows={2}
            value={draft.reason}
            onKeyDown={onReasonKey}
            onChange={(_, { value }) => {
              onChange({ ...draft, reason: value });
            }}
          />
        </Field>
      )}
      <ProblemList texts={problems} />
    </form>
  );
}
