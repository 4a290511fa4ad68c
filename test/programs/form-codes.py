"""Computes the check code and the seal of members' forms from docs/workbook-layout.md alone."""

import datetime
import decimal
import hashlib
import json
import sys
import unicodedata

import openpyxl

PRIME, GENERATOR, OTHER = 999983, 314159, 500001
ALPHABET = "23456789ABCDEFGHJKMNPQRTUVWXY"
YES_NO, TICK = ["Có", "Không"], ["x"]
FORM = "code title max target result share na points evidence explanation state check".split()
REGISTER = "ordinal type symbol date issuer subject passage criteria file status".split()
AWARDS = """ordinal title total collectives persons directTotal directCollectives directPersons share note
    check""".split()
SUMS, SUM_ROWS = {"total", "directTotal", "share", "check"}, {"state", "province", "ministry", "own", "total"}
COMPUTED = {"share", "points", "state", "check"}
ITEMS_OF_OWN, TARGETS = {"checklist"}, {"ratio", "leaderRelative"}


def sheet_with(book, marker):
    return next((sheet for sheet in book.worksheets if sheet["A1"].value == marker), None)


def decimal_text(number):
    shown = format(decimal.Decimal(repr(float(f"{number:.15g}"))), "f")
    return shown.rstrip("0").rstrip(".") if "." in shown else shown


def content(value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, (int, float)):
        return decimal_text(value)
    if isinstance(value, datetime.datetime):
        return value.strftime("%Y-%m-%d")
    text = unicodedata.normalize("NFC", value)
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def line(fields):
    escaped = (each.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n") for each in fields)
    return "\t".join(escaped)


def columns_of(sheet, keys):
    found = {cell.value: cell.column for cell in sheet[1] if cell.value}
    return [(None, 1)] + [(key, found[key]) for key in keys]


def table_lines(sheet, keys, is_blank):
    lines = []
    for row in range(1, sheet.max_row + 1):
        fields = []
        for key, column in columns_of(sheet, keys):
            cell = sheet.cell(row, column)
            fields.append("" if is_blank(key, cell) else content(cell.value))
        if any(fields):
            lines.append(line(fields))
    return lines


def in_form(key, cell):
    if key not in COMPUTED:
        return False
    return cell.data_type == "f" or cell.parent.cell(cell.row, 1).value == "#ktd-seal"


def in_awards(key, cell):
    in_sum = cell.parent.cell(cell.row, 1).value in SUM_ROWS
    return cell.data_type == "f" and (key in SUMS or in_sum)


def identity_of(book):
    sheet = sheet_with(book, "#ktd-khoi")
    return [(content(row[0].value), content(row[1].value)) for row in sheet.iter_rows(max_col=2)]


def template_of(book):
    sheet = sheet_with(book, "#ktd-mau")
    return [row[0].value for row in sheet.iter_rows(min_row=2, max_col=1) if row[0].value]


def sealed_text(book):
    identity = identity_of(book)
    lines = [line(["#ktd-seal", "1"])]
    lines += [line(pair) for pair in identity[1:9]]
    lines += [line((key, "" if key == "seal" else value)) for key, value in identity]
    lines += ["#ktd-mau"] + [line([content(each)]) for each in template_of(book)] + ["_danh_muc"]
    for row in book["_danh_muc"].iter_rows():
        filled = [content(cell.value) for cell in row if cell.value is not None]
        if filled:
            lines.append(line(filled))
    lines += ["#ktd-tu-cham"] + table_lines(sheet_with(book, "#ktd-tu-cham"), FORM, in_form)
    register = sheet_with(book, "#ktd-minh-chung")
    lines += ["#ktd-minh-chung"] + table_lines(register, REGISTER, lambda *_: False)
    awards = sheet_with(book, "#ktd-khen-thuong")
    if awards is not None:
        lines += ["#ktd-khen-thuong"] + table_lines(awards, AWARDS, in_awards)
    return "\n".join(lines)


def seal(text):
    number = int.from_bytes(hashlib.sha256(text.encode("utf-8")).digest(), "big") % 29**11
    digits = []
    for _ in range(11):
        digits.insert(0, number % 29)
        number //= 29
    digits.append(sum(digit * place for place, digit in enumerate(digits, 1)) % 29)
    letters = "".join(ALPHABET[digit] for digit in digits)
    return "-".join(letters[at : at + 4] for at in (0, 4, 8))


def half_up(number):
    return int(number.quantize(decimal.Decimal(1), decimal.ROUND_HALF_UP))


def cell_number(value, choices):
    if value is None:
        return 0
    if choices is not None:
        texts = [each.lower() for each in choices]
        known = isinstance(value, str) and value.lower() in texts
        return texts.index(value.lower()) + 1 if known else OTHER
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return OTHER
    size = abs(decimal.Decimal(decimal_text(value)))
    if size < 10**8:
        units = half_up(size * 10**6)
    elif size < 10**11:
        units = half_up(size * 1000) + 1
    else:
        units = half_up(min(size, decimal.Decimal(10**14))) + 2
    return units % PRIME + (271829 if value < 0 else 1)


def inputs_of(criterion):
    """The rows of a criterion that the unit fills in: an id, and columns with what may be chosen there."""
    own, rule = criterion["id"], criterion["rule"]
    columns = []
    if rule["kind"] in TARGETS:
        columns.append(("target", None))
    if rule["kind"] not in ITEMS_OF_OWN:
        levels = [level["label"] for level in rule.get("levels", [])]
        columns.append(("result", YES_NO if rule["kind"] == "binary" else levels or None))
    if criterion["na"]:
        columns.append(("na", TICK))
    items = rule["items"] if rule["kind"] in ITEMS_OF_OWN else []
    return [(own, columns)] + [(f"{own}#{item['key']}", [("result", YES_NO)]) for item in items]


def check_code(book, total):
    sheet = sheet_with(book, "#ktd-tu-cham")
    columns = dict(columns_of(sheet, FORM))
    rows = {row[0].value: row[0].row for row in sheet.iter_rows() if row[0].value}
    weight, numbers = 1, []
    for text in template_of(book)[1:]:
        criterion = json.loads(text)
        if criterion.get("scorer") != "unit":
            continue
        for row_id, inputs in inputs_of(criterion):
            number, filled = 0, False
            for key, choices in inputs:
                weight = weight * GENERATOR % PRIME
                value = sheet.cell(rows[row_id], columns[key]).value
                filled = filled or value is not None
                number += weight * cell_number(value, choices)
            if filled:
                numbers.append(number % PRIME)
    return f"{sum(numbers) % PRIME:06d}-{len(numbers)}-{total}"


totals = json.load(sys.stdin)
codes = {}
for name, total in totals.items():
    book = openpyxl.load_workbook(name)
    codes[name] = {"checkCode": check_code(book, total), "seal": seal(sealed_text(book))}
print(json.dumps(codes))
