import {
  type Announcement,
  addSums,
  announcement as announcementById,
  announcementsAt,
  announcementsIn,
  type Claim,
  catalogue,
  defineSector,
  describeCard,
  describeConflict,
  describeCountry,
  describeDate,
  describeEuros,
  describeOutcome,
  describeSector,
  describeValue,
  type Edition,
  edition as editionById,
  leadingOutcome,
  nameOf,
  type Organisation,
  organisation as organisationById,
  type PlaceRecord,
  type PublisherRecord,
  regionOf,
  type Sector,
  type Summary,
  timeOf,
} from "@choosefr/model";
import { tallyOutcomes } from "../announcements/tally-outcomes.ts";
import { fill, fillCount } from "../language/fill.ts";
import type { Lang } from "../language/lang.ts";
import { messagesIn } from "../language/messages.ts";
import { upperFirst } from "../session/session-filter.ts";
import { pagesOf } from "../sources/record-of.ts";
import type { Preview, PreviewState } from "./preview.ts";

/** The picture of an announcement: who, how much as printed, when, and what became of it. */
export function previewAnnouncement(announcement: Announcement, lang: Lang): Preview {
  const { announced, edition, organisations, subject } = announcement;
  const { figure, lines } = tellPromise(announcement, lang);
  const event = edition === null ? null : editionById(edition).names[lang];
  return {
    lang,
    kicker: join([describeDate(announced, lang), event]),
    title: new Intl.ListFormat(lang, { type: "conjunction" }).format(
      organisations.map((id) => nameOf({ kind: "organisation", id }, lang)),
    ),
    figure,
    lines: [...lines.meaning, subject[lang], ...lines.disagreement],
    states: [stateOf(announcement, lang)],
    isPromise: true,
  };
}

/** The picture of an organisation: its name, and of its announcements the one that its card leads with. */
export function previewOrganisation(organisation: Organisation, lang: Lang): Preview {
  const { organisation: labels, preview: words } = messagesIn(lang);
  const { name, country, sector } = organisation;
  const card = describeCard(organisation, lang, organisationById, nameOf);
  const line = card.lead ?? card.glance[0];
  const kicker = join([
    country === null ? null : describeCountry(country, lang),
    country === null ? upperFirst(describeSector(sector, lang)) : describeSector(sector, lang),
  ]);
  const empty = { lang, kicker, title: name, figure: null, states: [], isPromise: false };
  if (line === undefined) return { ...empty, lines: [fill(labels.noAnnouncement, { name })] };
  const { announcement, from } = line;
  const { figure, lines } = tellPromise(announcement, lang);
  const others = card.lines.length - 1;
  const told = fill(words.told, {
    date: upperFirst(join([describeDate(announcement.announced, lang), from === null ? null : byWhom(from, lang)])),
    subject: announcement.subject[lang],
  });
  return {
    ...empty,
    figure,
    lines: [
      ...lines.meaning,
      told,
      ...lines.disagreement,
      ...(others > 0 ? [fillCount(words.others, others, lang)] : []),
    ],
    states: [stateOf(announcement, lang)],
    isPromise: true,
  };
}

/** The picture of an edition: its total as printed, its projects, and what became of what was announced. */
export function previewEdition(edition: Edition, lang: Lang): Preview {
  const { claimKind, edition: labels } = messagesIn(lang);
  const { names, date, venue, totalInvestment: total, projects, announcements } = edition;
  const told = total === null ? null : tellFigure(total, lang);
  return {
    lang,
    kicker: join([describeDate(date, lang), venue?.name[lang] ?? null]),
    title: names[lang],
    figure: told?.figure ?? null,
    lines: [
      ...(told?.meaning ?? []),
      join([
        total === null ? null : claimKind.total_investment,
        projects === null ? null : describeValue(projects.preferred, lang, nameOf),
        fillCount(labels.announcements, announcements.length, lang),
      ]),
      ...tellDisagreement(total, lang),
    ],
    states: tallyOutcomes(
      announcements.map((id) => announcementById(id)),
      lang,
    ),
    isPromise: false,
  };
}

/** The picture of a region or a département: how many announcements have a site there, and what became of them. */
export function previewPlace({ id, type, code, names }: PlaceRecord, lang: Lang): Preview {
  const { place: labels } = messagesIn(lang);
  const region = regionOf(id, catalogue);
  const placed = announcementsAt(id, catalogue);
  const whole = placed.filter(({ isWhole }) => isWhole).map(({ announcement }) => announcement.id);
  const { known, counted } = addSums(whole, catalogue);
  return {
    lang,
    kicker:
      type === "region" || region === null
        ? labels.region
        : join([fill(labels.departement, { code: code ?? "" }), nameOf({ kind: "place", id: region }, lang)]),
    title: names[lang],
    figure: placed.length === 0 ? null : fillCount(labels.count, placed.length, lang),
    lines: [
      placed.length === 0
        ? labels.empty
        : counted.length === 0
          ? labels.sumsNone
          : upperFirst(fill(fillCount(labels.sumsWhole, counted.length, lang), { euros: describeEuros(known, lang) })),
    ],
    states: tallyOutcomes(
      placed.map(({ announcement }) => announcement),
      lang,
    ),
    isPromise: false,
  };
}

