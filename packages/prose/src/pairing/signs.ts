import type { Region } from "../names/mention.ts";
import { once } from "../once.ts";
import { firstLettersOf, patternsAt } from "./first-letters.ts";

/** What a word beside a figure makes of it. */
export type Sign = "invest" | "hire" | "train" | "support" | "build" | "stop";

/** A word or phrase that governs figures, and where it stands in its sentence. */
export interface SignAt {
  readonly sign: Sign;
  readonly start: number;
  readonly end: number;
}

/** Patterns on folded text, French and English together: a word of one is rarely one of the other. */
const PATTERNS: Readonly<Record<Sign, string | readonly string[]>> = {
  invest: [
    "(?:re|co-?)?investi(?:r|ra|rait|ront|raient|t|s|ssait|ssaient|ssent|ssant|ssements?|e|es)?",
    "(?:re|co-?)?invest(?:s|ed|ing|ments?)?",
    "inject(?:er|ant|e|era|eront|ent|s|ed|ing|ions?)?",
    "consacr(?:er|e|era|eront|ent|es|ee|ees|ant)",
    "debours(?:er|e|era|eront|ent|ant)",
    "depens(?:er|era|eront|ent|ant)",
    "miser?(?:a|ont|nt)?",
    "engag(?:e|er|eant|era|eront|ent|es|ee|ees|ements?)",
    "promet(?:s|tant|tre|tra|tront|tent|tait)?|promis(?:e|es)?|promesses?",
    "pledg(?:e|es|ed|ing)|commit(?:s|ted|ting|ments?)?|promis(?:es?|ed|ing)",
    "spen(?:ds?|ding|t)|pour(?:s|ed|ing)|pour(?= [$€£])|pump(?:s|ed|ing)?|sink(?:s|ing)?|sunk|splash(?:es|ed|ing)?|channel(?:s|l?ed|l?ing)?|devot(?:e|es|ed|ing)|dedicat(?:e|es|ed|ing)|contribut(?:e|es|ed|ing)|mobilis(?:e|er|era|ent)|allou(?:e|er|era|ent)|dedi(?:e|er|era|ent)|injecter|flech(?:e|er|era)|plough(?:s|ed|ing)?|plow(?:s|ed|ing)?",
    "annonc(?:e|er|era|eront|ent|es|ee|ees)|announc(?:e|es|ed|ing|ements?)",
    "mett(?:ant|re|ra|ront|ent|ait)|met(?= \\S+ sur la table)|mis(?:e|es)? sur la table|put(?:s|ting)?(?= )",
    "plans?|programmes?|projets?|projects?|enveloppe|chantiers?",
    "debloqu(?:e|ant|er|era|ent)|verser?(?:a|ont|nt)?|apport(?:e|er|era|ent)|financ(?:e|er|era|ent)",
    "prevoi(?:t|ent|r)|prevu(?:e|s|es)?|planned|planning|portera|porte sur|chiffr(?:e|ee|es)",
    "met|mettai(?:t|ent)|mis(?:e|es)?|table(?:nt)? sur|parl(?:e|ent|ait|er)(?= d)|evoqu(?:e|ent|ait|er)|avance(?:nt|r)?|vis(?:e|ent|er)|reserv(?:e|es|ed|er|era)|confirm(?:e|ent|er|es|ee|s|ed|ing)|propos(?:e|ent|er|es|ed|ing)|suit|suivent|ajoute(?:nt|r|ra)?|recev(?:ra|oir)|recoit|accueill(?:e|era|ir)|equip(?:e|er|era)|modernis(?:e|er|era|ation)|moderni[sz](?:e|es|ed|ing)|upgrad(?:e|es|ed|ing)|agrandi(?:r|ra|t|ssement)|etend(?:re|ra)?|extension|expand(?:s|ed|ing)?|expansion|commande(?:ra)?|order(?:s|ed)",
    "expect(?:s|ed|ing)?|aim(?:s|ed|ing)|target(?:s|ed|ing)?|follow(?:s|ed) up|chose|bring(?:s|ing)?|brought|provide|set(?:s|ting)? aside|worth(?= of investment)|go(?:ing)? ahead|reconnait|chapeaute",
    "sign(?:e|er|era|ent|es|ee|ees) pour|la(?:ys?|id|ying) (?:out|down|on)|se contenter?(?:a|ont)?|mak(?:e|es|ing) do|s'offr(?:e|ir|ira|ent)|chip(?:s|ped|ping)? in|developper?(?:a|ont)?|develop(?:s|ing)?|earmark(?:s|ed)?|allocat(?:e|es|ed|ing)|deploy(?:s|ing)?|deploiera|(?:will )?go(?:es|ing)? (?:in)?to|iront?(?= (?:a|au|aux|dans|vers) )",
  ],
  hire: [
    "cre(?:er|era|eront|e|ent|es|ee|ees|ant|ations?)|creat(?:e|es|ed|ing|ion)",
    "recrut(?:er|era|eront|e|ent|es|ee|ees|ements?)|embauch(?:er|era|eront|e|ent|es|ee|ees)",
    "hir(?:e|es|ed|ing)|recruit(?:s|ed|ing|ment)?|add(?:s|ing)?(?= )",
    "tak(?:es?|ing) on|voir le jour|a la cle|generer?(?:a|ont)?|genere(?:nt)?|generat(?:e|es|ed|ing)",
    "emplois? (?:crees|promis|prevus|annonces|directs|nouveaux|supplementaires)|new jobs|new roles|new positions",
  ],
  train:
    "form(?:er|era|eront|e|ent|es|ee|ees|ations?)|train(?:s|ed|ing)?|skill(?:s|ed|ing)?|upskill(?:s|ed|ing)?|competences?",
  support:
    "soutenir|soutien(?:dra|t|s)?|soutiendront|accompagn(?:er|era|eront|e|ent|ement)|aider(?:a|ont)?|support(?:s|ed|ing)?|back(?:s|ed|ing)?(?= )|help(?:s|ed|ing)?|accelerat(?:e|es|ed|ing)|accelerer(?:a|ont)?|incub(?:er|era|ate|ates|ating)",
  build:
    "ouvr(?:ir|ira|iront|e|ent|irait)|ouvertures?|open(?:s|ed|ing|ings)?|constru(?:ire|ira|iront|it|isent|ctions?)|build(?:s|ing)?|implant(?:er|era|eront|e|ent|ations?)|install(?:er|era|eront|e|ent|ations?)|bati(?:r|ra|ront|t)|new (?:sites?|plants?|factories|factory|data cent(?:er|re)s?)",
  stop: [
    "chiffres? d'affaires|ca annuel|revenus?|recettes|revenues?|turnover|sales|ventes|encaiss(?:e|ent)",
    "valoris(?:e|ee|es|ation|ations|er)|valuation|valu(?:ed|ing) at|capitalis(?:ation|e|ee)|market (?:value|cap|capitali[sz]ation)|en bourse|(?<!(?:pledges?|plans?|investments?|projects?|programmes?|programs?|packages?|promises?) (?:(?:is|was|are|were) )?)worth(?! of investment)",
    "amendes?|fin(?:es|ed)|a fine|penalt(?:y|ies)|penalites?|sanctions?|redressement|settlement|condamn(?:e|ee|es|ation)|regle(?= au fisc)|back taxes|impots?|tax(?:es)?|tribun(?:al|aux)|courts?|judges?|juges?|justice|lawsuits?|sued|proces|plainte|legal|indemni\\w+|damages|dommages|ordonn(?:e|er|ent) a",
    "aides?(?! a (?:former|creer|recruter))|subventions?|subsid(?:y|ies)|(?:state )?aid|grants?|credits? d'impot|tax credits?|argent public|fonds publics|public (?:money|funds|funding)|financements? publics?|france 2030|etat(?= \\S+ (?:apporte|verse))|soutien public|garantie",
    "leve(?:e|es|r|ra|nt)?(?: de fonds)?|tour de table|rais(?:e|es|ed|ing)|fund-?rais(?:e|ing|er)|funding round|series [a-f]\\b|serie [a-f]\\b|round of|emprunt(?:e|s|er)?|loans?|prets?(?! a )|bonds?|obligations? (?:de|pour)",
    "emploi(?:e|ent)\\b|employ(?:s|ed|ing)\\b|employait|comptait|compt(?:e|ent)(?! (?:investir|creer|recruter|embaucher|ouvrir|former|consacrer|injecter))|effectifs?|headcount|workforce|has a staff|staff of|staff|regroup(?:e|ent)|fait travailler|already has|a deja|comprend|dispose de|payroll",
    "benefices?|profits?|resultat (?:net|operationnel|d'exploitation)|net income|earnings|pertes?|loss(?:es)?|dettes?|debts?|ebitda|marge|dividendes?|tresorerie|cash",
    "supprim(?:e|er|era|eront|ent|es|ees)|suppressions?|licenci(?:e|er|ements?|ent)|layoffs?|laid off|lay off|cut(?:s|ting)?\\b|job cuts|redundanc(?:y|ies)|destruction|detrui(?:re|t|ts)|menac(?:e|es|ent)",
    "rachat|rachet(?:e|er|era|ent|ee)|acqui(?:s|ert|sition|sitions|re|red|res|ring|erir)|takeover|bought|buys?(?= )|purchas(?:e|ed|es)|cession|vend(?:us?|ues?|re|ra|ent|ait)?|sold|sell(?:s|ing)?",
    "contrats? (?:de(?! travail)|d'|a(?! duree)|pour)|(?<!(?:permanent|open-ended|fixed-term|term) )contracts?|commandes publiques?|marche public|salaires?|salar(?:y|ies)|wages?|remunerations?|primes?|loyers?|rent|prix|price[sd]?|cout(?:e|ent|era)|budget (?:annuel|de la)|facture",
    "recherche et developpement mondiale?|clients?|customers?|users?|utilisateurs|abonnes|subscribers|actionnaires|shareholders|habitants|visiteurs|visitors|manifestants",
    "l'ensemble des \\w+|toutes les (?:annonces|entreprises|promesses)|les (?:annonces|promesses)|annonces (?:representent|totalis\\w+|cumulees)|(?:the|all) (?:announcements|pledges|companies)|(?<=euros |dollars |milliards )du sommet|summit total|entreprises (?:etrangeres|ont)|groupes etrangers|combined|altogether|a eux tous|a elles toutes",
    "sauv(?:e|er|era|ent|es|ees)|sauvegard\\w+|preserv\\w+|maintien\\w*|maintenir|maintain\\w*|sav(?:e|es|ed|ing|ings)|safeguard\\w*|sustain\\w*|economies|efficienc\\w+|surcouts?|overruns?|delays?|retards?|at stake|on the line|at risk|strikes?|greve|debray\\w+|walk(?:s|ed|ing)? out",
    "publicites?|advert\\w*|marketing|recalls|rappels|(?:to )?sponsor|sponsor(?:ing|ships?)|parrainages?|pour parrainer|stocks?|shares|d'actions|actions propres|restructur\\w*|provision\\w*|goodwill|licen[cs]es?|royalt\\w+|equity|lobby\\w*|tv rights|droits|share capital|capital social|son capital|capitaux|book(?:s|ed)|post(?:s|ed)|earn(?:s|ed)|pocket(?:s|ed)|clock(?:s|ed)|degag(?:e|er|era|ent)|engrang(?:e|er|era|ent)|empoch(?:e|er|era|ent)|deprecia\\w+|amorti\\w+|vol(?:e|er|es|ee|ees)|stole(?:n)?|thieves|degats|pensions?|retraites|bills?|facturent|carnet de commandes|order book|bonus(?:es)?|flotation|ipo",
    "dispara(?:it|issent|itre|itront)|quitt(?:e|er|ent|era)|leav(?:e|es|ing)|ferm(?:er|era|ent|etures?)|clos(?:es|ing|ure)|shut(?:s|ting)?|(?:will|would) (?:go|disappear|be lost)|perd(?:us?|re|ent)",
    "donn(?:e|er|es|ent|era|ation|ations)|dons? (?:de|d')|donat(?:e|ed|es|ing|ions?)|mecenat|charit(?:y|ies|able)|reclam(?:e|er|ent)|exig(?:e|er|ent)|demands?|wants?(?= [€$£0-9])|seeks?(?= [€$£0-9])",
    "(?:de|par) l'etat|l'etat (?:verse|apporte|donne|finance|soutient|ajoute)|(?:from|by) the (?:french )?(?:state|government)|the (?:french )?(?:state|government) (?:gives?|pays?|adds?|will (?:give|pay|add|support))|du gouvernement|de bpifrance|contribuables?|taxpayers?",
  ],
};

