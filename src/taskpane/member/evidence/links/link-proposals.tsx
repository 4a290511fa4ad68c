import { Button } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import {
  type EvidenceLink,
  evidenceLinks,
} from "../../../../workbook/unit/register/evidence-links";
import { citable, citeListed, listCited } from "../../../../workbook/unit/register/link-changes";
import { FILES_SPEECH } from "../../../../i18n/pane/member/files-speech";
import { ListRow } from "../../../list/list-row";
import { StateIcon } from "../../../list/state-icon";
import { Part } from "../../left/part";
import { type MemberScreenProps } from "../../member-screen";

/** What is proposed where the register and the criteria say otherwise which document serves which criterion. */
export function LinkProposals(props: MemberScreenProps): ReactElement | null {
  const { speech, form, job, onGo } = props;
  const words = FILES_SPEECH[speech.language].links;
  const links = useMemo(() => evidenceLinks(form), [form]);
  const lists = links.filter(({ onlyCited }) => onlyCited.length > 0);
  if (links.length === 0) return null;
  const told = ({ onlyListed, onlyCited, unknown }: EvidenceLink): string =>
    [
      onlyListed.length === 0 ? "" : words.onlyListed(onlyListed.join("; ")),
      onlyCited.length === 0 ? "" : words.onlyCited(onlyCited.join("; ")),
      unknown === "" ? "" : words.unknown(unknown),
    ]
      .filter((text) => text !== "")
      .join(" · ");
  return (
    <Part heading={words.heading(links.length)}>
      {lists.length > 0 && (
        <Button
          size="small"
          onClick={() => {
            void job.change(listCited, () => words.listed);
          }}
        >
          {words.list(lists.length)}
        </Button>
      )}
      <div role="list">
        {links.map((link) => {
          const { evidence } = link;
          const criteria = citable(form, link);
          return (
            <ListRow
              key={evidence}
              lead={<StateIcon state="look" />}
              title={evidence}
              note={told(link)}
              figure={criteria.length === 0 ? undefined : words.cite(criteria.join("; "))}
              onOpen={() => {
                if (criteria.length === 0) onGo({ at: "entry", evidence });
                else
                  void job.change(
                    (now) => citeListed(now, evidence),
                    () => words.cited(evidence),
                  );
              }}
            />
          );
        })}
      </div>
    </Part>
  );
}
