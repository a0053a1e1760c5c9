import {
  type Announcement,
  type Catalogue,
  citeAsLink,
  describeCard,
  describeCountry,
  describeDate,
  describeValue,
  type EditionId,
  escapeMarkdown,
  type Language,
  type Organisation,
  type OrganisationId,
  type SeriesId,
} from "@choosefr/model";
import { renderSection } from "./fact-section.ts";
import type { PageSubject } from "./page-subject.ts";

const WORDS = {
  fr: { none: "Aucune annonce n’est enregistrée.", profile: "Profil", by: "par", for: "pour" },
  en: { none: "No announcement is recorded.", profile: "Profile", by: "by", for: "for" },
} as const;

/** The page of a subject, as Markdown. */
export function renderPage(facts: Catalogue, subject: PageSubject, locale: Language): string {
  switch (subject.kind) {
    case "organisation":
      return renderOrganisationPage(facts, subject.id, locale);
    case "series":
      return renderSeriesPage(facts, subject.id, locale);
    case "announcement": {
      const announcement = facts.announcement(subject.id);
      const names = announcement.organisations.map((id) => facts.organisation(id).name);
      return joinPage(listNames(names, locale), null, [renderAnnouncement(facts, announcement, null, null, locale)]);
    }
    case "edition":
      return joinPage(facts.series(facts.edition(subject.id).series).name, null, [
        renderEdition(facts, subject.id, locale),
      ]);
    default:
      return subject satisfies never;
  }
}

function listNames(names: readonly string[], locale: Language): string {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(names);
}

/** Everything recorded of an organisation, the announcements of its card first, newest first, as a Markdown page. */
export function renderOrganisationPage(facts: Catalogue, id: OrganisationId, locale: Language): string {
  const words = WORDS[locale];
  const subject = facts.organisation(id);
  const sections = describeCard(subject, locale, facts.organisation).lines.map(({ announcement, from, to }) =>
    renderAnnouncement(
      facts,
      announcement,
      from === null ? null : `${words.by} ${from}`,
      to === null ? null : `${words.for} ${to}`,
      locale,
    ),
  );
  return joinPage(subject.name, subject.country === null ? null : describeCountry(subject.country, locale), [
    ...(sections.length === 0 ? [words.none] : sections),
    ...renderProfile(subject, facts.nameOf, locale),
  ]);
}

function renderAnnouncement(
  facts: Catalogue,
  announcement: Announcement,
  from: string | null,
  to: string | null,
  locale: Language,
): string {
  return renderSection(
    {
      heading: announcement.subject[locale],
      lead: leadOf(facts, announcement, from, to, locale),
      claims: announcement.claims,
      notes: announcement.notes,
      summaries: [
        announcement.investment,
        announcement.jobs,
        announcement.training,
        announcement.startupsSupported,
        announcement.siteCount,
      ],
    },
    facts.nameOf,
    locale,
  );
}

/** What the sources say of the organisation itself, each with its sources; nothing where they say nothing. */
function renderProfile({ claims }: Organisation, nameOf: Catalogue["nameOf"], locale: Language): readonly string[] {
  const lines = claims.map((claim) => {
    const sources = claim.evidence.map(({ source }) => citeAsLink(source, locale));
    return `- ${[escapeMarkdown(describeValue(claim, locale, nameOf)), sources.join(", ")].filter((part) => part !== "").join(" · ")}`;
  });
  return lines.length === 0 ? [] : [`## ${WORDS[locale].profile}`, lines.join("\n")];
}

/** Everything recorded of a series of summits, edition by edition, as a Markdown page. */
export function renderSeriesPage(facts: Catalogue, id: SeriesId, locale: Language): string {
  const { name, editions, summary } = facts.series(id);
  return joinPage(
    name,
    summary[locale],
    editions.map((edition) => renderEdition(facts, edition, locale)),
  );
}

function renderEdition(facts: Catalogue, id: EditionId, locale: Language): string {
  const { names, heldOn, claims, notes, totalInvestment, projects, jobs, leadersAttending } = facts.edition(id);
  const lead = heldOn === null ? null : describeDate(heldOn.date, locale);
  return renderSection(
    { heading: names[locale], lead, claims, notes, summaries: [totalInvestment, projects, jobs, leadersAttending] },
    facts.nameOf,
    locale,
  );
}

function joinPage(name: string, lead: string | null, sections: readonly string[]): string {
  const blocks = [`# ${escapeMarkdown(name)}`, lead === null ? null : escapeMarkdown(lead), ...sections];
  return `${blocks.filter((block) => block !== null).join("\n\n")}\n`;
}

function leadOf(
  facts: Catalogue,
  { announced, edition: id }: Announcement,
  from: string | null,
  to: string | null,
  locale: Language,
): string {
  const parts = [describeDate(announced, locale), id === null ? null : facts.edition(id).names[locale], from, to];
  return parts.filter((part) => part !== null).join(" · ");
}
