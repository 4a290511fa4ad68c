import { type Template } from "./template";

/** A year that stands by itself: not in 20256, and in "khoi-ii-2025" as well as in "Bảng năm 2025". */
function withYear(text: string, from: number, to: number): string {
  return text.replace(new RegExp(`(?<!\\d)${String(from)}(?!\\d)`, "gu"), String(to));
}

/**
 * A template for another year: where its id, its title or its version name the year, they name the new one. Criteria
 * keep their ids, so that what becomes of each can be followed over the years.
 */
export function renewedTemplate(template: Template, from: number, to: number): Template {
  const { id, title, version } = template;
  return {
    ...template,
    id: withYear(id, from, to),
    title: withYear(title, from, to),
    version: withYear(version, from, to),
  };
}