/** What makes the figures of its clause no pledge: they are denied, talked of, or long since spent. */
const DENIALS = [
  "dement(?:i|ie|ent|ir)?|deni(?:es|ed|al)|deny(?:ing)?|refut(?:e|es|ed|er|ent)|reject(?:s|ed)|faux|fausse|fake|hoax|untrue|false|infondee?s?|wrong|incorrect|errone(?:e|s|es)?|inexacte?s?|fantaisistes?|pas de (?:plan|projet|investissement)",
  "n'\\w+ (?:\\w+ ){0,3}?(?:pas(?! en reste| seulement)|jamais|aucune?|rien)|ne (?:\\w+ ){0,3}?(?:pas|jamais|aucune?)|(?:will|did|does|has|have|would|had|was|is|were|is) (?:not|never)(?! only)|won't|didn't|doesn't|hasn't|haven't|wouldn't|isn't|wasn't|never|no (?:plans?|question)|not (?:invest|create|hire|a)|abandon(?:ne|ner|ned|s|ing)?|renonc(?:e|er|era|ent)|scrap(?:s|ped|ping)|annul(?:e|ee|er|es)|cancel(?:s|led|ed)",
  "rumeurs?|rumou?r(?:s|ed)?|speculat(?:ion|ions|ed|ing)|reportedly|bruits? de couloir|pourrai(?:t|ent)|might|could|may (?:invest|create|hire|open|spend)|envisag(?:e|er|erait|ent)|consider(?:s|ing)|mulls?|weighs?|hypoth(?:ese|etique|etical)|si l'on en croit|(?:aur|ser|investir|creer|injecter|recruter|depenser)ai(?:t|ent)|would be|would have",
  "(?:a|ont|avait) deja (?:investi|depense|cree|injecte)|(?:has|have|had) already (?:invested|spent|created|put|pumped)|depuis (?:19|20)\\d\\d|since (?:19|20)\\d\\d|depuis (?:\\w+ )?(?:\\w+ )?(?:ans|annees)|(?:ces|au cours des|lors des) (?:\\w+ )?(?:dernieres|derniers)|(?:over|in|during) the (?:past|last)|d'ores et deja",
];

