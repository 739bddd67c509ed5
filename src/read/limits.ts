/**
 * How large a file may be. Each limit is refused by name, and each has a reason: it is what a spreadsheet can hold, so
 * that nobody meets one with a real export, or what keeps the memory of a run within 300 MB.
 */
export const limits = {
  /** Bytes of a file, and of what a zip holds unpacked: a million rows of a wide roster, twice over for UTF-16. */
  fileBytes: 512 * 1024 * 1024,
  /** Of the one file in a zip: it lies in memory as a whole. */
  unzippedBytes: 192 * 1024 * 1024,
  /** Of the parts of a workbook that are read: their text and cells take several times as much while they are read. */
  workbookBytes: 64 * 1024 * 1024,
  /** Of somebody's calendar, and of all that a zip holds: ten years of a full one have 20 MB. */
  calendarBytes: 64 * 1024 * 1024,
  /** Of a sheet, counted as rows times the widest row: one cell far out would make all rows as wide. */
  sheetCells: 5_000_000,
  /** Excel's own limit; more rows cannot be opened to be corrected. */
  rows: 1_048_576,
  /** Excel's own limit. A header of a million delimiters is a damaged file, not a wide one. */
  columns: 16_384,
  /** UTF-16 code units of a cell. Google Sheets holds 50,000, Excel 32,767: a longer one has swallowed other rows. */
  cellLength: 50_000,
  /** Bytes of one record, 500 for each possible column: more is no table, and is not worth the memory. */
  recordLength: 8 * 1024 * 1024,
  /** Cells damaged in the same way, listed one by one; the rest of them is a count. */
  listedCells: 20,
} as const;
