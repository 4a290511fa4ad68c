/** Entries of any menu of the grid; that of its sheets lists them all, each by its name alone. */
const ENTRIES = '[role="menu"] [role="menuitem"]';

/**
 * Leaves very hidden sheets out of the grid's list of sheets, as Excel does: the list itself knows only hidden ones.
 * Hidden entries are passed over by the keyboard as well.
 *
 * @param names of the very hidden sheets of the workbook that is shown, asked whenever a menu is drawn.
 */
export function leaveOutOfSheetMenu(names: () => readonly string[]): void {
  new MutationObserver(() => {
    const entries = document.querySelectorAll<HTMLElement>(ENTRIES);
    if (entries.length === 0) return;
    const kept = new Set(names());
    for (const entry of entries) entry.style.display = kept.has(entry.textContent) ? "none" : "";
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}