/** What takes the figures beside it out of France: a plan for the world or for another country. */
const ELSEWHERE = [
  "dans le monde(?: entier)?|a l'(?:echelle|echelon) mondiale?|au niveau mondial|(?:plans?|programmes?|investissements?|budget|enveloppe|effectifs?|emplois|salaries|depenses) mondia(?:l|le|ux|les)|worldwide|globally|global (?:plan|investments?|programme|program|budget|spending|spend|workforce|headcount|capex)|around the world|across the world|internationally|planetaire",
  "en (?:allemagne|espagne|italie|belgique|pologne|inde|chine|irlande|suede|norvege|finlande|grande-bretagne|afrique|asie|amerique|europe|hongrie|suisse|autriche)|au (?:royaume-uni|japon|portugal|bresil|canada|mexique|maroc|vietnam)|aux (?:etats-unis|pays-bas|emirats)|a l'etranger|outre-(?:atlantique|manche|rhin)|a travers l'europe",
  "in (?:germany|spain|italy|belgium|poland|india|china|ireland|sweden|norway|finland|britain|the uk|the united kingdom|the us|the united states|the u\\.s|america|africa|asia|europe|hungary|switzerland|austria|japan|portugal|brazil|canada|mexico|morocco|vietnam|the netherlands)|across europe|abroad|elsewhere|overseas|europe-wide|european (?:plan|programme|program|investment)",
];

