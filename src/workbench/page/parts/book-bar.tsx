import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tab,
  TabList,
  Text,
  tokens,
} from "@fluentui/react-components";
import {
  AddRegular,
  DismissRegular,
  DocumentPersonRegular,
  FolderOpenRegular,
  SaveRegular,
} from "@fluentui/react-icons";
import { type ReactElement } from "react";
import { type WorkbenchWords } from "../../../i18n/workbench/workbench-words";
import { type Unit } from "../../../scoring/distribution/bloc-setup";
import { type BenchState } from "../bench/bench";

export interface BookBarProps {
  readonly words: WorkbenchWords;
  readonly state: BenchState;
  readonly units: readonly Unit[];
  readonly onShow: (id: string) => void;
  readonly onClose: (id: string) => void;
  readonly onNew: () => void;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onForm: (unit: Unit) => void;
  readonly onLanguage: () => void;
}

const useStyles = makeStyles({
  bar: {
    gridColumn: "1 / -1",
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
    minHeight: "40px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  books: { flexGrow: 1, minWidth: 0, display: "flex", alignItems: "center", overflowX: "auto" },
  title: {
    display: "inline-block",
    verticalAlign: "bottom",
    maxWidth: "260px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});

/** The switcher of workbooks, and what is done with them. */
export function BookBar(props: BookBarProps): ReactElement {
  const { words, state, units, onShow, onClose, onNew, onOpen, onSave, onForm, onLanguage } = props;
  const styles = useStyles();
  const active = state.books.find(({ id }) => id === state.active);
  return (
    <header className={styles.bar}>
      <Text weight="semibold">{words.product}</Text>
      <nav className={styles.books} aria-label={words.workbooks}>
        <TabList
          size="small"
          appearance="subtle-circular"
          selectedValue={state.active ?? ""}
          onTabSelect={(_, { value }) => {
            onShow(String(value));
          }}
        >
          {state.books.map(({ id, title }) => (
            <Tab key={id} value={id} title={title}>
              <span className={styles.title}>{title}</span>
            </Tab>
          ))}
        </TabList>
        {active !== undefined && (
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            aria-label={words.close(active.title)}
            title={words.close(active.title)}
            onClick={() => {
              onClose(active.id);
            }}
          />
        )}
      </nav>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" size="small" icon={<DocumentPersonRegular />}>
            {words.sampleForms}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {units.map((unit) => (
              <MenuItem
                key={unit.id}
                onClick={() => {
                  onForm(unit);
                }}
              >
                {unit.name}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <Button appearance="subtle" size="small" icon={<AddRegular />} onClick={onNew}>
        {words.newBook}
      </Button>
      <Button appearance="subtle" size="small" icon={<FolderOpenRegular />} onClick={onOpen}>
        {words.open}
      </Button>
      <Button
        appearance="subtle"
        size="small"
        icon={<SaveRegular />}
        disabled={active === undefined}
        onClick={onSave}
      >
        {words.save}
      </Button>
      <Button
        appearance="subtle"
        size="small"
        lang={words.otherLanguage.language}
        onClick={onLanguage}
      >
        {words.otherLanguage.name}
      </Button>
    </header>
  );
}
