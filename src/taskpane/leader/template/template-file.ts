import { fileNames } from "../../../basics/file-name";
import { writeTemplate } from "../../../scoring/template/write-template";
import { type Template } from "../../../scoring/template/template";

/** The beginning of a template's file name. */
const TEMPLATE_FILE = "Mau cham diem";

/** A template as a file that the pane and the command line take in again. */
export interface TemplateFile {
  readonly name: string;
  readonly text: string;
}

/** The file of a template: JSON that people can read. */
export function templateFile(template: Template): TemplateFile {
  const [name = ""] = fileNames([[TEMPLATE_FILE, template.id, template.version]], ".json");
  return { name, text: `${JSON.stringify(writeTemplate(template), null, 1)}\n` };
}
