import {
  type Catalogue,
  type Claim,
  type FigureClaim,
  type FigureValue,
  isFigureClaim,
  isMoney,
  type Language,
} from "@choosefr/model";
import { readPrintedFigure } from "@choosefr/model/figures";
import { type Figure, findFigures } from "@choosefr/prose";

/** A figure of the record as a claim or one of its sources prints it, with the claim that it must read back to. */
export interface PrintedFigure {
  readonly text: string;
  readonly language: Language;
  readonly claim: FigureClaim;
}

/** How many printed figures there are, and in words those that fail. */
export interface PrintedScore {
  readonly printed: number;
  /** Not read back to the stored value as a whole, the way the linter of the record reads them. */
  readonly unread: readonly string[];
  /** Found in a text as something else, or as several. */
  readonly misread: readonly string[];
  /** Not found in a text: vague ones, and those that count what is no figure of prose ("200 patrons"). */
  readonly passedOver: readonly string[];
}

/** Every figure that the record prints in French or English; one that is printed alike for one claim counts once. */
export function listPrintedFigures(catalogue: Catalogue): readonly PrintedFigure[] {
  const claims: readonly Claim[] = [
    ...catalogue.announcementIds.flatMap((id) => catalogue.announcement(id).claims),
    ...catalogue.editionIds.flatMap((id) => catalogue.edition(id).claims),
    ...catalogue.organisationIds.flatMap((id) => catalogue.organisation(id).claims),
  ];
  return claims.filter(isFigureClaim).flatMap((claim) => {
    const own = claim.figure === null ? [] : [claim.figure];
    const theirs = claim.evidence.flatMap(({ source, figure }) =>
      figure !== null && isRead(source.language) ? [{ text: figure, language: source.language }] : [],
    );
    const unique = new Map([...own, ...theirs].map((figure) => [`${figure.language} ${figure.text}`, figure]));
    return [...unique.values()].map(({ text, language }) => ({ text, language, claim }));
  });
}

/** Reads each figure back as the linter of the record does, and out of a text. */
export function scorePrintedFigures(figures: readonly PrintedFigure[]): PrintedScore {
  const readings = figures.map(({ text, language, claim }) => {
    const whole = readPrintedFigure(text, language);
    return {
      printed: `${claim.id}: ${JSON.stringify(text)}`,
      stored: describe(claim),
      whole: whole === null ? "nothing" : describe(asCounted(claim, whole)),
      inText: findFigures(text, { language })
        .map((found) => describe(asCounted(claim, valueOfFound(found))))
        .join(" and "),
    };
  });
  return {
    printed: figures.length,
    unread: readings.flatMap(({ printed, stored, whole }) =>
      whole === stored ? [] : [`${printed} reads ${whole}, not ${stored}`],
    ),
    misread: readings.flatMap(({ printed, stored, inText }) =>
      inText === stored || inText === "" ? [] : [`${printed} is found as ${inText}, not ${stored}`],
    ),
    passedOver: readings.flatMap(({ printed, inText }) => (inText === "" ? [`${printed} is not found`] : [])),
  };
}

function isRead(language: string): language is Language {
  return language === "fr" || language === "en";
}

function describe(figure: FigureValue): string {
  return isMoney(figure)
    ? `${figure.bound} ${figure.amount}–${figure.amountMax} ${figure.currency}`
    : `${figure.bound} ${figure.count}–${figure.countMax} ${figure.unit}`;
}

function valueOfFound(found: Figure): FigureValue {
  const { value, valueMax, bound } = found;
  return found.kind === "money"
    ? { amount: value, amountMax: valueMax, currency: found.currency, bound }
    : { count: value, countMax: valueMax, unit: found.unit, bound };
}

/** Jobs are printed as the people who are hired for them: "100 new employees" are 100 jobs. */
function asCounted({ kind }: FigureClaim, value: FigureValue): FigureValue {
  return kind === "jobs" && !isMoney(value) && value.unit === "people" ? { ...value, unit: "jobs" } : value;
}
