/** A table as a file to keep. It begins with a byte order mark, by which spreadsheets know UTF-8. */
export function csvFile(content: string, fileName: string): Response {
  return new Response(`\uFEFF${content}`, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${fileName}"`,
    },
  });
}
