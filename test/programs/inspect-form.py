"""in.xlsx -> JSON: the properties of a member's form, one name each, as openpyxl reads them."""

import json
import re
import sys
import zipfile

import openpyxl

job = json.load(sys.stdin)
book = openpyxl.load_workbook("in.xlsx")
results = openpyxl.load_workbook("in.xlsx", data_only=True)
package = zipfile.ZipFile("in.xlsx")
form = book[job["form"]]
cells = job["cells"]


def cell(name):
    return form[cells[name]]


def side(edge):
    return edge.style if edge is not None else None


def rules(kind):
    found = [rule for rule in form.data_validations.dataValidation if rule.type == kind]
    places = sum(len(list(part.cells)) for rule in found for part in rule.sqref.ranges)
    return [places, sorted({rule.errorStyle or "stop" for rule in found})]


def rule_of(name):
    place = cells[name]
    for rule in form.data_validations.dataValidation:
        if place in rule.sqref:
            return rule
    return None


def rule_texts(name):
    rule = rule_of(name)
    return [rule.promptTitle, rule.prompt, rule.errorTitle, rule.error]


def custom_properties():
    if "docProps/custom.xml" not in package.namelist():
        return {}
    xml = package.read("docProps/custom.xml").decode("utf8")
    return dict(re.findall(r'name="([^"]+)"[^>]*>\s*<vt:lpwstr[^>]*>([^<]*)<', xml))


def names():
    listed = book.defined_names
    listed = listed.definedName if hasattr(listed, "definedName") else list(listed.values())
    return {each.name: each.attr_text for each in listed if each.name.startswith("KTD_")}


def colour(value):
    return value.rgb[-6:] if value is not None and isinstance(value.rgb, str) else None


conditional = [rule for each in form.conditional_formatting for rule in each.rules]
allowed = form.protection
print(
    json.dumps(
        {
            "sheet names": book.sheetnames,
            "hidden sheets": [sheet.title for sheet in book if sheet.sheet_state != "visible"],
            "very hidden sheets": [sheet.title for sheet in book if sheet.sheet_state == "veryHidden"],
            "active sheet": book.active.title,
            "structure lock": bool(book.security and book.security.lockStructure),
            "sheet protection": [bool(sheet.protection.sheet) for sheet in book],
            "columns may be formatted": not allowed.formatColumns,
            "rows may be formatted": not allowed.formatRows,
            "rows may not be inserted": bool(allowed.insertRows),
            "unlocked cells": sum(
                1 for row in form.iter_rows() for each in row if not each.protection.locked
            ),
            "an input is unlocked": not cell("figure").protection.locked,
            "another's cell is locked": bool(cell("others").protection.locked),
            "decimal rules": rules("decimal"),
            "whole number rules": rules("whole"),
            "list rules": rules("list"),
            "text length rules": rules("textLength"),
            "texts of a figure's rule": rule_texts("figure"),
            "texts of a choice's rule": rule_texts("choice"),
            "bounds of a figure's rule": [
                rule_of("figure").operator or "between",
                float(rule_of("figure").formula1),
                float(rule_of("figure").formula2),
            ],
            "source of a choice's rule": re.sub(r"[$']", "", rule_of("choice").formula1),
            "conditional formats": len(conditional),
            "formula of a conditional format": str(conditional[0].formula[0]),
            "fill of a conditional format": colour(conditional[0].dxf.fill.bgColor),
            "frozen panes": form.freeze_panes,
            "hidden column": bool(form.column_dimensions["A"].hidden),
            "column widths": [
                round(form.column_dimensions[letter].width) for letter in ("C", "K")
            ],
            "hidden row": bool(form.row_dimensions[1].hidden),
            "height of a row": round(form.row_dimensions[cell("figure").row].height or 0, 1),
            "merged cells": sorted(str(each) for each in form.merged_cells.ranges),
            "font": cell("title").font.name,
            "font size": cell("title").font.sz,
            "bold head": bool(cell("head").font.b),
            "fill of an input": colour(cell("figure").fill.fgColor),
            "fill of another's cell": colour(cell("others").fill.fgColor),
            "lines around a cell": [
                side(cell("figure").border.left),
                side(cell("figure").border.bottom),
            ],
            "wrapped text": bool(cell("title").alignment.wrap_text),
            "alignment of points": cell("points").alignment.horizontal,
            "format of points": cell("points").number_format,
            "format of a text input": cell("explanation").number_format,
            "format of a share": cell("share").number_format,
            "repeated rows": form.print_title_rows,
            "print area": str(form.print_area if isinstance(form.print_area, str) else form.print_area[0]).split("!")[-1],
            "orientation": form.page_setup.orientation,
            "paper": int(form.page_setup.paperSize),
            "fit to width": [
                bool(form.sheet_properties.pageSetUpPr.fitToPage),
                int(form.page_setup.fitToWidth or 1),
                int(form.page_setup.fitToHeight or 0),
            ],
            "left and right margins": [
                round(form.page_margins.left, 2),
                round(form.page_margins.right, 2),
            ],
            "page number at the top": "&P" in (form.oddHeader.center.text or "")
            or "[Page]" in (form.oddHeader.center.text or ""),
            "other first page": bool(form.HeaderFooter.differentFirst),
            "identity names": names(),
            "identity property": custom_properties().get("KhoiThiDua"),
            "title": book.properties.title,
            "formulas": sum(
                1
                for row in form.iter_rows()
                for each in row
                if each.data_type == "f"
            ),
            "a stored result": results[job["form"]][cells["points"]].value,
            "a text that begins with a sign": cell("explanation").value,
            "tab colour": colour(form.sheet_properties.tabColor),
            "zoom": form.sheet_view.zoomScale,
        },
        ensure_ascii=False,
    )
)
