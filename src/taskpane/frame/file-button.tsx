import { Button } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { type ReactElement } from "react";
import { useFileInput } from "./use-file-input";

export interface FileButtonProps {
  readonly label: string;
  /** Kinds of files as `accept` names them. */
  readonly kinds: string;
  readonly isPrimary: boolean;
  readonly isDisabled?: boolean;
  readonly onFile: (file: File) => void;
}

/** A button that picks one file. */
export function FileButton(props: FileButtonProps): ReactElement {
  const { label, kinds, isPrimary, isDisabled = false, onFile } = props;
  const { input, open } = useFileInput(kinds, true, ([file]) => {
    if (file !== undefined) onFile(file);
  });
  return (
    <>
      {input}
      <Button
        size="large"
        appearance={isPrimary ? "primary" : "secondary"}
        icon={<FolderOpenRegular />}
        disabledFocusable={isDisabled}
        onClick={() => {
          if (!isDisabled) open();
        }}
      >
        {label}
      </Button>
    </>
  );
}
