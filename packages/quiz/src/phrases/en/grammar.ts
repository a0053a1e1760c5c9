import { NBSP } from "@choosefr/model";

/** "Amazon’s", "Coca-Cola European Partners’". */
export function possessive(name: string): string {
  return name.endsWith("s") ? `${name}’` : `${name}’s`;
}

const IN_WORDS = [
  "",
  "once",
  "twice",
  "three times",
  "four times",
  "five times",
  "six times",
  "seven times",
  "eight times",
  "nine times",
  "ten times",
];

/** "twice", "3.6 times", for a factor that is ready to read. */
export function times(factor: string): string {
  return IN_WORDS[Number(factor)] ?? `${factor}${NBSP}times`;
}

/** " by 2027", or nothing. */
export function deadline(by: number | null): string {
  return by === null ? "" : ` by ${by}`;
}