/** The picture of a sector: how many announcements it has, what adds up, and what became of them. */
export function previewSector(sector: Sector, lang: Lang): Preview {
  const { sector: labels } = messagesIn(lang);
  const ids = announcementsIn(sector, catalogue);
  const { known, counted } = addSums(ids, catalogue);
  return {
    lang,
    kicker: labels.sector,
    title: upperFirst(describeSector(sector, lang)),
    figure: ids.length === 0 ? null : fillCount(labels.count, ids.length, lang),
    lines: [
      ids.length === 0
        ? fill(labels.definition, { definition: defineSector(sector, lang) })
        : counted.length === 0
          ? labels.totalNone
          : upperFirst(fill(labels.total, { euros: describeEuros(known, lang) })),
    ],
    states: tallyOutcomes(
      ids.map((id) => announcementById(id)),
      lang,
    ),
    isPromise: false,
  };
}

/** The picture of a publisher, and of each of its pages on record: its name, its kind, how many they are, and how many pages pass its text on. */
export function previewPublisher({ id, name, kind }: PublisherRecord, lang: Lang): Preview {
  const { publisher: labels, preview: words } = messagesIn(lang);
  const { published, passedOn } = pagesOf(id);
  return {
    ...onlyText(lang),
    kicker: upperFirst(labels.kind[kind]),
    title: name ?? id,
    lines: [
      ...(published.length > 0 || passedOn.length === 0 ? [fillCount(labels.pageCount, published.length, lang)] : []),
      ...(passedOn.length > 0 ? [fillCount(words.passedOn, passedOn.length, lang)] : []),
    ],
  };
}

/** The picture of a page that is about no record: its title and what it is for. */
export function previewPage(title: string, description: string, lang: Lang): Preview {
  return { ...onlyText(lang), kicker: "", title, lines: [description] };
}

function onlyText(lang: Lang): Pick<Preview, "lang" | "figure" | "states" | "isPromise"> {
  return { lang, figure: null, states: [], isPromise: false };
}

/** The figure that tells most of a promise, what it means in the reader's language where that is another, and who differs. */
function tellPromise(
  { investment, jobs }: Announcement,
  lang: Lang,
): {
  readonly figure: string | null;
  readonly lines: { readonly meaning: readonly string[]; readonly disagreement: readonly string[] };
} {
  const summary = investment ?? jobs;
  if (summary === null) return { figure: null, lines: { meaning: [], disagreement: [] } };
  const { figure, meaning } = tellFigure(summary, lang);
  return { figure, lines: { meaning, disagreement: tellDisagreement(investment, lang) } };
}

function tellFigure(
  { figure, preferred }: Summary<Claim>,
  lang: Lang,
): { readonly figure: string; readonly meaning: readonly string[] } {
  const value = describeValue(preferred, lang, nameOf);
  if (figure === null) return { figure: value, meaning: [] };
  const { printedIn } = messagesIn(lang).explanation;
  const { language, text } = figure;
  if (language === lang) return { figure: text, meaning: [] };
  const from = language === "fr" || language === "en" ? printedIn[language] : printedIn.other;
  return { figure: text, meaning: [join([value, from])] };
}

/** What to tell of a dispute: of what was said at the time, a figure that stands before one that was set aside. */
function tellDisagreement(summary: Pick<Summary<Claim>, "disagreement"> | null, lang: Lang): readonly string[] {
  const timely = (summary?.disagreement?.conflicts ?? []).filter(({ claim }) => timeOf(claim) === null);
  const chosen = timely.find(({ deprecatedFor }) => deprecatedFor === null) ?? timely[0];
  return chosen === undefined ? [] : [describeConflict(chosen, lang)];
}

function stateOf({ outcomes }: Announcement, lang: Lang): PreviewState {
  const outcome = leadingOutcome(outcomes);
  return outcome === null
    ? { mark: "unknown", text: messagesIn(lang).outcomes.states.unknown }
    : { mark: outcome.status, text: describeOutcome(outcome, lang, nameOf) };
}

function byWhom(name: string, lang: Lang): string {
  return fill(messagesIn(lang).organisations.from, { name });
}

function join(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== "").join(", ");
}
