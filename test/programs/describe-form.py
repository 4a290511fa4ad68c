"""in.xlsx -> JSON: what must survive a re-save: validation, protection, names, print set-up, merges, widths."""

import json
import sys

import openpyxl


def print_setup(sheet):
    setup, margins = sheet.page_setup, sheet.page_margins
    return {
        "orientation": setup.orientation,
        "paper": setup.paperSize,
        "fit": [bool(sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage)],
        "rows": sheet.print_title_rows,
        # LibreOffice counts the header into the top margin, so that one is left out.
        "margins": [round(each, 2) for each in (margins.left, margins.right, margins.bottom)],
    }


def rules(sheet):
    found = []
    for rule in sheet.data_validations.dataValidation:
        for cells in rule.sqref.ranges:
            for row in cells.rows:
                for place in row:
                    found.append([*place, rule.type, rule.prompt or "", rule.error or ""])
    return sorted(found)


def unlocked(sheet):
    return sorted(
        cell.coordinate for row in sheet.iter_rows() for cell in row if not cell.protection.locked
    )


def describe(sheet):
    return {
        "hidden": sheet.sheet_state != "visible",
        "protected": bool(sheet.protection.sheet),
        "unlocked": unlocked(sheet),
        "rules": rules(sheet),
        "print": print_setup(sheet) if sheet.sheet_state == "visible" else None,
        "merged": sorted(str(each) for each in sheet.merged_cells.ranges),
    }


json.load(sys.stdin)
book = openpyxl.load_workbook("in.xlsx")
names = book.defined_names
listed = names.definedName if hasattr(names, "definedName") else list(names.values())
values = {each.name: each.attr_text for each in listed if each.name.startswith("KTD_")}
print(json.dumps({"sheets": {sheet.title: describe(sheet) for sheet in book.worksheets}, "names": values}))
