import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import { type Criterion } from "../../../scoring/template/criterion";
import { Screen } from "../../frame/screen";
import { ListRow } from "../../list/list-row";
import { type State, StateIcon } from "../../list/state-icon";
import { scoreText } from "../card/score-text";
import { type MemberScreenProps } from "../member-screen";
import { type LeafState, type OwnLeaf, progressOf } from "./leaf-states";
import { ProgressStatus } from "./progress-status";

const ICONS: Readonly<Record<LeafState, State>> = {
  done: "settled",
  waiting: "settled",
  na: "off",
  missing: "open",
  wrong: "stop",
};

const useStyles = makeStyles({
  group: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Every criterion with its state and points; those that others score say by whom. */
export function CriteriaScreen(props: MemberScreenProps): ReactElement {
  const styles = useStyles();
  const { speech, form, job, onGo, onBack } = props;
  const { left: words } = speech.words.member;
  const progress = useMemo(() => progressOf(form), [form]);
  const own = useMemo(
    () => new Map(progress.leaves.map((each) => [each.leaf.code, each])),
    [progress],
  );
  const { scorers } = form.sealing.words;
  const noteOf = (criterion: Criterion, mine: OwnLeaf | undefined): string => {
    if (mine !== undefined) return words.states[mine.state];
    return criterion.kind === "leaf" ? words.scoredBy(scorers[criterion.scorer]) : "";
  };
  const row = (criterion: Criterion): ReactElement => {
    const { code, title, kind } = criterion;
    if (kind === "group")
      return (
        <div key={code} role="listitem">
          <h2 className={styles.group}>{`${code} ${title}`}</h2>
        </div>
      );
    const mine = own.get(code);
    const score = mine?.score;
    return (
      <ListRow
        key={code}
        lead={<StateIcon state={mine === undefined ? "off" : ICONS[mine.state]} />}
        title={`${code} ${title}`}
        note={noteOf(criterion, mine)}
        figure={score?.kind === "points" ? scoreText(score, speech) : undefined}
        onOpen={() => {
          const place = form.places.get(code);
          if (place !== undefined) job.show(place);
          onGo({ at: "card", code, focused: true });
        }}
      />
    );
  };
  return (
    <Screen
      speech={speech}
      title={words.criteriaTitle}
      onBack={onBack}
      status={<ProgressStatus {...props} progress={progress} />}
      job={job.job}
    >
      <div role="list">{form.template.criteria.map(row)}</div>
    </Screen>
  );
}
