import type { CalibrationLevel } from "../../calibration-level.ts";

/** What a level of confidence means, in one sentence. */
export function describeLevelInFrench({ confidence, asked, right, least, most, judgement }: CalibrationLevel): string {
  const found = `À ${confidence}\u00a0% de certitude, vous aviez raison ${right}\u00a0fois sur ${asked}\u00a0:`;
  switch (judgement) {
    case "too-sure":
      return `${found} trop d’assurance, il aurait fallu au moins ${answers(least)}.`;
    case "not-sure-enough":
      return `${found} pas assez d’assurance, vous en saviez plus que vous ne le pensiez (au plus ${answers(most)} à attendre).`;
    case "calibrated":
      return `${found} votre assurance est juste (${range(least, most)} à attendre).`;
    case "unknown":
      return `${found} trop peu de réponses pour en juger.`;
    default:
      return judgement satisfies never;
  }
}

function range(least: number, most: number): string {
  return least === most ? answers(most) : `entre ${least} et ${answers(most)}`;
}

function answers(count: number): string {
  return count < 2 ? `${count}\u00a0bonne réponse` : `${count}\u00a0bonnes réponses`;
}
