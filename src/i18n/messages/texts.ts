/** Something to tell people, known by its code. */
export interface Coded {
  readonly code: string;
}

/** One text for every code of a family: a new code does not compile until each language says it. */
export type Texts<Issue extends Coded> = {
  readonly [Code in Issue["code"]]: (issue: Extract<Issue, { readonly code: Code }>) => string;
};

/** How one language tells a family of issues. */
export interface Family<Issue extends Coded> {
  /** Where it is, such as `ô F12`; "" where it concerns the whole. */
  readonly place: (issue: Issue) => string;
  /** What it is and what to do about it, as whole sentences. */
  readonly texts: Texts<Issue>;
}

/** What is the matter and what to do, without the place: for lists that show the place in a column of its own. */
export function textOf<Issue extends Coded>({ texts }: Family<Issue>, issue: Issue): string {
  const code: Issue["code"] = issue.code;
  const text = texts[code] as (issue: Issue) => string;
  return text(issue);
}

/** Where it is, what is the matter and what to do, in one line. */
export function messageOf<Issue extends Coded>(family: Family<Issue>, issue: Issue): string {
  const place = family.place(issue);
  const text = textOf(family, issue);
  return place === "" ? text : `${place}: ${text}`;
}
