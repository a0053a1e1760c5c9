/** What is put before a number to widen or limit it. "Jusqu'à" is told by itself: its "à" tells it from the English article. */
export const APPROXIMATELY: string =
  "près_de plus_de (/d')environ à_peu_près quelque au_moins l'ordre_de about around some over more_than roughly nearly at_least up_to almost";

/** The end of what stands before a name: its article, what it is, and what marks it. */
export const BEFORE_NAME = "(?:la |le |l'|the |groupe )?[\"«“*_[]*\\s*$";
