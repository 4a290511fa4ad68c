"""Times LibreOffice computing a workbook: everything anew ("hard"), or what hangs on one edit ("edit").

recalculate.py SOFFICE FILE MODE TIMES TYPED TOTAL
TYPED and TOTAL are places as sheet!column,row, counted from 0. Processor time of LibreOffice itself, from /proc.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

STARTING_SECONDS = 120


def pids_with(mark):
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            if mark in (entry / "cmdline").read_text() and "soffice.bin" in os.readlink(entry / "exe"):
                yield entry
        except OSError:
            continue


def milliseconds(process):
    fields = (process / "stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")


def peak(process):
    line = next(each for each in (process / "status").read_text().splitlines() if each.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    deadline = time.monotonic() + STARTING_SECONDS
    while True:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.1)


def cell(document, place):
    sheet, numbers = place.rsplit("!", 1)
    column, row = numbers.split(",")
    return document.Sheets.getByName(sheet).getCellByPosition(int(column), int(row))


def main():
    soffice, file, mode, times, typed, total = sys.argv[1:]
    pipe = f"khoi-thi-dua-{os.getpid()}"
    with tempfile.TemporaryDirectory() as profile:
        started = subprocess.Popen(
            [
                soffice,
                f"-env:UserInstallation={Path(profile).as_uri()}",
                "--headless",
                "--norestore",
                f"--accept=pipe,name={pipe};urp;",
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            context = connect(pipe)
            desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
            hidden = PropertyValue()
            hidden.Name, hidden.Value = "Hidden", True
            copy = shutil.copy(file, profile)
            document = desktop.loadComponentFromURL(Path(copy).as_uri(), "_blank", 0, (hidden,))
            for sheet in document.Sheets:
                if sheet.isProtected():
                    sheet.unprotect("")
            document.calculateAll()
            process = next(pids_with(pipe))
            spent = 0.0
            for at in range(int(times)):
                before = cell(document, total).getValue()
                if mode == "edit":
                    began = milliseconds(process)
                    cell(document, typed).setValue((at + 1) % 2)
                    document.calculate()
                    after = cell(document, total).getValue()
                    spent += milliseconds(process) - began
                    if at > 0 and before == after:
                        raise RuntimeError("Error: the total did not move")
                else:
                    began = milliseconds(process)
                    document.calculateAll()
                    spent += milliseconds(process) - began
            print(json.dumps({"milliseconds": spent / int(times), "peak": peak(process), "check": 0}))
        finally:
            # The program that was started is a launcher: what it launched ends with its pipe.
            for process in list(pids_with(pipe)):
                os.kill(int(process.name), signal.SIGTERM)
            started.wait(timeout=60)


main()
