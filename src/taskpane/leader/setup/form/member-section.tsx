import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type ReactElement, useCallback, useState } from "react";
import { type Unit } from "../../../../scoring/distribution/bloc-setup";
import { type Role } from "../../../../scoring/distribution/listed-members";
import { AddMembers, type AddMembersProps } from "./add-members";
import { withMember, withMoved, withoutMember } from "./member-edits";
import { MemberRow, type MemberRights } from "./member-row";

export interface MemberSectionProps extends AddMembersProps {
  /** Rights over a member of a bloc that is set up, by its id; all rights for others. */
  readonly rights?: ReadonlyMap<string, MemberRights>;
}

const ALL_RIGHTS: MemberRights = { hasFixedId: false, mayGo: true };
const ROLES: readonly Role[] = ["leader", "deputy"];

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  // As wide as the pane, however long the names to choose from are.
  select: { minWidth: 0, width: "100%" },
});

function RoleField({ role, ...props }: MemberSectionProps & { readonly role: Role }): ReactElement {
  const styles = useStyles();
  const { form, speech, onEdit } = props;
  const words = speech.words.setup;
  return (
    <Field label={words[role]}>
      <Select
        className={styles.select}
        value={form[role]}
        onChange={(_, { value }) => {
          onEdit((before) => ({ ...before, [role]: value }));
        }}
      >
        <option value="">{words.notChosen}</option>
        {form.members.map(({ id, name }, at) => (
          <option key={at} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The members of a bloc and who leads it. */
export function MemberSection(props: MemberSectionProps): ReactElement {
  const styles = useStyles();
  const { form, speech, rights, onEdit } = props;
  const words = speech.words.setup;
  const [open, setOpen] = useState<number>();
  const toggle = useCallback((at: number) => {
    setOpen((before) => (before === at ? undefined : at));
  }, []);
  const change = useCallback(
    (at: number, unit: Unit) => {
      onEdit((before) => withMember(before, at, unit));
    },
    [onEdit],
  );
  const remove = useCallback(
    (at: number) => {
      onEdit((before) => withoutMember(before, at));
      setOpen(undefined);
    },
    [onEdit],
  );
  const last = form.members.length - 1;
  const move = useCallback(
    (at: number, by: -1 | 1) => {
      onEdit((before) => withMoved(before, at, by));
      setOpen(Math.max(0, Math.min(last, at + by)));
    },
    [onEdit, last],
  );
  const roleOf = ({ id }: Unit): string =>
    id === form.leader ? words.leader : id === form.deputy ? words.deputy : "";
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{words.members(form.members.length)}</h2>
      {form.members.length === 0 && <p className={styles.note}>{words.nobodyYet}</p>}
      <div role="list">
        {form.members.map((unit, at) => (
          <MemberRow
            key={at}
            at={at}
            unit={unit}
            role={roleOf(unit)}
            rights={rights?.get(unit.id) ?? ALL_RIGHTS}
            words={words}
            isOpen={open === at}
            onToggle={toggle}
            onChange={change}
            onRemove={remove}
            onMove={move}
          />
        ))}
      </div>
      <AddMembers {...props} />
      {form.members.length > 0 &&
        ROLES.map((role) => <RoleField key={role} {...props} role={role} />)}
    </section>
  );
}
