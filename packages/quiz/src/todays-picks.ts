/** Why a question is asked of everyone. */
export type PickReason = "corrects-belief" | "explains-whole" | "known-name";

/** A question chosen by hand, by its id. */
export interface Pick {
  readonly id: string;
  readonly reason: PickReason;
}

/** What is asked of everyone: on the first screen, on each of so many days that then come round again, and in quizzes. */
export interface Picks {
  readonly first: Pick;
  readonly days: readonly (readonly Pick[])[];
  /** What quizzes on everything ask besides. */
  readonly besides: readonly Pick[];
}

const belief = (id: string): Pick => ({ id, reason: "corrects-belief" });
const whole = (id: string): Pick => ({ id, reason: "explains-whole" });
const known = (id: string): Pick => ({ id, reason: "known-name" });

/**
 * The editors' choice: what one would ask aloud at a table. Each day begins with something easy and mixes kinds and editions;
 * within any seven days no announcement comes twice, no figure is asked for twice, and no two answers are the same.
 */
export const TODAYS_PICKS: Picks = {
  first: known("higher-lower.investment.amazon-2024.microsoft-2024"),
  days: [
    [
      belief("higher-lower.alone.amazon-ai-2025.total_investment.choose-france-2020"),
      whole("choice.growth.choose-france-2018.choose-france-2025"),
      known("typed-name.investment.toyota-2018"),
      belief("choice.standing.loop-suez-2022"),
      belief("choice.share-region.choose-france-2025-france.ile-de-france"),
    ],
    [
      belief("higher-lower.edition-jobs.choose-france-2021.choose-france-2022"),
      belief("choice.largest.ever"),
      belief("estimate.jobs.astrazeneca-2024"),
      known("choice.investment.ikea-2022"),
      whole("choice.opened.choose-france-2020"),
    ],
    [
      belief("choice.investment.microsoft-mistral-2024"),
      belief("choice.share-region.choose-france-2024.ile-de-france"),
      known("typed-name.investment.mars-2019"),
      belief("choice.standing.solvay-2024"),
      known("estimate.investment.pfizer-2023"),
    ],
    [
      belief("higher-lower.alone.brookfield-ai-2025.total_investment.choose-france-2023"),
      whole("choice.total_investment.choose-france-2026"),
      whole("choice.largest.ai-action-summit-2025"),
      belief("estimate.total_investment.choose-france-2019"),
      known("typed-name.investment.procter-gamble-2021"),
    ],
    [
      known("higher-lower.investment.mars-2024.mccain-2024"),
      known("choice.no-promise.tesla-visit-2023"),
      belief("choice.share-before.choose-france-2025"),
      known("typed-name.investment.msc-croisieres-2025"),
      belief("choice.standing.lilium-2024"),
    ],
    [
      known("higher-lower.investment.ikea-2025.revolut-2025"),
      belief("estimate.follow_up.choose-france-2025"),
      belief("choice.abandoned.getir-2022"),
      belief("choice.investment.facebook-2018"),
      belief("choice.euros-per-job.choose-france-2024"),
    ],
    [
      belief("higher-lower.jobs.sap-2018.zalando-2021"),
      belief("choice.training.microsoft-2024"),
      whole("estimate.cumulated_investment.choose-france-2025"),
      belief("choice.jobs.safran-2025"),
      belief("choice.standing.prologium-2023"),
    ],
    [
      whole("higher-lower.projects.choose-france-2025.choose-france-2025-france"),
      known("choice.site.vorwerk-2022"),
      known("choice.who-investment.ikea-2023"),
      belief("did-it-happen.opened.mistral-ai-2025.outcome"),
      belief("choice.jobs.amazon-2025"),
    ],
    [
      belief("higher-lower.alone.ai-action-summit-2025.cumulated_investment.choose-france-2025"),
      belief("choice.follow_up.choose-france-2024"),
      known("map.site.netflix-2025"),
      belief("choice.standing.envision-aesc-2021"),
      whole("choice.share-of-one.choose-france-2022"),
    ],
    [
      belief("higher-lower.jobs.amazon-2024.sanofi-2024"),
      belief("choice.share-new.choose-france-2025-france"),
      known("choice.site.ferrero-2025"),
      known("typed-name.investment.loreal-2025"),
      whole("choice.jobs.choose-france-2026"),
    ],
  ],
  besides: [
    known("order.investment.mars-2024.pfizer-2024.sanofi-2024"),
    belief("interval.80.training.microsoft-2024"),
    whole("estimate.total_investment.ai-action-summit-2025"),
    whole("estimate.total_investment.choose-france-2023"),
    belief("did-it-happen.cancelled.loop-suez-2022.outcome-2"),
    known("higher-lower.investment.amazon-2025.ikea-2025"),
    known("choice.who-investment.revolut-2025"),
    whole("higher-lower.fewer-projects.choose-france-2024.choose-france-2025"),
    belief("choice.euros-per-job.amazon-2024"),
    belief("choice.share-of-one.choose-france-2021"),
    known("typed-name.jobs.getir-2022"),
    belief("higher-lower.jobs.sanofi-2024.zalando-2021"),
    belief("higher-lower.jobs.amazon-2025.sap-2018"),
    belief("did-it-happen.opened.microsoft-2024.outcome"),
    known("higher-lower.investment.coca-cola-2020.msc-2020"),
    known("higher-lower.investment.msc-croisieres-2025.revolut-2025"),
    known("higher-lower.investment.ikea-2023.mars-2023"),
    known("higher-lower.investment.msc-2020.toyota-2020"),
    known("higher-lower.investment.amazon-ai-2025.iliad-ai-2025"),
    belief("higher-lower.jobs.amazon-2024.stm-globalfoundries-2022"),
    belief("higher-lower.jobs.amazon-2025.sanofi-2024"),
    belief("higher-lower.jobs.stm-globalfoundries-2022.zalando-2021"),
    belief("higher-lower.alone.softbank-2026.total_investment.ai-action-summit-2025"),
    whole("choice.share-of-one.choose-france-2020"),
    whole("choice.largest.choose-france-2020"),
    belief("choice.standing.coca-cola-2020"),
    belief("did-it-happen.opened.ikea-2023.outcome"),
    belief("did-it-happen.opened.ikea-2023.outcome-2"),
    belief("did-it-happen.opened.zalando-2021.outcome-2"),
    known("choice.who-investment.sanofi-2025"),
    known("choice.site.netflix-2025"),
    whole("interval.90.cumulated_investment-2.choose-france-2024"),
    whole("interval.80.cumulated_investment.choose-france-2025"),
    known("typed-name.investment.msc-2020"),
    known("order.investment.amazon-2025.ikea-2025.msc-croisieres-2025.revolut-2025"),
    known("match.investment.amazon-2025.ikea-2025.msc-croisieres-2025.revolut-2025"),
    whole("order.total_investment.choose-france-2018.choose-france-2024.choose-france-2025"),
    whole("match.total.choose-france-2018.choose-france-2022.choose-france-2023.choose-france-2025"),
  ],
};
