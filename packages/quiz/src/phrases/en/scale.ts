import { formatDecimal, NBSP } from "@choosefr/model";
import type { BesideAnother, Scale } from "../phrases.ts";

/** One comparison, as a sentence. */
export function scale(item: Scale): string {
  switch (item.type) {
    case "share-of-total":
      return `That is ${formatDecimal(item.percent, "en")}% of the total announced on that occasion.`;
    case "share-of-jobs":
      return `That is ${formatDecimal(item.percent, "en")}% of the jobs announced on that occasion.`;
    case "share-of-projects":
      return `That is ${formatDecimal(item.percent, "en")}% of the projects.`;
    case "share-of-announcements":
      return `That is ${formatDecimal(item.percent, "en")}% of the announcements.`;
    case "money-per-job":
      return `That is one job for every ${item.amount} pledged.`;
    case "money-per-project":
      return `That is ${item.amount} a project, on average.`;
    case "money-per-leader":
      return `That is ${item.amount} announced for each leader present, on average.`;
    case "jobs-per-project":
      return `That is ${item.count} a project, on average.`;
    case "people-per-startup":
      return `That is ${item.count} to train for every start-up to support.`;
    case "less-than-own":
      return `That is ${item.factor}${NBSP}times less than the ${item.amount} that the same company later pledged to France.`;
    case "times-the-other":
      return `That is ${times(item.factor)} ${promisedBy(item)}.`;
    case "less-than-the-other":
      return `That is ${item.factor}${NBSP}times less than ${promisedBy(item)}.`;
    case "times-the-lower":
      return `That is ${times(item.factor)} the other figure.`;
    case "times-edition":
      return `That is ${times(item.factor)} the figure of the ${item.edition}.`;
    case "less-than-edition":
      return `That is ${item.factor}${NBSP}times less than at the ${item.edition}.`;
    default:
      return item satisfies never;
  }
}

function times(factor: string): string {
  return factor === "2" ? "twice" : `${factor}${NBSP}times`;
}

function promisedBy({ of, other, month }: BesideAnother): string {
  const when = month === null ? "" : ` in ${month}`;
  switch (of) {
    case "investment":
      return `what ${other} pledged${when}`;
    case "jobs":
      return `the number of jobs that ${other} promised${when}`;
    case "training":
      return `the number of people whom ${other} promised to train${when}`;
    case "startups_supported":
      return `the number of start-ups that ${other} promised to support${when}`;
    default:
      return of satisfies never;
  }
}
