/** Codes within a header or footer: an ampersand, a font, its size, its colour, a section, a field. */
const CODE = /&(?:&|"[^"]*"|\d+|K(?:[0-9A-F]{6}|\d\d[+-]\d{3})|.)/gis;

/** The sections of a header or footer, with their codes. */
export interface PageSections {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

const SECTIONS = { "&L": "left", "&C": "center", "&R": "right" } as const;

/** Cuts a header or footer into its sections; what stands before the first code of a section is centred. */
export function sectionsOf(text: string): PageSections {
  const sections = { left: "", center: "", right: "" };
  let section: keyof PageSections = "center";
  let from = 0;
  for (const { 0: code, index } of text.matchAll(CODE)) {
    const next = SECTIONS[code.toUpperCase() as keyof typeof SECTIONS] as
      keyof PageSections | undefined;
    if (next === undefined) continue;
    sections[section] += text.slice(from, index);
    section = next;
    from = index + code.length;
  }
  sections[section] += text.slice(from);
  return sections;
}

/** True when a section shows the number of the page. */
export function showsPageNumber(section: string): boolean {
  return [...section.matchAll(CODE)].some(([code]) => code === "&P");
}

/** What a section says apart from its codes. */
export function plainTextOf(section: string): string {
  return section.replace(CODE, (code) => (code === "&&" ? "&" : ""));
}

/** True when a section holds a field, such as the date: something else than a font, its size and its colour. */
export function holdsField(section: string): boolean {
  return (section.match(CODE) ?? []).some((code) => !/^&(?:&|"|\d|K[0-9A-F])/i.test(code));
}