/** Words at which a sentence turns: what stands beyond one is another thought. */
const TURNS = "mais|tandis que|alors que|but|while|whereas";

const SIGNS: readonly Sign[] = ["invest", "hire", "train", "support", "build", "stop"];
/** The patterns behind those of the signs. */
const DENIAL = SIGNS.length;
const OTHER_COUNTRY = DENIAL + 1;
const TURN = DENIAL + 2;

/** Each pattern as an expression for one place, where a word begins. */
const EXPRESSIONS = once(() => sources().map((source) => new RegExp(`(?:${source})(?![a-z0-9])`, "uy")));
const FIRST_LETTERS = once(() => firstLettersOf(sources()));

function sources(): readonly string[] {
  return [...SIGNS.map((sign) => PATTERNS[sign]), DENIALS, ELSEWHERE, TURNS].map((some) => [some].flat().join("|"));
}

const FRANCE = /(?<![a-z])(?:france|francais|francaise|french|hexagone)(?![a-z])/u;

const COLON = 58;
const SEMICOLON = 59;
const SPACE = 32;

/** What the words of a folded sentence say of the figures in it. */
export interface SentenceSigns {
  /** In order and apart; of two at one place the longer one, then the one that stops. */
  readonly signs: readonly SignAt[];
  /** Where a sentence turns, in order. */
  readonly turns: readonly Region[];
  /** Where a word begins that may be of a denial. */
  readonly denials: readonly number[];
  /** Where a word begins that may be of another country. */
  readonly elsewhere: readonly number[];
}

