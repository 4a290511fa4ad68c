import { messageOf } from "../../../i18n/messages/texts";
import { readTemplate } from "../../../scoring/template/read-template";
import { type Template } from "../../../scoring/template/template";
import { type Told } from "../../session/told";
import { type PickedTemplate } from "./pick-template";

/** What came of a picked file: a template, or why there is none. */
export interface LoadedTemplate {
  readonly template?: Template;
  readonly told: readonly Told[];
}

/** Reads a picked file as a template. */
export function loadedTemplate({ file, json }: PickedTemplate): LoadedTemplate {
  if (json === undefined) return { told: [({ words }) => words.create.fileNoJson(file)] };
  const read = readTemplate(json);
  if (read.ok) return { template: read.value, told: [] };
  return {
    told: [
      ({ words }) => words.create.fileFaults(file),
      ...read.problems.map(
        (fault): Told =>
          ({ messages }) =>
            messageOf(messages.templateFaults, fault),
      ),
    ],
  };
}
