"""Fills members' forms from docs/workbook-layout.md alone: markers, keys and ids, never labels or positions."""

import json
import sys

import openpyxl

YES, NO, TICK = "Có", "Không", "x"


def sheet_with(book, marker):
    return next(sheet for sheet in book.worksheets if sheet["A1"].value == marker)


def hidden_values(book):
    sheet = sheet_with(book, "#ktd-khoi")
    return {row[0].value: row[1].value for row in sheet.iter_rows(min_row=2)}


def criteria_of(book):
    sheet = sheet_with(book, "#ktd-mau")
    return [json.loads(row[0].value) for row in sheet.iter_rows(min_row=3) if row[0].value]


def labels(rule):
    return {level["key"]: level["label"] for level in rule.get("levels", [])}


def fill(table, columns, rows, criterion, entry):
    def put(row_id, key, value):
        table.cell(rows[row_id], columns[key]).value = value

    own, rule = criterion["id"], criterion["rule"]
    if entry.get("reason"):
        put(own, "explanation", entry["reason"])
    if entry.get("na"):
        put(own, "na", TICK)
        return
    inputs = entry["inputs"]
    kind = rule["kind"]
    if kind == "checklist":
        if inputs.get("ticked") is not None:
            for item in rule["items"]:
                put(f"{own}#{item['key']}", "result", YES if item["key"] in inputs["ticked"] else NO)
        return
    for name, value in inputs.items():
        if value is None:
            continue
        if kind == "binary":
            value = YES if value else NO
        elif kind == "level":
            value = labels(rule)[value]
        put(own, "target" if name == "target" else "result", value)


entries = json.load(sys.stdin)
for name, units in entries.items():
    book = openpyxl.load_workbook(name)
    unit = hidden_values(book)["unit"]
    table = sheet_with(book, "#ktd-tu-cham")
    columns = {cell.value: cell.column for cell in table[1] if cell.value}
    rows = {row[0].value: row[0].row for row in table.iter_rows() if row[0].value}
    by_code = {each["code"]: each for each in criteria_of(book)}
    for code, stages in units[unit].items():
        if "self" in stages:
            fill(table, columns, rows, by_code[code], stages["self"])
    book.save(name)
