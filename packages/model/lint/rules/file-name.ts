import { recordPath } from "../record-path.ts";
import type { Rule } from "../rule.ts";

export const fileName: Rule = {
  id: "file-name",
  description: "A record stands in a file named after its id, in the folder that belongs to it.",
  scope: "record",
  check: ({ entry, file, report }) => {
    if (entry.id !== file.name) {
      report({
        path: ["id"],
        message: "The id is not the name of the file.",
        found: entry.id,
        expected: file.name,
        suggestion: `Rename the file to ${entry.id}.yml, or correct the id if it was never published.`,
      });
    }
    const expected = recordPath(entry.kind, entry.record);
    if (folderOf(file.path) === folderOf(expected)) return;
    report({
      message: "The file stands in the wrong folder.",
      found: file.path,
      expected,
      suggestion: "Move the file; nothing refers to a record by its folder.",
    });
  },
};

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}
