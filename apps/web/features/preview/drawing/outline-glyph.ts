import type { Glyph } from "opentype.js";
import type { Ring } from "./outline.ts";

/** The outline of a glyph in pixels that stands on the line at 0 and begins `shift` pixels to the right, curves as corners. */
export function outlineGlyph({ path: { commands } }: Glyph, scale: number, shift: number): readonly Ring[] {
  const rings: number[][] = [];
  let ring: number[] = [];
  let [x, y] = [0, 0];
  const to = (nextX: number, nextY: number): void => {
    ring.push(nextX * scale + shift, -nextY * scale);
    [x, y] = [nextX, nextY];
  };
  for (const command of commands) {
    switch (command.type) {
      case "M":
        ring = [];
        rings.push(ring);
        to(command.x, command.y);
        break;
      case "L":
        to(command.x, command.y);
        break;
      case "Q": {
        const [fromX, fromY] = [x, y];
        const steps = stepsOf(scale, fromX, fromY, command.x, command.y);
        for (let step = 1; step <= steps; step += 1) {
          const [there, here] = [step / steps, 1 - step / steps];
          to(
            here * here * fromX + 2 * here * there * command.x1 + there * there * command.x,
            here * here * fromY + 2 * here * there * command.y1 + there * there * command.y,
          );
        }
        break;
      }
      case "C": {
        const [fromX, fromY] = [x, y];
        const steps = stepsOf(scale, fromX, fromY, command.x, command.y);
        for (let step = 1; step <= steps; step += 1) {
          const [there, here] = [step / steps, 1 - step / steps];
          const [a, b, c, d] = [here ** 3, 3 * here * here * there, 3 * here * there * there, there ** 3];
          to(
            a * fromX + b * command.x1 + c * command.x2 + d * command.x,
            a * fromY + b * command.y1 + c * command.y2 + d * command.y,
          );
        }
        break;
      }
      case "Z":
        break;
      default:
        command satisfies never;
    }
  }
  return rings;
}

/** A corner for about every three pixels that a curve reaches. */
function stepsOf(scale: number, fromX: number, fromY: number, toX: number, toY: number): number {
  return 2 + Math.ceil((Math.hypot(toX - fromX, toY - fromY) * scale) / 3);
}
