"""in.xlsx + [{sheet, cell, value}] on standard input -> out.xlsx, as openpyxl saves it."""

import json
import sys

import openpyxl

changes = json.load(sys.stdin)
workbook = openpyxl.load_workbook("in.xlsx")
for change in changes:
    workbook[change["sheet"]][change["cell"]].value = change["value"]
workbook.save("out.xlsx")
