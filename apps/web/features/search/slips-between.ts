/** How many slips lie between what was typed and a word. */
export interface Slips {
  /** To the whole word. */
  readonly whole: number;
  /** To a beginning of it, for a word that is still being typed. */
  readonly beginning: number;
}

const FAR: Slips = { whole: Number.POSITIVE_INFINITY, beginning: Number.POSITIVE_INFINITY };

/**
 * The least number of slips between what was typed and a word: a letter put in, left out or changed, or two neighbours
 * swapped, no letter twice (the optimal string alignment of Damerau, 1964, and Levenshtein, 1966). More than `most` are not
 * counted but infinite.
 */
export function slipsBetween(typed: string, word: string, most: number): Slips {
  if (word.length < typed.length - most) return FAR;
  // Letters further on are slips each.
  const width = Math.min(word.length, typed.length + most);
  let before: number[] = [];
  let above: number[] = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const letter = typed.charCodeAt(row - 1);
    const letterBefore = row > 1 ? typed.charCodeAt(row - 2) : -1;
    const current = [row];
    let least = row;
    for (let column = 1; column <= width; column += 1) {
      const other = word.charCodeAt(column - 1);
      let slips = Math.min(
        at(above, column - 1) + Number(letter !== other),
        at(above, column) + 1,
        at(current, column - 1) + 1,
      );
      if (column > 1 && letterBefore === other && letter === word.charCodeAt(column - 2)) {
        slips = Math.min(slips, at(before, column - 2) + 1);
      }
      current.push(slips);
      least = Math.min(least, slips);
    }
    // From here on it can only grow, but for a swap that the row above begins.
    if (least > most && Math.min(...above) > most) return FAR;
    before = above;
    above = current;
  }
  const upTo = (slips: number): number => (slips > most ? Number.POSITIVE_INFINITY : slips);
  return {
    whole: width < word.length ? Number.POSITIVE_INFINITY : upTo(at(above, width)),
    beginning: upTo(Math.min(...above)),
  };
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
