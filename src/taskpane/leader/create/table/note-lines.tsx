import { Link, makeStyles } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { type TableWords } from "../../../../i18n/pane/table/table-words";
import { type CellNote } from "./table-notes";

export interface NoteLinesProps {
  readonly notes: readonly CellNote[];
  readonly words: TableWords;
  readonly onShow: (cell: string) => void;
}

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: "20px" } });

/** Sentences about cells; a press on a cell's name shows it. */
export function NoteLines({ notes, words, onShow }: NoteLinesProps): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {notes.map(({ cell, text }, at) => (
        <li key={at}>
          {cell !== "" && (
            <>
              <Link
                as="button"
                onClick={() => {
                  onShow(cell);
                }}
              >
                {words.cell(cell)}
              </Link>
              {": "}
            </>
          )}
          {text}
        </li>
      ))}
    </ul>
  );
}
