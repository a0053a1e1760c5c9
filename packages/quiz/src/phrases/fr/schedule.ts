import { type NextReview, waitOf } from "../next-review.ts";

const NUMBERS = ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"];

/** When a question comes back and why, in one sentence. */
export function explainNextInFrench({ days, streak, isShaky }: NextReview): string {
  return `À revoir ${when(days)}, car ${why(streak, isShaky)}.`;
}

function when(days: number): string {
  const wait = waitOf(days);
  switch (wait.unit) {
    case "now":
      return "dès maintenant";
    case "hours":
      return "dans quelques heures";
    case "tomorrow":
      return "demain";
    case "days":
      return `dans ${wait.count}\u00a0jours`;
    case "months":
      return `dans ${wait.count}\u00a0mois`;
    case "year":
      return "dans un an";
    default:
      return wait satisfies never;
  }
}

function why(streak: number, isShaky: boolean): string {
  if (streak === 0) return "la dernière réponse n’était pas la bonne";
  if (isShaky) return "ce n’est pas encore tout à fait acquis";
  return streak === 1 ? "vous l’avez trouvé la dernière fois" : `vous l’avez trouvé ${times(streak)} fois de suite`;
}

function times(count: number): string {
  return NUMBERS[count - 2] ?? String(count);
}
