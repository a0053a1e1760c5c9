import * as vscode from "vscode";
import { localeOf } from "../locale.ts";
import type { DatasetFault } from "./dataset.ts";
import type { JsonType } from "./json-schema.ts";
import { MOST_DEPTH } from "./json-tree.ts";

/** What is wrong with a dataset at a place, in a sentence. */
export function describeFault(fault: DatasetFault): string {
  switch (fault.kind) {
    case "no-json":
      return vscode.l10n.t("This is not JSON. Until it is, the dataset counts as it last could be read.");
    case "too-deep":
      return vscode.l10n.t("Nested deeper than is read: {0} levels at most.", MOST_DEPTH);
    case "too-large":
      return vscode.l10n.t("This dataset is longer than is read: {0} characters at most.", fault.most);
    case "too-many":
      return describeExcess(fault.of, fault.most);
    case "wrong-type":
      return vscode.l10n.t("Expected here: {0}.", listChoices(fault.expected.map(describeType)));
    case "wrong-choice":
      return vscode.l10n.t("Expected one of: {0}.", fault.choices.join(", "));
    case "missing":
      return vscode.l10n.t("“{0}” is missing: without it this entry is passed over.", fault.key);
    case "wrong-form":
      return fault.example === null
        ? vscode.l10n.t("Expected plain text, without control characters.")
        : vscode.l10n.t("Expected a form like “{0}”.", fault.example);
    case "empty":
      return vscode.l10n.t("This may not be empty.");
    case "too-long":
      return vscode.l10n.t("Too long: {0} at most.", fault.most);
    case "out-of-range":
      return vscode.l10n.t("Expected a number from {0} to {1}.", fault.least, fault.most);
    case "same-id":
      return vscode.l10n.t("“{0}” is the id of an earlier entry, which counts; this one is passed over.", fault.id);
    case "unknown-organisation":
      return vscode.l10n.t(
        "No dataset and no record knows an organisation “{0}”: no text is judged by this.",
        fault.id,
      );
    case "nobody":
      return vscode.l10n.t("Name an organisation or an edition: a figure of nobody judges no text.");
    case "no-figure":
      return vscode.l10n.t("Give an amount with its currency, or a count with its unit: this judges no text.");
    case "reversed-range":
      return vscode.l10n.t("The upper end of the range lies below its lower end.");
    case "known-name":
      return fault.in === null
        ? vscode.l10n.t("“{0}” is a name in the record too; here it means what this dataset says.", fault.name)
        : vscode.l10n.t("The name “{0}” is already given by {1}, which comes first.", fault.name, fault.in);
    case "known-claim":
      return vscode.l10n.t("The claim “{0}” is already given by {1}, which comes first.", fault.id, fault.in);
    default:
      return fault satisfies never;
  }
}

/** "a number, a text or null". */
function listChoices(choices: readonly string[]): string {
  return new Intl.ListFormat(localeOf(vscode.env.language), { type: "disjunction" }).format(choices);
}

function describeExcess(of: "organisations" | "names" | "claims", most: number): string {
  switch (of) {
    case "organisations":
      return vscode.l10n.t("From here on organisations are passed over: {0} are read at most.", most);
    case "names":
      return vscode.l10n.t("From here on organisations are passed over: {0} names are read at most.", most);
    case "claims":
      return vscode.l10n.t("From here on claims are passed over: {0} are read at most.", most);
    default:
      return of satisfies never;
  }
}

function describeType(type: JsonType): string {
  switch (type) {
    case "object":
      return vscode.l10n.t("an object in braces");
    case "array":
      return vscode.l10n.t("a list in square brackets");
    case "string":
      return vscode.l10n.t("a text in quotation marks");
    case "number":
      return vscode.l10n.t("a number");
    case "integer":
      return vscode.l10n.t("a whole number");
    case "boolean":
      return vscode.l10n.t("true or false");
    case "null":
      return "null";
    default:
      return type satisfies never;
  }
}
