import {
  type CardLine,
  type Claim,
  catalogue,
  describeCard,
  describeCountry,
  describeSector,
  nameOf,
  type Organisation,
  type OrganisationId,
  ofFrenchName,
  organisation as organisationById,
} from "@choosefr/model";
import type { ReactElement } from "react";
import { addressOf, pathOf, sectionOf } from "../address/address.ts";
import { AnnouncementOverview } from "../announcements/announcement-overview.tsx";
import { AnnouncementSection } from "../announcements/announcement-section.tsx";
import { linkingWord } from "../announcements/linking-word.ts";
import { CitePage } from "../cite/cite-page.tsx";
import { anchorClaims } from "../claims/claim-anchor.ts";
import { ClaimGroups } from "../claims/claim-groups.tsx";
import { Footnotes } from "../claims/footnotes.tsx";
import { numberSources } from "../claims/number-sources.ts";
import { IndependenceNote } from "../explanation/independence-mark.tsx";
import { fill } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { upperFirst } from "../session/session-filter.ts";
import { PageFrame } from "../shell/page-frame.tsx";
import { JsonLd } from "../structured-data/json-ld.tsx";
import { pageNode } from "../structured-data/node.ts";
import { organisationNode } from "../structured-data/organisation-node.ts";
import styles from "./organisation-page.module.css";
import { shownAnnouncements } from "./shown-announcements.ts";

/** An organisation: its names and kin, an overview of what was announced, what it announced and what others announced for it. */
export function OrganisationPage({
  lang,
  organisation,
}: {
  readonly lang: Lang;
  readonly organisation: Organisation;
}): ReactElement {
  const { organisation: labels, organisations } = messagesIn(lang);
  const { id, name, names, country } = organisation;
  const path = pathOf("organisation", id);
  const shown = shownAnnouncements(organisation);
  const itself = claimsOnItself(organisation);
  const claims = [...shown.flatMap((announcement) => announcement.claims), ...itself];
  const anchors = anchorClaims(claims);
  const notes = numberSources(claims);
  const { lines } = describeCard(organisation, lang, organisationById, nameOf);
  const otherNames = [...new Set(names.slice(1).map(({ text }) => text))];
  return (
    <PageFrame lang={lang} path={path}>
      <JsonLd
        data={pageNode(lang, path, name, {
          about: [organisationNode(organisation, lang)],
          above: [{ name: organisations.title, path: `/${sectionOf("organisation")}` }],
        })}
      />
      <h1 className={styles["name"]}>{name}</h1>
      <div className={styles["about"]}>
        {country !== null && <p>{describeCountry(country, lang)}</p>}
        <p>
          <a href={addressOf("sector", organisation.sector, lang)}>
            {upperFirst(describeSector(organisation.sector, lang))}
          </a>
        </p>
        {otherNames.length > 0 && <p>{fill(labels.alsoKnown, { names: otherNames.join(", ") })}</p>}
        <Kin label={labels.parents} ids={organisation.parents} isLinked lang={lang} />
        <Kin label={labels.members} ids={organisation.members} lang={lang} />
      </div>
      {shown.length === 0 && <p className={styles["none"]}>{describeNone(name, lines, lang)}</p>}
      {(lines.length > 1 || shown.length === 0) && (
        <AnnouncementOverview lines={lines} here={shown} label={labels.announcements} lang={lang} />
      )}
      {shown.map((announcement) => (
        <AnnouncementSection
          key={announcement.id}
          announcement={announcement}
          anchors={anchors}
          notes={notes}
          of={id}
          lang={lang}
        />
      ))}
      {itself.length > 0 && (
        <section className={styles["itself"]}>
          <ClaimGroups
            claims={itself}
            anchors={anchors}
            notes={notes}
            addressOf={(claim) => addressOnPage(claim, organisation, lang)}
            title={labels.itself}
            level={2}
            lang={lang}
          />
        </section>
      )}
      {[...notes.keys()].some(({ relayOf }) => relayOf === "unknown") && (
        <IndependenceNote words={messagesIn(lang).explanation} />
      )}
      <CitePage lang={lang} path={path} title={name} />
      <Footnotes notes={notes} lang={lang} />
    </PageFrame>
  );
}

/** What is claimed of an organisation rather than of what it announced, and who holds which office in it. */
function claimsOnItself({ id, claims }: Organisation): readonly Claim[] {
  const people = catalogue.personIds.flatMap((person) => catalogue.person(person).claims);
  return [...claims, ...people.filter(({ organisation }) => organisation === id)];
}

function addressOnPage(claim: Claim, { id, claims }: Organisation, lang: Lang): string {
  const isOwn = claims.some((own) => own === claim);
  return isOwn ? addressOf("organisation", id, lang, claim.id) : `${addressOf("organisation", id, lang)}#${claim.id}`;
}

/** That nothing is recorded, or that what is was announced by others: its parents, or groups that it belongs to. */
function describeNone(name: string, lines: readonly CardLine[], lang: Lang): string {
  const { organisation: labels } = messagesIn(lang);
  const others = [...new Set(lines.map(({ from }) => from))].filter((from) => from !== null);
  if (others.length === 0) return fill(labels.noAnnouncement, { name });
  const linked = others.map((other) => (lang === "fr" ? ofFrenchName(other) : other));
  return fill(labels.noneOwn, {
    name,
    others: new Intl.ListFormat(lang, { type: "conjunction" }).format(linked),
  });
}

function Kin({
  label,
  ids,
  isLinked = false,
  lang,
}: {
  readonly label: string;
  /** Whether a French "de" stands between the label and each name. */
  readonly isLinked?: boolean;
  readonly ids: readonly OrganisationId[];
  readonly lang: Lang;
}): ReactElement | null {
  if (ids.length === 0) return null;
  return (
    <p>
      {label}{" "}
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 && ", "}
          {isLinked && linkingWord(organisationById(id).name, lang)}
          <a href={addressOf("organisation", id, lang)}>{organisationById(id).name}</a>
        </span>
      ))}
    </p>
  );
}