/** Reads the signs of a folded sentence in one go: patterns are tried only where their first letters stand. */
export function readSigns(folded: string): SentenceSigns {
  const [signs, turns, denials, elsewhere]: [SignAt[], Region[], number[], number[]] = [[], [], [], []];
  /** Where the last sign, and the last one of each pattern, ends: of one pattern two never overlap. */
  let reach = 0;
  const expressions = EXPRESSIONS();
  const reaches = expressions.map(() => 0);

  const endOf = (pattern: number, at: number): number => {
    const expression = expressions[pattern];
    if (expression === undefined || at < (reaches[pattern] ?? 0)) return -1;
    expression.lastIndex = at;
    if (!expression.test(folded)) return -1;
    reaches[pattern] = expression.lastIndex;
    return expression.lastIndex;
  };

  const readWord = (at: number, patterns: number): void => {
    let found: Sign | null = null;
    let end = at;
    for (let index = 0; index < SIGNS.length; index += 1) {
      const sign = SIGNS[index];
      if ((patterns & (1 << index)) === 0 || sign === undefined) continue;
      const signEnd = endOf(index, at);
      if (signEnd > end || (signEnd === end && sign === "stop")) {
        found = sign;
        end = signEnd;
      }
    }
    // "Chiffre d'affaires" is not "chiffre".
    if (found !== null && at >= reach) {
      signs.push({ sign: found, start: at, end });
      reach = end;
    }
    if ((patterns & (1 << DENIAL)) !== 0) denials.push(at);
    if ((patterns & (1 << OTHER_COUNTRY)) !== 0) elsewhere.push(at);
    if ((patterns & (1 << TURN)) !== 0) {
      const turnEnd = endOf(TURN, at);
      if (turnEnd >= 0) turns.push({ start: at, end: turnEnd });
    }
  };

  const firstLetters = FIRST_LETTERS();
  let isInWord = false;
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    const isWord = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
    if (isWord && !isInWord) {
      const patterns = patternsAt(firstLetters, folded, at);
      if (patterns !== 0) readWord(at, patterns);
    }
    isInWord = isWord;
    if (code === SEMICOLON) turns.push({ start: at, end: at + 1 });
    else if (code === COLON && folded.charCodeAt(at + 1) === SPACE) turns.push({ start: at, end: at + 2 });
  }
  return { signs, turns, denials, elsewhere };
}

/** Whether a span of a folded sentence denies its figures, passes them on as talk, or tells of money long since spent. */
export function isDenied(folded: string, { denials }: SentenceSigns, clause: Region): boolean {
  return holdsPattern(DENIAL, folded, clause, denials);
}

/** Whether a span of a folded sentence speaks of the world or of another country, and not of France. */
export function isElsewhere(folded: string, { elsewhere }: SentenceSigns, segment: Region): boolean {
  return (
    holdsPattern(OTHER_COUNTRY, folded, segment, elsewhere) && !FRANCE.test(folded.slice(segment.start, segment.end))
  );
}

/** Whether a pattern matches inside a span at one of these places. */
function holdsPattern(pattern: number, folded: string, { start, end }: Region, places: readonly number[]): boolean {
  const expression = EXPRESSIONS()[pattern];
  if (expression === undefined || !places.some((at) => at >= start && at < end)) return false;
  const part = folded.slice(start, end);
  return places.some((at) => {
    expression.lastIndex = at - start;
    return at >= start && at < end && expression.test(part);
  });
}
