import type { Question } from "../question.ts";
import type { ExportedQuiz } from "./exported-quiz.ts";
import { escapeMarkup } from "./markup.ts";
import { writeItem } from "./qti-item.ts";
import { packFiles } from "./zip.ts";

const NAMESPACE = "http://www.imsglobal.org/xsd/imsqti_v2p1";
const PACKAGE_NAMESPACE = "http://www.imsglobal.org/xsd/imscp_v1p1";
const TEST = "choosefr-quiz";

/**
 * A package of QTI 2.1: an item for each question, a test of them all in their order, and the manifest. Why an option is
 * right or wrong and the explanation are modal feedback.
 */
export function exportQti(questions: readonly Question[], title: string): ExportedQuiz {
  const ids = questions.map(({ id }) => id);
  const files = [
    { path: "imsmanifest.xml", text: writeManifest(ids) },
    { path: `${TEST}.xml`, text: writeTest(ids, title) },
    ...questions.map((question) => ({ path: pathOf(question.id), text: writeItem(question, NAMESPACE) })),
  ];
  return { content: packFiles(files), mediaType: "application/zip", fileName: "choosefr-quiz.qti.zip" };
}

function pathOf(id: string): string {
  return `items/${id}.xml`;
}

function writeManifest(ids: readonly string[]): string {
  const resource = (id: string, type: string, path: string, more = ""): string =>
    `<resource identifier="${id}" type="${type}" href="${path}"><file href="${path}"/>${more}</resource>`;
  const dependencies = ids.map((id) => `<dependency identifierref="${id}"/>`).join("");
  return document(
    `<manifest xmlns="${PACKAGE_NAMESPACE}" identifier="${TEST}-package">`,
    "<metadata><schema>QTIv2.1 Package</schema><schemaversion>1.0.0</schemaversion></metadata>",
    "<organizations/>",
    "<resources>",
    resource(TEST, "imsqti_test_xmlv2p1", `${TEST}.xml`, dependencies),
    ...ids.map((id) => resource(id, "imsqti_item_xmlv2p1", pathOf(id))),
    "</resources>",
    "</manifest>",
  );
}

function writeTest(ids: readonly string[], title: string): string {
  const named = `title="${escapeMarkup(title)}"`;
  return document(
    `<assessmentTest xmlns="${NAMESPACE}" identifier="${TEST}" ${named}>`,
    '<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>',
    '<testPart identifier="part" navigationMode="nonlinear" submissionMode="individual">',
    '<itemSessionControl showFeedback="true"/>',
    `<assessmentSection identifier="section" ${named} visible="true">`,
    ...ids.map((id) => `<assessmentItemRef identifier="${id}" href="${pathOf(id)}"/>`),
    "</assessmentSection>",
    "</testPart>",
    '<outcomeProcessing><setOutcomeValue identifier="SCORE"><sum><testVariables variableIdentifier="SCORE"/></sum></setOutcomeValue></outcomeProcessing>',
    "</assessmentTest>",
  );
}

function document(...lines: readonly string[]): string {
  return `${['<?xml version="1.0" encoding="UTF-8"?>', ...lines].join("\n")}\n`;
}
