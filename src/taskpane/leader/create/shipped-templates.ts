import soNganh100 from "../../../../assets/templates/so-nganh-100.json";
import soNganh1000 from "../../../../assets/templates/so-nganh-1000.json";
import { readTemplate } from "../../../scoring/template/read-template";
import { type Template } from "../../../scoring/template/template";

/** The templates that come with the product, those for more blocs first. */
export const SHIPPED_TEMPLATES: readonly Template[] = [soNganh100, soNganh1000].flatMap((json) => {
  const read = readTemplate(json);
  return read.ok ? [read.value] : [];
});

/** A template that comes with the product by its id; undefined for one that does not. */
export function shippedTemplate(id: string): Template | undefined {
  return SHIPPED_TEMPLATES.find((template) => template.id === id);
}
