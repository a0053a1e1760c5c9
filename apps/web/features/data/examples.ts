/** A program of three lines that reads the data, in one language of programming. */
export interface Example {
  readonly language: "JavaScript" | "Python" | "R";
  readonly code: string;
}

/** How to come to the claims of Choose France 2024, from the files under `origin`. */
export function examplesFor(origin: string): readonly Example[] {
  return [
    {
      language: "JavaScript",
      code: `const answer = await fetch("${origin}/api/v1/editions/choose-france-2024.json");
const { data, announcements } = await answer.json();
console.log(data.names.en, announcements.length);`,
    },
    {
      language: "Python",
      code: `import pandas
claims = pandas.read_csv("${origin}/download/claims.csv")
print(claims[(claims["edition"] == "choose-france-2024") & (claims["rank"] == "preferred")])`,
    },
    {
      language: "R",
      code: `claims <- read.csv("${origin}/download/claims.csv")
preferred <- subset(claims, edition == "choose-france-2024" & rank == "preferred")
head(preferred[c("claim_id", "amount", "currency", "bound")])`,
    },
  ];
}
