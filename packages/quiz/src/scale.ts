import {
  type Catalogue,
  type ClaimId,
  type Count,
  describeCount,
  describeMoney,
  type FigureClaim,
  formatDecimal,
  type Language,
  type Money,
  type Summary,
} from "@choosefr/model";
import type { Scale } from "./phrases/phrases.ts";
import type { FigureSubject } from "./subject.ts";
import { nameAnnouncers } from "./topic.ts";
import { hasGoodWitness } from "./witness.ts";

/** A comparison, and the other claims that it gives away. */
export interface ScaleIdea {
  readonly scale: Scale;
  readonly reveals: readonly ClaimId[];
}

type MoneySummary = {
  readonly amount: number | null;
  readonly currency: Money["currency"];
  readonly preferred: { readonly id: ClaimId };
};

/** What can be compared with: a summary that sources agree on and that does not rest on weak pages alone; else null. */
function sureOf<S extends Summary<FigureClaim>>(summary: S | null | undefined): S | null {
  return summary?.isSettled && hasGoodWitness(summary.preferred) ? summary : null;
}

/** Rounds to two significant digits: a sense of scale, not an account. */
function roundForScale(value: number): number {
  return Number(value.toPrecision(2));
}

const money = (amount: number, like: Pick<MoneySummary, "currency">, locale: Language): string =>
  describeMoney({ amount: roundForScale(amount), amountMax: null, currency: like.currency, bound: "exact" }, locale);

const count = (value: number, unit: Count["unit"], locale: Language): string =>
  describeCount({ count: Math.round(value), countMax: null, unit, bound: "exact" }, locale);

/** "3,3" times, or "267" times: one decimal below ten, none above. */
export function formatFactor(factor: number, locale: Language): string {
  return formatDecimal(factor < 10 ? Number(factor.toFixed(1)) : Math.round(factor), locale);
}

/** Comparisons that the record itself offers for a figure, the most telling first. */
export function scalesOf(subject: FigureSubject, locale: Language, record: Catalogue): readonly ScaleIdea[] {
  return "announcement" in subject.about
    ? scalesOfAnnouncement(subject.preferred.kind, subject.about.announcement, locale, record)
    : scalesOfEdition(subject.preferred.kind, subject.about.edition, locale, record);
}

type AnnouncementOf = Extract<FigureSubject["about"], { announcement: unknown }>["announcement"];
type EditionOf = Extract<FigureSubject["about"], { edition: unknown }>["edition"];

function scalesOfAnnouncement(
  kind: string,
  item: AnnouncementOf,
  locale: Language,
  record: Catalogue,
): readonly ScaleIdea[] {
  const { investment, jobs, training, startupsSupported } = item;
  const at = item.edition === null ? null : record.edition(item.edition);
  const ideas: (ScaleIdea | null)[] = [];
  if (kind === "investment" && investment !== null) {
    ideas.push(lessThanOwn(item, locale, record));
    const total = sureOf(at?.totalInvestment);
    if (total && investment.isSettled && item.recipients.length === 0) {
      const share = ratio(investment, total);
      ideas.push(
        share === null || share >= 1
          ? null
          : { scale: { type: "share-of-total", percent: toPercent(share) }, reveals: [total.preferred.id] },
      );
    }
  }
  if (kind === "jobs" && jobs !== null && jobs.count !== null && jobs.isSettled) {
    const sum = sureOf(investment);
    if (sum?.amount) {
      const amount = money(sum.amount / jobs.count, sum, locale);
      ideas.push({ scale: { type: "money-per-job", amount }, reveals: [sum.preferred.id] });
    }
    const all = sureOf(at?.jobs);
    if (all?.count && all.count > jobs.count) {
      const percent = toPercent(jobs.count / all.count);
      ideas.push({ scale: { type: "share-of-jobs", percent }, reveals: [all.preferred.id] });
    }
  }
  if (training?.count && startupsSupported?.count && (kind === "training" || kind === "startups_supported")) {
    const other = kind === "training" ? startupsSupported : training;
    const people = count(training.count / startupsSupported.count, "people", locale);
    ideas.push({ scale: { type: "people-per-startup", count: people }, reveals: [other.preferred.id] });
  }
  return ideas.filter((idea) => idea !== null);
}

/** A sum put into a company beside what the same investor later pledged to France. */
function lessThanOwn(item: AnnouncementOf, locale: Language, { organisation }: Catalogue): ScaleIdea | null {
  const investor = item.organisations[0];
  const mine = item.investment;
  if (item.recipients.length === 0 || investor === undefined || mine === null || mine.amount === null) return null;
  const found = organisation(investor).announcements.find(
    ({ announced, recipients }) => recipients.length === 0 && announced > item.announced,
  );
  const later = sureOf(found?.investment);
  if (!later || later.amount === null || later.currency !== mine.currency) return null;
  const factor = formatFactor(later.amount / mine.amount, locale);
  const amount = describeMoney({ ...later.preferred, bound: "exact" }, locale);
  return { scale: { type: "less-than-own", factor, amount }, reveals: [later.preferred.id] };
}

function scalesOfEdition(kind: string, item: EditionOf, locale: Language, record: Catalogue): readonly ScaleIdea[] {
  const [totalInvestment, projects, jobs] = [sureOf(item.totalInvestment), sureOf(item.projects), sureOf(item.jobs)];
  const ideas: ScaleIdea[] = [];
  if (kind === "total_investment" && totalInvestment?.amount) {
    const largest = item.announcements
      .map((id) => record.announcement(id))
      .filter(({ investment, recipients }) => sureOf(investment) !== null && recipients.length === 0)
      .toSorted((a, b) => (b.investment?.amount ?? 0) - (a.investment?.amount ?? 0))[0];
    const share = largest?.investment ? ratio(totalInvestment, largest.investment) : null;
    if (largest?.investment && share !== null) {
      const other = nameAnnouncers(largest.organisations, locale, largest.announced, record).names;
      ideas.push({
        scale: { type: "times-the-other", factor: formatFactor(share, locale), other },
        reveals: [largest.investment.preferred.id],
      });
    }
  }
  if (totalInvestment?.amount && projects?.count && (kind === "total_investment" || kind === "projects")) {
    const other = kind === "projects" ? totalInvestment : projects;
    const amount = money(totalInvestment.amount / projects.count, totalInvestment, locale);
    ideas.push({ scale: { type: "money-per-project", amount }, reveals: [other.preferred.id] });
  }
  if (kind === "jobs" && jobs?.count && projects?.count) {
    const jobsEach = count(roundForScale(jobs.count / projects.count), "jobs", locale);
    ideas.push({ scale: { type: "jobs-per-project", count: jobsEach }, reveals: [projects.preferred.id] });
  }
  return ideas;
}

function ratio(a: MoneySummary, b: MoneySummary): number | null {
  return a.amount === null || b.amount === null || b.amount === 0 || a.currency !== b.currency
    ? null
    : a.amount / b.amount;
}

function toPercent(share: number): number {
  return share >= 0.01 ? Math.round(share * 100) : Number((share * 100).toFixed(1));
}
