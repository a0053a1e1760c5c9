/** "Amazon’s", "Coca-Cola European Partners’". */
export function possessive(name: string): string {
  return name.endsWith("s") ? `${name}’` : `${name}’s`;
}
