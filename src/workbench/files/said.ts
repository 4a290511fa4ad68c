/** The same members, those that may be undefined as optional ones. */
type Said<Members> = {
  [Name in keyof Members as undefined extends Members[Name] ? never : Name]: Members[Name];
} & {
  [Name in keyof Members as undefined extends Members[Name] ? Name : never]?: Exclude<
    Members[Name],
    undefined
  >;
};

/** Members without those that are undefined. */
export function said<Members extends object>(members: Members): Said<Members> {
  const known = Object.entries(members).filter(([, member]) => member !== undefined);
  return Object.fromEntries(known) as Said<Members>;
}

/** True, or nothing where it does not hold: silence means no in plans. */
export function whenTrue(holds: boolean): true | undefined {
  return holds ? true : undefined;
}
