"""One run of pandas + openpyxl: read, store in SQLite, classify, write the result workbook. Prints one JSON line."""
import json
import os
import sqlite3
import sys
import tempfile
import time

import pandas as pd

start = time.perf_counter()
frame = pd.read_excel(sys.argv[1], engine="openpyxl")
with tempfile.TemporaryDirectory() as folder:
    database = sqlite3.connect(os.path.join(folder, "bench.db"))
    stored = frame.assign(Amount=(frame["Amount"] * 10_000).round().astype("int64"), Date=frame["Date"].dt.strftime("%Y-%m-%d"))
    stored.to_sql("line", database, index=False)
    database.execute("CREATE INDEX line_by_client ON line (Client, Date)")
    database.commit()
    totals = frame.groupby("Client")["Amount"].sum().sort_values(ascending=False)
    cumulative = totals.cumsum() / totals.sum()
    abc = pd.cut(cumulative, [0, 0.8, 0.95, 2], labels=["A", "B", "C"])
    series = frame.pivot_table(index="Client", columns=frame["Date"].dt.to_period("M"), values="Amount", aggfunc="sum", fill_value=0)
    active = (series > 0).sum(axis=1) / series.shape[1]
    result = pd.DataFrame({"total": totals, "cumulative": cumulative, "abc": abc, "regularity": active})
    with pd.ExcelWriter(os.path.join(folder, "result.xlsx"), engine="openpyxl") as writer:
        result.to_excel(writer, sheet_name="ABC-XYZ")
        series.rename(columns=str).to_excel(writer, sheet_name="Series")
print(json.dumps({"contender": "pandas", "seconds": time.perf_counter() - start, "lines": len(frame)}))
