import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { dateText } from "../../../../basics/date-text";
import {
  dayOf,
  PERIODS,
  proposedDays,
  SETUP_DAYS,
  type SetupDay,
  type SetupForm,
} from "../../../../scoring/distribution/setup-form";
import { type EditForm } from "./member-edits";
import { type SetupWords } from "../../../../i18n/pane/setup/setup-words";

export interface SetupFieldsProps {
  readonly form: SetupForm;
  readonly words: SetupWords;
  /** Said in the place of the year where it can no longer be changed. */
  readonly yearStays?: string;
  readonly onEdit: EditForm;
}

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  pair: { display: "flex", gap: tokens.spacingHorizontalM },
  year: { width: "88px", flexShrink: 0 },
  grows: { flexGrow: 1, minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

function periodField({ form, words, onEdit }: SetupFieldsProps, input: string): ReactElement {
  return (
    <Select
      className={input}
      value={form.period}
      onChange={(_, { value }) => {
        const period = PERIODS.find((each) => each === value) ?? "year";
        onEdit((before) => ({ ...before, period }));
      }}
    >
      {PERIODS.map((period) => (
        <option key={period} value={period}>
          {words.periods[period]}
        </option>
      ))}
    </Select>
  );
}

function DayField(props: SetupFieldsProps & { readonly day: SetupDay }): ReactElement {
  const styles = useStyles();
  const { form, words, day, onEdit } = props;
  const isWrong = dayOf(form, day) === undefined;
  return (
    <Field
      className={styles.grows}
      label={words.days[day]}
      validationState={isWrong ? "error" : "none"}
      {...(isWrong ? { validationMessage: words.dayExample } : {})}
    >
      <Input
        className={styles.input}
        inputMode="numeric"
        placeholder={words.dayExample}
        value={form.days[day] ?? dateText(proposedDays(form)[day])}
        onChange={(_, { value }) => {
          onEdit((before) => ({ ...before, days: { ...before.days, [day]: value } }));
        }}
      />
    </Field>
  );
}

/** What a bloc is called, what it is scored for, and its days. */
export function SetupFields(props: SetupFieldsProps): ReactElement {
  const styles = useStyles();
  const { form, words, yearStays, onEdit } = props;
  const [deadline, ...window] = SETUP_DAYS;
  return (
    <div className={styles.fields}>
      <Field label={words.name}>
        <Input
          value={form.name}
          placeholder={words.nameExample}
          onChange={(_, { value }) => {
            onEdit((before) => ({ ...before, name: value }));
          }}
        />
      </Field>
      <div className={styles.pair}>
        {yearStays === undefined && (
          <Field className={styles.year} label={words.year}>
            <Input
              className={styles.input}
              inputMode="numeric"
              value={form.year}
              onChange={(_, { value }) => {
                onEdit((before) => ({ ...before, year: value }));
              }}
            />
          </Field>
        )}
        <Field className={styles.grows} label={words.period}>
          {periodField(props, styles.input)}
        </Field>
      </div>
      {yearStays !== undefined && <p className={styles.note}>{yearStays}</p>}
      {form.period === "other" && (
        <Field label={words.otherPeriod}>
          <Input
            value={form.otherPeriod}
            placeholder={words.otherPeriodExample}
            onChange={(_, { value }) => {
              onEdit((before) => ({ ...before, otherPeriod: value }));
            }}
          />
        </Field>
      )}
      <DayField {...props} day={deadline} />
      <div className={styles.pair}>
        {window.map((day) => (
          <DayField key={day} {...props} day={day} />
        ))}
      </div>
    </div>
  );
}
