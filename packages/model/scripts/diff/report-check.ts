import { NBSP } from "../../src/describe/typography.ts";
import type { Language } from "../../src/generated/vocabulary.ts";
import type { VersionCheck } from "./check.ts";
import type { Severity } from "./version.ts";

const SEVERITIES: Record<Language, Record<Severity, string>> = {
  fr: {
    major: "majeure (un identifiant ou une clé a disparu)",
    minor: "mineure (ajouts, valeurs ou rangs corrigés)",
    patch: "de détail (textes, titres, détails des sources)",
  },
  en: {
    major: "a major one (an id or a key is gone)",
    minor: "a minor one (something new, values or ranks corrected)",
    patch: "a patch (texts, titles, details of sources)",
  },
};

/** What the check found, and what to do about each thing that is missing. */
export function reportCheck(check: VersionCheck, locale: Language): readonly string[] {
  return locale === "fr" ? reportInFrench(check) : reportInEnglish(check);
}

function reportInFrench({
  last,
  current,
  severity,
  needed,
  isHighEnough,
  ...missing
}: VersionCheck): readonly string[] {
  return [
    severity === null
      ? `Rien n’a changé depuis la version ${last.version}.`
      : `Depuis la version ${last.version}, les changements demandent une version ${SEVERITIES.fr[severity]}${NBSP}: ${needed} au moins.`,
    isHighEnough
      ? `data-version.json dit ${current.version}${NBSP}: c’est suffisant.`
      : `data-version.json dit ${current.version}${NBSP}: écrire ${needed} et la date du jour.`,
    ...missing.missingCorrections.map(
      ({ claim, fields }) =>
        `${claim} dit autre chose qu’avant (${fields.join(", ")})${NBSP}: ajouter une correction dans data/corrections/.`,
    ),
    ...missing.missingRedirects.map(
      ({ kind, id }) =>
        `${id} (${kind}) n’existe plus sous cet identifiant${NBSP}: ajouter un renvoi dans data/redirects/.`,
    ),
  ];
}

function reportInEnglish({
  last,
  current,
  severity,
  needed,
  isHighEnough,
  ...missing
}: VersionCheck): readonly string[] {
  return [
    severity === null
      ? `Nothing has changed since version ${last.version}.`
      : `The changes since version ${last.version} need ${SEVERITIES.en[severity]}: ${needed} at least.`,
    isHighEnough
      ? `data-version.json says ${current.version}: that is enough.`
      : `data-version.json says ${current.version}: write ${needed} and today’s date.`,
    ...missing.missingCorrections.map(
      ({ claim, fields }) =>
        `${claim} says something else than before (${fields.join(", ")}): add a correction to data/corrections/.`,
    ),
    ...missing.missingRedirects.map(
      ({ kind, id }) => `${id} (${kind}) is no longer what has this id: add a redirect to data/redirects/.`,
    ),
  ];
}
