/** "Amazon’s", "Coca-Cola European Partners’". */
export function possessive(name: string): string {
  return name.endsWith("s") ? `${name}’` : `${name}’s`;
}

/** " by 2027", or nothing. */
export function deadline(by: number | null): string {
  return by === null ? "" : ` by ${by}`;
}
