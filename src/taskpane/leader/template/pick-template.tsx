import { type ReactElement } from "react";
import { parsedJson } from "../../../basics/untrusted-text";
import { FileButton } from "../../frame/file-button";

/** A file that was picked as a template; `json` is undefined where it holds none, or where it could not be read. */
export interface PickedTemplate {
  readonly file: string;
  readonly json: unknown;
}

export interface PickTemplateProps {
  readonly label: string;
  readonly isPrimary: boolean;
  readonly isDisabled?: boolean;
  readonly onPicked: (picked: PickedTemplate) => void;
}

/** Characters beyond which a file is no template: those of 1,000 points have about 20,000. */
const LONGEST = 5_000_000;

async function readFile(file: File): Promise<PickedTemplate> {
  const name = file.name.normalize("NFC");
  if (file.size > LONGEST) return { file: name, json: undefined };
  // The system may refuse to hand out a file that was moved or is locked.
  const text = await file.text().catch(() => "");
  return { file: name, json: parsedJson(text.replace(/^\ufeff/u, "")) };
}

/** A button that picks a template file. */
export function PickTemplate({ onPicked, ...button }: PickTemplateProps): ReactElement {
  return (
    <FileButton
      {...button}
      kinds=".json,application/json"
      onFile={(file) => void readFile(file).then(onPicked)}
    />
  );
}
