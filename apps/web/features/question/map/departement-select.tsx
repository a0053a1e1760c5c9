import type { ReactElement } from "react";
import { fill } from "../../language/fill.ts";
import type { QuestionLabels } from "../question-labels.ts";
import { departements } from "./departements.ts";
import styles from "./map.module.css";

const regions = [...new Set(departements.map(({ region }) => region))];

/** All départements by region: the way to a place without a pointer and without a picture. */
export function DepartementSelect({
  id,
  locale,
  chosen,
  labels,
  onChoose,
}: {
  readonly id: string;
  readonly locale: "fr" | "en";
  /** The code of the chosen one; empty where the pin was put elsewhere. */
  readonly chosen: string;
  readonly labels: QuestionLabels["map"];
  readonly onChoose: (code: string) => void;
}): ReactElement {
  return (
    <div className={styles["select"]}>
      <label htmlFor={id}>{labels.departement}</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{labels.choose}</option>
        {regions.map((region) => (
          <optgroup key={region.names.fr} label={region.names[locale]}>
            {departements
              .filter((departement) => departement.region === region)
              .map(({ code, name, town }) => (
                <option key={code} value={code}>
                  {fill(labels.listed, { name, code, town })}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
