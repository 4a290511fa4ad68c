/**
 * Elements by their local name, in document order, with any prefix; with `parent`, only those right under an element
 * of that name. (Selectors are of no use here: jsdom's do not find prefixed elements.)
 */
export function elementsNamed(
  manifest: Document,
  name: string,
  parent?: string,
): readonly Element[] {
  return [...manifest.getElementsByTagNameNS("*", name)].filter(
    (element) => parent === undefined || element.parentElement?.localName === parent,
  );
}
