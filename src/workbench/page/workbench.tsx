import {
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarBody,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { type Language } from "../../basics/language";
import { enMessages } from "../../i18n/messages/en";
import { viMessages } from "../../i18n/messages/vi";
import { WORKBENCH_WORDS } from "../workbench-words";
import { type Bench, blankPlan } from "./bench/bench";
import { openSample } from "./bench/sample-bloc";
import { GridNotice, ReceivedFiles } from "./parts/bench-notices";
import { BookBar } from "./parts/book-bar";
import { PaneFrames } from "./parts/pane-frames";
import { PANE_WIDTHS, PaneWidth } from "./parts/pane-width";
import { StartScreen } from "./parts/start-screen";

export interface WorkbenchProps {
  readonly bench: Bench;
  readonly dark: boolean;
  readonly language: Language;
  readonly onLanguage: (next: Language) => void;
  /** The element in which the grid draws itself; it stays the same. */
  readonly gridElement: HTMLElement;
}

const useStyles = makeStyles({
  page: {
    height: "100%",
    display: "grid",
    gridTemplateRows: "auto auto minmax(0, 1fr)",
    gridTemplateColumns: "minmax(0, 1fr) auto auto",
  },
  failure: { gridRow: 2, gridColumn: "1 / 4" },
  grid: {
    gridRow: 3,
    gridColumn: 1,
    position: "relative",
    // The grid's own layers stay below what is shown over it.
    isolation: "isolate",
    minWidth: 0,
    minHeight: 0,
  },
});

const MESSAGES = { vi: viMessages, en: enMessages };

/** Shows an element that React did not make. */
function Held({
  element,
  className,
}: {
  readonly element: HTMLElement;
  readonly className: string;
}) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    place.current?.append(element);
  }, [element]);
  return <main ref={place} className={className} />;
}

/** The workbench: workbooks above, the grid, and the pane beside it. */
export function Workbench(props: WorkbenchProps): ReactElement {
  const { bench, dark, language, onLanguage, gridElement } = props;
  const styles = useStyles();
  const state = useSyncExternalStore(bench.subscribe, bench.state);
  const [busy, setBusy] = useState(false);
  const [width, setWidth] = useState(PANE_WIDTHS.usual);
  const [sample] = useState(openSample);
  const chooser = useRef<HTMLInputElement>(null);
  const words = WORKBENCH_WORDS[language];
  useEffect(() => {
    // The grid's dialogs keep clear of the pane.
    document.documentElement.style.setProperty("--pane-width", `${String(width)}px`);
  }, [width]);
  const [failure, setFailure] = useState<string>();
  const during = (work: () => Promise<void>): void => {
    setBusy(true);
    // A frame for the words that it takes a while.
    setTimeout(() => {
      work()
        .catch((error: unknown) => {
          setFailure(error instanceof Error ? error.message : String(error));
        })
        .finally(() => {
          setBusy(false);
        });
    }, 30);
  };
  const openEmpty = (): void => {
    const title = words.bookName(state.books.length + 1);
    during(() => bench.openPlan(blankPlan(title), title));
  };
  const choose = (): void => {
    chooser.current?.click();
  };
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className={styles.page}>
      <BookBar
        words={words}
        state={state}
        units={sample.units}
        onShow={bench.show}
        onClose={bench.close}
        onNew={openEmpty}
        onOpen={choose}
        onSave={() => {
          if (state.active !== undefined) void bench.save(state.active);
        }}
        onForm={(unit) => {
          during(() => bench.openPlan(sample.form(unit), words.formOf(unit.name)));
        }}
        onLanguage={() => {
          onLanguage(words.otherLanguage.language);
        }}
      />
      <ReceivedFiles
        words={words}
        received={state.received}
        onOpen={(file) => {
          during(() => bench.openFile(file));
        }}
        onDismiss={bench.dismissReceived}
      />
      {failure !== undefined && (
        <MessageBar intent="error" layout="multiline" className={styles.failure}>
          <MessageBarBody>{words.failed(failure)}</MessageBarBody>
        </MessageBar>
      )}
      <Held element={gridElement} className={styles.grid} />
      <GridNotice
        words={words}
        messages={MESSAGES[language]}
        state={state}
        onDismiss={bench.dismissNotice}
      />
      <PaneWidth label={words.paneWidth} width={width} onWidth={setWidth} />
      <PaneFrames label={words.pane} state={state} width={width} />
      {state.active === undefined && (
        <StartScreen
          words={words}
          busy={busy}
          onSample={() => {
            during(() => bench.openPlan(sample.book(), words.sampleBook));
          }}
          onEmpty={openEmpty}
          onOpen={choose}
        />
      )}
      <input
        ref={chooser}
        type="file"
        accept=".xlsx"
        multiple
        hidden
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = "";
          during(async () => {
            for (const file of files)
              await bench.openFile({
                name: file.name,
                bytes: new Uint8Array(await file.arrayBuffer()),
              });
          });
        }}
      />
    </FluentProvider>
  );
}
