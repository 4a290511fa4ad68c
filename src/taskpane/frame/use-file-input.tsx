import { type ReactElement, useRef } from "react";

/** Older and macro workbooks can be picked too: the reader says what to do about them. */
export const WORKBOOK_KINDS = ".xlsx,.xlsm,.xls";

export interface FileInput {
  /** The unseen field; it stands beside the button that opens it. */
  readonly input: ReactElement;
  readonly open: () => void;
}

/** The system's dialogue for picking files of some kinds (as `accept` names them), one or several. */
export function useFileInput(
  kinds: string,
  isOne: boolean,
  onFiles: (files: readonly File[]) => void,
): FileInput {
  const field = useRef<HTMLInputElement>(null);
  return {
    input: (
      <input
        ref={field}
        type="file"
        multiple={!isOne}
        hidden
        accept={kinds}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file may be picked again, after it was mended.
          currentTarget.value = "";
        }}
      />
    ),
    open: () => field.current?.click(),
  };
}
