"""in.xlsx -> JSON: its sheets, their states and cells (stored result, formula, number format, lock)."""

import datetime
import json
import sys

import openpyxl


def plain(value):
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time)):
        return value.isoformat()
    if isinstance(value, datetime.timedelta):
        return value.total_seconds()
    return value


def formula_of(value):
    text = getattr(value, "text", value)
    return text[1:] if isinstance(text, str) and text.startswith("=") else None


def describe(formulas, results):
    cells = {}
    for row in formulas.iter_rows():
        for cell in row:
            if cell.value is None:
                continue
            entry = {
                "value": plain(results[cell.coordinate].value),
                "numberFormat": cell.number_format,
                "locked": bool(cell.protection.locked),
            }
            formula = formula_of(cell.value) if cell.data_type == "f" else None
            if formula is not None:
                entry["formula"] = formula
            cells[cell.coordinate] = entry
    return {"name": formulas.title, "state": formulas.sheet_state, "cells": cells}


json.load(sys.stdin)
with_formulas = openpyxl.load_workbook("in.xlsx")
with_results = openpyxl.load_workbook("in.xlsx", data_only=True)
sheets = [describe(sheet, with_results[sheet.title]) for sheet in with_formulas.worksheets]
print(json.dumps(sheets))
