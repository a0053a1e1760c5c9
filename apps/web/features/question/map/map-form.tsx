"use client";

import type { Answer, Point } from "@choosefr/quiz";
import { type KeyboardEvent, type ReactElement, useId, useRef, useState } from "react";
import { FormEnd, Problem } from "../form.tsx";
import type { QuestionLabels } from "../question-labels.ts";
import { DepartementSelect } from "./departement-select.tsx";
import { departements } from "./departements.ts";
import { describePosition } from "./describe-position.ts";
import { Dot, France } from "./france.tsx";
import styles from "./map.module.css";
import { type Panel, panelOf, type Spot } from "./panels.ts";

/** A spot that was chosen, on its panel. */
interface Pin {
  readonly panel: Panel;
  readonly spot: Spot;
}

/** Where the arrow keys begin: the middle of the mainland. */
const MIDDLE: Point = { latitude: 46.8, longitude: 2.5 };
/** A panel is crossed in so many steps, or in a fifth of them with Shift. */
const STEPS = 60;

const directions: Readonly<Record<string, Spot>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** A pin that is put on the map by a press, moved by the arrow keys, or put on the chief town of a chosen département. */
export function MapForm({
  locale,
  labels,
  onAnswer,
}: {
  readonly locale: "fr" | "en";
  readonly labels: QuestionLabels;
  readonly onAnswer: (answer: Answer) => void;
}): ReactElement {
  const words = labels.map;
  const map = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const [pin, setPin] = useState<Pin | null>(null);
  const [chosen, setChosen] = useState("");
  const [position, setPosition] = useState("");
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();

  const put = (panel: Panel, spot: Spot, code = ""): void => {
    const kept = { x: Math.min(panel.width, Math.max(0, spot.x)), y: Math.min(panel.height, Math.max(0, spot.y)) };
    setPin({ panel, spot: kept });
    setChosen(code);
    setIsOpen(false);
    setPosition(describePosition(panel.locate(kept), regionAt(map.current, panel, kept), locale, words));
  };
  const choose = (code: string): void => {
    const departement = departements.find((one) => one.code === code);
    if (departement === undefined) {
      setChosen("");
      return;
    }
    const panel = panelOf(departement.point);
    put(panel, panel.project(departement.point), code);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Enter") {
      event.preventDefault();
      form.current?.requestSubmit();
      return;
    }
    const direction = directions[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    const panel = pin?.panel ?? panelOf(MIDDLE);
    const spot = pin?.spot ?? panel.project(MIDDLE);
    const step = ((event.shiftKey ? 5 : 1) * panel.width) / STEPS;
    put(panel, pin === null ? spot : { x: spot.x + step * direction.x, y: spot.y + step * direction.y });
  };
  return (
    <form
      ref={form}
      className={styles["map"]}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (pin === null) setIsOpen(true);
        else onAnswer({ point: pin.panel.locate(pin.spot) });
      }}
    >
      <p className={styles["hint"]}>{words.hint}</p>
      {/* A screen reader hands on the arrow keys to what says that it handles them itself: just here they have a use. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={map}
        className={styles["field"]}
        role="application"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={words.map}
        aria-describedby={`${id}-keys`}
        onKeyDown={onKey}
      >
        <France locale={locale} onPick={put}>
          {(panel) =>
            pin?.panel === panel && (
              <>
                <path
                  className={styles["cross"]}
                  d={`M0 ${pin.spot.y}H${panel.width}M${pin.spot.x} 0V${panel.height}`}
                />
                <Dot spot={pin.spot} className={styles["guess-edge"]} />
                <Dot spot={pin.spot} className={styles["guess"]} />
              </>
            )
          }
        </France>
      </div>
      <p id={`${id}-keys`} className={styles["keys"]}>
        {words.keys}
      </p>
      <p className={styles["position"]} aria-live="polite">
        {position}
      </p>
      <DepartementSelect id={`${id}-departement`} locale={locale} chosen={chosen} labels={words} onChoose={choose} />
      <Problem id={`${id}-problem`}>{isOpen ? words.empty : null}</Problem>
      <FormEnd labels={labels} onSkip={() => onAnswer({ isSkipped: true })} />
    </form>
  );
}

/** The region drawn under a spot, by its French name; null in the sea and abroad. */
function regionAt(map: Element | null, panel: Panel, spot: Spot): string | null {
  const paths = map?.querySelectorAll<SVGPathElement>(`[data-panel="${panel.id}"] [data-region]`);
  return [...(paths ?? [])].find((path) => path.isPointInFill(spot))?.dataset["region"] ?? null;
}
