import type { DatasetContext, Rule } from "../rule.ts";

export const duplicateId: Rule = {
  id: "duplicate-id",
  description: "An id belongs to one record of its kind, and a claim's whole id to one claim of all records.",
  scope: "dataset",
  check: (context) => {
    reportRecords(context);
    reportClaims(context);
  },
};

function reportRecords({ dataset, report }: DatasetContext): void {
  const firstPaths = new Map<string, string>();
  for (const { kind, id, file } of dataset.records) {
    const firstPath = firstPaths.get(`${kind} ${id}`);
    if (firstPath === undefined) {
      firstPaths.set(`${kind} ${id}`, file.path);
      continue;
    }
    report(file, {
      path: ["id"],
      message: `Another ${kind} has this id.`,
      found: id,
      expected: `an id that is not that of ${firstPath}`,
      suggestion: "Delete one of the two if they are the same; else give the newer one an id of its own.",
    });
  }
}

/** A claim's id begins with its record's, and an organisation may share its id with a publisher: their claims must differ. */
function reportClaims({ dataset, report }: DatasetContext): void {
  const firstFiles = new Map<string, string>();
  const seenRecords = new Set<string>();
  for (const { kind, id: recordId, file, claims } of dataset.records) {
    if (seenRecords.has(`${kind} ${recordId}`)) continue;
    seenRecords.add(`${kind} ${recordId}`);
    for (const { id, path } of claims) {
      const firstFile = firstFiles.get(id);
      if (firstFile === undefined) {
        firstFiles.set(id, file.path);
        continue;
      }
      report(file, {
        path: [...path, "id"],
        message:
          firstFile === file.path
            ? "Another claim of this record has this id."
            : `A claim in ${firstFile} has this id.`,
        found: id,
        expected: "an id of its own",
        suggestion: "Number the newer claim on: its kind, a hyphen, and the next number.",
      });
    }
  }
}
