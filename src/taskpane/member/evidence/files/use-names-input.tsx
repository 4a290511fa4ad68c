import { type ReactElement, useEffect, useRef } from "react";

/** Where a file is told apart from one of the same name in another folder. */
function pathOf({ name, webkitRelativePath }: File): string {
  return webkitRelativePath === "" ? name : webkitRelativePath;
}

/**
 * The system's dialogue for picking many files, or a folder with all that is in it. Only their names are taken: no file
 * is opened.
 */
export function useNamesInput(
  isFolder: boolean,
  onNames: (names: readonly string[]) => void,
): { readonly input: ReactElement; readonly open: () => void } {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The attribute by which every browser engine picks folders; React has no name for it.
    if (isFolder) field.current?.setAttribute("webkitdirectory", "");
  }, [isFolder]);
  return {
    input: (
      <input
        ref={field}
        type="file"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          onNames([...(currentTarget.files ?? [])].map(pathOf));
          currentTarget.value = "";
        }}
      />
    ),
    open: () => field.current?.click(),
  };
}
