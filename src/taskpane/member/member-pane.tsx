import { type ReactElement } from "react";
import { type OpenedForm } from "../../actions/open-book";
import { leavesOf } from "../../scoring/template/criterion-tree";
import { type PaneSpeech } from "../pane-speech";
import { type PaneHosts } from "../session/pane-hosts";
import { type BookSession } from "../session/use-book";
import { CardScreen } from "./card/card-screen";
import { EntryScreen } from "./evidence/entry-screen";
import { FilesScreen } from "./evidence/files/files-screen";
import { PasteScreen } from "./evidence/paste-screen";
import { RegisterScreen } from "./evidence/register-screen";
import { CriteriaScreen } from "./left/criteria-screen";
import { LeftScreen } from "./left/left-screen";
import { type MemberPlace, placeBefore } from "./member-place";
import { type MemberScreenProps } from "./member-screen";
import { SubmitScreen } from "./submit/submit-screen";
import { type Drafts, useDrafts } from "./use-drafts";
import { useFormJob } from "./use-form-job";
import { usePlace } from "./use-place";

export interface MemberPaneProps {
  readonly speech: PaneSpeech;
  readonly hosts: PaneHosts;
  readonly session: BookSession;
  /** As the workbook says now. */
  readonly form: OpenedForm;
}

type EvidencePlace = Extract<MemberPlace, { readonly at: "entry" | "paste" }>;

/** The screens from which documents come into the register, for a criterion or for later. */
function evidenceScreen(
  { evidence, forLeaf, at }: EvidencePlace & { readonly evidence?: string },
  shared: MemberScreenProps,
  { cite, citation }: Drafts,
): ReactElement {
  if (at === "paste")
    return (
      <PasteScreen
        {...shared}
        forLeaf={forLeaf}
        citation={citation(forLeaf)}
        onCite={(codes) => {
          cite(forLeaf, codes);
        }}
      />
    );
  return (
    <EntryScreen
      key={evidence ?? ""}
      {...shared}
      evidence={evidence}
      forLeaf={forLeaf}
      onKept={(codes) => {
        cite(forLeaf, codes);
        shared.onBack?.();
      }}
    />
  );
}

function screenAt(place: MemberPlace, shared: MemberScreenProps, drafts: Drafts): ReactElement {
  switch (place.at) {
    case "left":
      return <LeftScreen {...shared} />;
    case "criteria":
      return <CriteriaScreen {...shared} />;
    case "card": {
      const leaves = leavesOf(shared.form.template.criteria);
      const leaf = leaves.find(({ code }) => code === place.code);
      if (leaf === undefined) return <LeftScreen {...shared} />;
      return <CardScreen key={leaf.code} {...shared} leaf={leaf} focused={place.focused} />;
    }
    case "register":
      return <RegisterScreen {...shared} />;
    case "entry":
    case "paste":
      return evidenceScreen(place, shared, drafts);
    case "files":
      return <FilesScreen {...shared} />;
    case "submit":
      return <SubmitScreen {...shared} />;
  }
}

/** The member's side: what is left to do in the form, criterion by criterion, its evidence, and handing it in. */
export function MemberPane(props: MemberPaneProps): ReactElement {
  const { hosts, session, form } = props;
  const drafts = useDrafts(form);
  const job = useFormJob(hosts, session);
  const [place, setPlace] = usePlace(session, form, job.job);
  const before = placeBefore(place);
  const onBack =
    before &&
    (() => {
      setPlace(before);
    });
  const shared = { ...props, ...drafts, job, onGo: setPlace, onBack };
  return screenAt(place, shared, drafts);
}
