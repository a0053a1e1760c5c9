// Source of truth: data/corrections/, data/redirects/ and data-version.json. Read by both feeds.
import { NBSP } from "../../src/describe/typography.ts";
import type { LocalisedText } from "../../src/generated/types.ts";
import { correctionPage } from "./claim-page.ts";
import { listClaims, pagesOfClaims } from "./held-claim.ts";
import { type Release, TAG_PREFIX } from "./release.ts";

/** One thing that readers of the data may want to know of, in both languages. */
export interface ChangeNote {
  /** Stays the same for ever; a tag (RFC 4151). */
  readonly id: string;
  /** The day, ISO 8601. */
  readonly on: string;
  readonly title: LocalisedText;
  readonly text: LocalisedText;
  /** Where it is told on the site, behind the site's address and a language; null where no page tells it alone. */
  readonly page: string | null;
  /** The claim that it is about; null where it is about no one claim. */
  readonly claim: { readonly id: string; readonly page: string | null } | null;
}

/** The version of the data, what was corrected and what went: newest first, then by id. */
export function listChanges(release: Release): readonly ChangeNote[] {
  const pages = pagesOfClaims(release.catalogue);
  const notes = [
    tellVersion(release),
    ...release.corrections.map((correction) => tellCorrection(correction, pages)),
    ...release.redirects.map(tellRedirect),
  ];
  return notes.toSorted(
    (a, b) => Number(a.on < b.on) - Number(a.on > b.on) || Number(a.id > b.id) - Number(a.id < b.id),
  );
}

function tellVersion({ catalogue, version: { version, date } }: Release): ChangeNote {
  const [claims, sources] = [listClaims(catalogue).length, catalogue.sourceIds.length];
  const announcements = catalogue.announcementIds.length;
  return {
    id: `${TAG_PREFIX}change/version/${version}`,
    on: date,
    title: { fr: `Version des données ${version}`, en: `Data version ${version}` },
    text: {
      fr: `Annonces${NBSP}: ${announcements}. Affirmations${NBSP}: ${claims}. Sources${NBSP}: ${sources}.`,
      en: `Announcements: ${announcements}. Claims: ${claims}. Sources: ${sources}.`,
    },
    page: null,
    claim: null,
  };
}

function tellCorrection(
  { id, claim, on, before, after, reason }: Release["corrections"][number],
  pages: ReadonlyMap<string, string | null>,
): ChangeNote {
  return {
    id: `${TAG_PREFIX}change/correction/${id}`,
    on,
    title: { fr: `Correction${NBSP}: ${claim}`, en: `Correction: ${claim}` },
    text: {
      fr: `Avant${NBSP}: ${before.fr}\nAprès${NBSP}: ${after.fr}\nRaison${NBSP}: ${reason.fr}`,
      en: `Before: ${before.en}\nAfter: ${after.en}\nReason: ${reason.en}`,
    },
    page: correctionPage(id),
    claim: { id: claim, page: pages.get(claim) ?? null },
  };
}

const GONE = {
  moved: { fr: "A un autre identifiant", en: "Has another id" },
  split: { fr: "Divisé", en: "Split" },
  withdrawn: { fr: "Retiré", en: "Withdrawn" },
} as const satisfies Record<Release["redirects"][number]["kind"], LocalisedText>;

function tellRedirect({ id, was, kind, to, on, reason }: Release["redirects"][number]): ChangeNote {
  const title = GONE[kind];
  const now = to.join(", ");
  return {
    id: `${TAG_PREFIX}change/redirect/${id}`,
    on,
    title: { fr: `${title.fr}${NBSP}: ${was}`, en: `${title.en}: ${was}` },
    text: {
      fr: `${now === "" ? "" : `Désormais${NBSP}: ${now}\n`}Raison${NBSP}: ${reason.fr}`,
      en: `${now === "" ? "" : `Now: ${now}\n`}Reason: ${reason.en}`,
    },
    page: null,
    claim: null,
  };
}
