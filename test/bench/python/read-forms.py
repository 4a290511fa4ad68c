"""A corpus, a number of files and the name of a sheet -> the sum of all numbers in that sheet, as openpyxl reads them."""

import io
import json
import sys
import time

import openpyxl

from peak import peak_memory

corpus, count, form = sys.argv[1], int(sys.argv[2]), sys.argv[3]
lengths = json.load(open(corpus + ".json", encoding="utf-8"))[:count]
total = 0.0
seconds = 0.0
with open(corpus + ".bin", "rb") as file:
    for length in lengths:
        content = io.BytesIO(file.read(length))
        before = time.process_time()
        workbook = openpyxl.load_workbook(content, read_only=True, data_only=True)
        for sheet in workbook.worksheets:
            for row in sheet.iter_rows(values_only=True):
                for value in row:
                    if sheet.title == form and type(value) in (int, float):
                        total += value
        seconds += time.process_time() - before
peak = peak_memory()
print(json.dumps({"milliseconds": seconds * 1000 / len(lengths), "peak": peak, "check": total}))
