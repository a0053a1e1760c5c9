import type { Figure } from "../figures/figure.ts";
import type { Mention } from "../names/mention.ts";
import { once } from "../once.ts";
import { distanceOf, openingOf } from "./distance.ts";
import type { Sentence } from "./sentence.ts";
import type { SignAt } from "./signs.ts";

/** What talk, doubt or a condition makes of the figures of its clause: they are thought of, and not promised. */
const MODAL = once(
  () =>
    new RegExp(
      [
        // A conditional that reports no speech: "investirait", but not "a dit qu'elle investirait".
        "(?<!(?:que |qu')(?:\\S+ ){0,4})(?:[a-z]{2,}(?:er|ir|dr|tr|vr|ur|dir|uir)|ser|aur|fer|ir)ai(?:t|ent)",
        "(?:is|are|was|were) (?:said|thought|believed|rumou?red|understood|alleged|tipped) to|in talks|negotiat(?:e|es|ing|ion|ions)|negoci(?:e|ent|er|ation|ations)|pourparlers|discuss(?:es|ing|ions?)",
        "sources? (?:say|close|familiar)|people familiar|allegedly|supposedly|apparently|gossip|word is|on dit que|on prete|dit-on|murmure(?:nt|-t-on)?|selon (?:des |certaines )?(?:rumeurs?|bruits?|indiscretions?)|paraitrait",
        "hop(?:es?|ed|ing) (?:to|for|that)|wish(?:es)?|would like|dreams?|reve(?:nt)?|souhait(?:e|ent|erait)|(?:want|lobb|ask|plead|press|call)(?:s|ies|ed|ing)? (?:for|to)",
        "if|unless|should (?:the|permits?|it|this|all)|provided that|subject to|a condition|sous reserve|sauf si|s'il|si (?:le|la|les|l'|un|une|elle|tout|ce|cette|paris|bruxelles)|au cas ou|eventuel(?:le|les|s|lement)?|possible|possibly|potential(?:ly)?|potentiel(?:le|s|les|lement)?|perhaps|maybe|peut-etre",
        "(?:every|each) (?:spring|summer|autumn|winter|season|year)|chaque (?:printemps|ete|automne|hiver|saison|annee)|seasonal|saisonniers?|temporary|(?:avait|avaient|had) (?:deja |already |once )?(?:embauche|recrute|cree|investi|depense|injecte|hired|recruited|created|invested|spent|poured)|plus tot|earlier|auparavant|years before|word has it|has it that|bruit court|laisse(?:nt)? entendre|depuis|since|ago|il y a (?:\\S+ ){1,3}(?:ans|mois|annees)|autrefois|jadis|naguere|formerly|previously|used to|(?:19\\d\\d|200\\d)|shelv(?:e|es|ed|ing)|halt(?:s|ed|ing)?|paus(?:e|es|ed|ing)|suspend(?:s|ed|ing|u|re)?|freez(?:e|es|ing)|froze|frozen|gele(?:e|r|nt)?|postpon(?:e|es|ed|ing)|drop(?:s|ped|ping)|ditch(?:es|ed|ing)|withdr(?:aws?|awn|ew|awing)|pull(?:s|ed|ing)? (?:out|back)|back(?:s|ed|ing)? out|enterr(?:e|er|ent)|retir(?:e|er|ent) (?:son|sa|ses|leur)|stop(?:s|ped)|arret(?:e|er|ent)",
        "urg(?:e|es|ed|ing)|would (?:love|like|prefer)|ask(?:s|ed|ing)?|beg(?:s|ged)?|invit(?:e|es|ed|ing|ent|er)|press(?:e|ent|es|ed|ing)|call(?:s|ed|ing)? on|demand(?:e|ent|er|s|ed|ing)|enjoin(?:t|s|ed)|appel(?:le|lent) |pousse|mette(?:nt)?|investisse(?:nt)?|depense(?:nt)? davantage|finir(?:a|ait) par|finiront par|end(?:s|ed|ing)? up|a ce rythme|at this rate|should(?: have)?|devrait|devraient|doit-il|faut-il|owes?|supposed to",
        "imagin(?:e|es|ed|ez|ons)|suppos(?:e|ing|ons)|what if|et si|legend|legende|joke|blague|satir\\w*|parod\\w*|exercice|exercise|example|exemple|fictiti?ous|fictif",
      ]
        .map((part) => `(?<![a-z0-9])(?:${part})(?![a-z0-9])`)
        .join("|"),
      "u",
    ),
);

/** Countries and places abroad, but for where somebody comes from: "Taiwan's ProLogium", "venu de Taïwan". */
const ABROAD =
  /(?<![a-z])(?<!(?<!(?:pres|region|ville|usine|site|banlieue|autour|proche|sortie) )(?:from|de|du|based in) (?:la |the )?)(?<!(?<!(?:pres|region|ville|usine|site|banlieue|autour|proche) )d')(?:germany|allemagne|spain|espagne|italy|italie|belgium|belgique|poland|pologne|india|inde|china|chine|ireland|irlande|sweden|suede|norway|norvege|finland|finlande|denmark|danemark|britain|grande-bretagne|royaume-uni|united kingdom|uk|scotland|ecosse|wales|england|angleterre|united states|etats-unis|america|usa|canada|quebec|mexico|mexique|brazil|bresil|argentina|argentine|chile|chili|japan|japon|korea|coree|taiwan|vietnam|thailand|thailande|indonesia|indonesie|malaysia|malaisie|singapore|singapour|australia|australie|portugal|hungary|hongrie|switzerland|suisse|austria|autriche|netherlands|pays-bas|czech republic|republique tcheque|czechia|tchequie|slovakia|slovaquie|romania|roumanie|bulgaria|bulgarie|serbia|serbie|greece|grece|turkey|turquie|morocco|maroc|tunisia|tunisie|algeria|algerie|egypt|egypte|kenya|nigeria|south africa|afrique du sud|saudi arabia|arabie saoudite|qatar|emirates|emirats|abu dhabi|dubai|israel|ukraine|russia|russie|estonia|estonie|latvia|lettonie|lithuania|lituanie|africa|afrique|asia|asie|latin america|amerique latine|middle east|moyen-orient|texas|ohio|virginia|virginie|arizona|indiana|california|californie|georgia|tennessee|bavaria|baviere|saxony|saxe|aragon|catalonia|catalogne|andalusia|andalousie|lombardy|lombardie|london|londres|berlin|madrid|barcelona|barcelone|lisbon|lisbonne|dublin|amsterdam|brussels|milan|rome|vienna|vienne|warsaw|varsovie|zurich|geneva|geneve|tokyo|beijing|pekin|shanghai|mumbai|bangalore|toronto|new york|seattle|rotterdam|antwerp|anvers|ghent|gand|eindhoven|leipzig|magdeburg|magdebourg|dresden|dresde|munich|hamburg|hambourg|stuttgart|frankfurt|francfort|cologne|dusseldorf|turin|naples|valencia|zaragoza|saragosse|seville|bilbao|porto|copenhagen|copenhague|stockholm|gothenburg|goteborg|oslo|helsinki|tallinn|riga|vilnius|gdansk|krakow|cracovie|wroclaw|prague|bratislava|budapest|debrecen|bucharest|bucarest|sofia|athens|athenes|istanbul|manchester|liverpool|birmingham|glasgow|edinburgh|edimbourg|leeds|bristol|cambridge|oxford|cork|belfast|basel|bale|boston|chicago|austin|houston|detroit|nevada|michigan|kentucky|mississippi|louisiana|louisiane|oregon|pennsylvania|pennsylvanie|alabama|carolina|caroline|florida|floride|montreal|ontario|vancouver|sao paulo|monterrey|chennai|hyderabad|gujarat|shenzhen|guangdong|hong kong|seoul|busan|osaka|kumamoto|taoyuan|taipei|hanoi|hai phong|haiphong|bangkok|jakarta|johor|penang|sydney|melbourne|riyadh|riyad|doha|cairo|le caire|tangier|tanger|casablanca|kenitra|lagos|nairobi|johannesburg|scandinavia|scandinavie|silicon valley)(?![a-z])(?!'s|-based)/u;
const FRANCE = /(?<![a-z])(?:france|francaise?s?|french|hexagone|paris|francilien(?:ne)?s?)(?![a-z])/u;

/** Nouns of what is promised: "un plan de 4 milliards", "a €5.2 billion gigafactory". */
const PLEDGE_NOUN =
  /(?<![a-z])(?:investi\w*|invest\w*|mise|enveloppe|plans?|programmes?|programs?|projets?|projects?|promesses?|pledges?|commitments?|engagements?|annonces?|announcements?|efforts?|packages?|tranche|chantiers?|creations?|creation|recrutements?|embauches?|hires?|hiring|recruitment|jobs?|emplois?|usines?|giga\w*|mega\w*|sites?|plants?|factor(?:y|ies)|mills?|campus|centres?|centers?|data|datacent\w+|entrepots?|warehouses?|hubs?|parks?|parcs?|complexes?|facilit(?:y|ies)|ateliers?|laborato\w+|labs?|lignes?|lines?|extensions?|expansions?|agrandissements?|modernisations?|upgrades?|implantations?|constructions?|works?|travaux|outlay|spending|spend|capex|depenses?|somme|sums?|montant|amounts?|total|cheque|ticket|deploiement|rollout|roll-out|reseau|network|bornes|infrastructures?|figure|chiffre|effort|initiative|strateg\w+|deal)(?![a-z])/u;

/** "Un prêt de ", "le rachat, pour ": the noun whose measure the figure is. */
const HEAD_BEFORE =
  /(?:^|[^a-z])(?:un|une|le|la|les|son|sa|ses|leurs?|ce|cet|cette|ces|a|an|the|its|their|this|that|another|'s|(?<=l')(?=\S))\s*(?<=[\s'])((?:(?!(?:plus|moins)\s)[a-z][a-z-]*\s+(?:(?:du|de la|de l'|des|d')\s*)?){1,4})(?:de|d'|of|worth|totall?ing|à)\s*(?:\*\*|pres de |plus de |environ |quelque |au moins |about |around |some |over |more than |nearly |at least |up to |almost |d'environ |jusqu'à |l'ordre de )*[*_~<>≈+]*$/u;
/** "365, 45 et 900 millions": several figures share one unit. */
const OF_A_SERIES = /(?<![\d.,a-z-])(?!20\d\d)\d[\d.,]*\s*(?:,|et|and|&|puis|then)\s*$/u;
const ARTICLE_BEFORE = /(?:^|[^a-zà-ÿ])(?:a|an|the|its|their|this|that|another|his|her|'s|s')\s*[*_]*$/u;
/** The words that an English figure qualifies: "a €68.7 billion takeover". */
const COMPOUND_AFTER =
  /^[*_]*[\s-]+((?!(?:to|in|for|on|from|over|into|by|at|will|is|are|was|were|has|have|had|that|which|and|or|as|of|with|this|its|the|a|per|between|would|it|he|she|they|pledged|promised|announced|committed|invested|planned|across|near|around|through|towards?|when|while|after|before|until|during|under|but|so|en|de|d'|du|des|dans|pour|sur|a|au|aux|par|et|ou|d|chez|vers|directs?|cdi|apres|avant|grace|avec)(?![a-z]))[a-z][a-z-]*(?: (?!(?:to|in|for|on|from|over|into|by|at|will|is|are|was|were|has|have|had|that|which|and|or|as|of|with|en|de|d'|du|des|dans|pour|sur|a|au|aux|par|et|ou|d|chez|vers|directs?|cdi|apres|avant|grace|avec)(?![a-z]))[a-z][a-z-]*){0,2})/u;

/** Who else is said to give it: "850 millions d'euros d'ACC", "€2bn from Siemens". A place is no giver. */
const OTHER_AFTER = once(
  () =>
    /^[*_`"»”)]*\s+(?:(?:promis|annoncés?|investis|pledged|promised|announced|committed|invested)\s+)?(?:d[’']|de |du groupe |par |by |from |versés? par |paid by )(?:la |le |les |l[’']|the )?\p{Lu}[\p{L}\d&.-]+/u,
);
/** "…, Siemens mettra", "Siemens's": a name that we do not know, right before what it does or has. */
const OTHER_BEFORE = once(
  () =>
    /(?:^|[^\p{L}])(?<!(?:à|a|en|au|aux|in|at|near|de|des|du|of|from|le|la|les|l[’']|d[’']|\.|:|“|«|")\s?)\p{Lu}[\p{L}\d&-]+(?: \p{Lu}[\p{L}\d&-]+){0,2}(?:,?\s+(?:qui|who|which|lui|elle|itself|for its part|de son côté|pour sa part))?[’']?s?(?:\s+(?:is|are|will|would|has|have|had|plans|wants|intends|also|to|va|vont|a|ont|compte|veut|prévoit|de|aussi|elle-même))*\s+$/u,
);

/** The mention belongs to someone else: "le fondateur de Revolut", "the Amazon founder". */
const OWNED_BEFORE =
  /(?<![a-z])(?:(?:co-?)?fondat(?:eurs?|rice)|(?:co-?)?founders?|heriti(?:er|ere)s?|ex-?(?:patron|dirigeant|pdg|boss)?|anciens? \w+|anciennes? \w+|former \w+|actionnaires?|shareholders?|investors?|investisseurs?|voisine?s?|neighbou?rs?|fournisseurs?|suppliers?|clients?|customers?|rivals?|rivale?s?|concurrente?s?|competitors?|sous-traitants?|subcontractors?|partenaires?|partners?|filiales?|subsidiar(?:y|ies)|syndicats?|unions?|famille|family|heirs?)\s+(?:de |d'|du |of |to )?(?:la |le |l'|the |groupe )?["«“*_]*\s*$/u;
const OWNED_AFTER =
  /^(?:'s?|’s)?[ -](?:(?:co-)?founders?|rivals?|customers?|competitors?|suppliers?|neighbou?rs?|subsidiar(?:y|ies)|shareholders?|investors?|partners?|users?|employees?|staff|workers?|unions?|(?:sub-?)?contractors?|veterans?|alumn\w+|fans?|critics?|drivers?|sellers?|dealers?|licensees?|franchisees?|retirees?|pensioners?|owners?|lawyers?|lenders?|creditors?|backers?|backed|owned|spin-?off|spin-?out)(?![a-z])/u;
/** "EDF will supply ProLogium": another one does something to it. */
const OBJECT_BEFORE =
  /(?<![a-z])(?:(?:will|would|to|va|vont|has|have|had|can) [a-z]+|[a-z]+(?:era|ira|dra|eront|iront|dront))\s+(?:the |le |la |l'|groupe )?$/u;
/** "En investissant 10 milliards à Magny, Telehouse": what the sentence opens with is done by the one after the comma. */
const OPENS_WITH_DEED = /^\W*(?:en (?:y |lui )?[a-z]+ant|by [a-z]+ing|(?:in )?[a-z]+ing|with|avec)(?![a-z])/u;
const ENDS_OPENING = /^[^,;:.]*,\s*(?:le |la |l'|the |groupe )*$/u;
const JOINED_AFTER =
  /^['s]{0,2}\s+(?:et|and|&|ainsi que|as well as|along with|together with|with|avec)\s+(?!(?:to|a|pour|va|will|de)(?![a-z]))(?:le|la|les|l'|d'|des|du|un|une|ses|son|sa|leurs?|quelques|plusieurs|the|its|their|a|an|several|many|some|others?|\d+|[a-z]+ (?:autres?|others?))(?![a-z])/u;
/** "200 millions à OVHcloud": who is given something gives nothing. */
const RECEIVES =
  /(?:^|[^a-z])(?:a|au|aux|to|into|in|against|contre|envers|dans)\s*(?:la |le |l'|the |groupe )?["«“*_]*\s*$/u;
/** What may stand between a figure and the one after it who promises it. */
const AGENT_AFTER =
  /(?:(?:^|[^a-z])(?:par|by|from|pour|for|chez|de|d'|du|of|at|cote|que|qu'|that|which|what|,)\s*|["»”:–—=(]\s*,?\s*(?:[a-z'-]+\s+){0,5})(?:(?:le|la|l'|les|the|groupe|geante?|giant|patron(?:ne)?|pdg|boss|chief|executive|ceo|directeur|directrice|a|un|une|head|of|de|d'|du)\s*)*["«“*_[]*\s*$/u;

/** Words that tell what is being done while leaving open what: the verb that follows them may be any. */
const FAINT =
  /^(?:chose|propos\w*|go ahead|orders?|ordered|commande(?:ra)?|expect\w*|aim\w*|chapeaute|reconnait|for|sont)$/u;

/** "Avec 2,4 milliards d'euros, BASF": a sentence that opens with what is given. */
const WITH_IT =
  /^[^a-z]*(?:avec|with)\s+(?:(?:its|ses|ces|some|over|more than|plus de|pres de|environ|about|around|nearly)\s+)*$/u;
/** People that somebody has are neither hired nor trained: "which has 22,000 employees", "ses 4 000 salariés". */
const HAS_THEM =
  /(?<![a-z])(?:has|have|had|its|their|whose|ses|leurs|les|the|these|ces)\s+(?:(?:some|about|around|nearly|over|more than|pres de|plus de|quelque|environ)\s+)*$/u;
/** What is done to jobs that are there already. */
const KEEPING = /^(?:support|soutien|soutenir|help|aide|back|accompagn|accelerat|accelerer)/u;
const RECEIVING = /^(?:rec(?:evra|evoir|oit)|accueill\w*)$/u;
/** "L'usine de Dunkerque d'": what a site receives is what its owner gives it. */
const OF_A_SITE =
  /(?:usine|site|reseau|campus|centre|accelerateur|incubateur|laboratoire|entrepot|ligne|projet|plant|factory|network|accelerator|incubator|lab|warehouse|project)s?(?: \S+){0,4} (?:de |d'|du |of )(?:la |le |l'|the )?$/u;

/** Before a name that acts although a preposition stands there. */
const OF_ITS_OWN = /(?:^|[^a-z])(?:chez|at|avec|with|cote|outre|besides)\s*(?:le |la |l'|the |groupe )?["«“*_[]*\s*$/u;
/** "Dans le sillage d'Amazon, la région ": another one acts, unless the words take up who was named. */
const OTHER_ACTOR =
  /[,;–—)]\s+(?:(?:but|and|mais|et)\s+)?(?!(?:le|la|l'|the)\s*(?:[a-z'-]+ ){0,2}?(?:groupe|group|company|firm|entreprise|societe|geante?|giant|maker|manufacturer|constructeur|fabricant|industriel|bank|banque|start-?up|pepite|operateur|operator|laboratoire|drugmaker|carmaker|brewer|retailer|marque|brand|multinational(?:e)?|editeur|leader|specialiste|specialist|projet|project|plan|usine|plant|investissement|investment)(?![a-z]))(?:le|la|les|l'|un|une|des|the|a|an|its (?:supplier|partner|rival|parent)|son (?:rival|partenaire|fournisseur|client|voisin)|sa (?:rivale|filiale|voisine))(?:(?<=')|\s+)[a-z][^,;]*$/u;

/** Whether what a sentence says of a figure is certain enough to be held against it. */
export function isAsserted(
  sentence: Sentence,
  figure: Figure,
  subject: Mention,
  { clause, segment, signs, governor, isListed, isInOrder }: Said,
): boolean {
  const { folded, text, start } = sentence;
  const [from, to] = [figure.start - start, figure.end - start];
  if (/\?["»”)\s]*$/u.test(folded) || MODAL().test(clause)) return false;
  const opening = openingOf(folded);
  const places = [segment, opening === null ? "" : folded.slice(opening.start, opening.end)];
  if (places.some((part) => ABROAD.test(part) && !FRANCE.test(part))) return false;
  if (subject.kind === "series") return true;
  if (figure.kind === "count" && /(?<![a-z])indirect/u.test(folded.slice(from, to + 14))) return false;
  if (
    figure.unit === "people" &&
    (HAS_THEM.test(leadOf(sentence, from)) || isFarBehind(segment, sentence, figure, governor))
  ) {
    return false;
  }
  if (figure.unit === "jobs" && governor !== null && KEEPING.test(governor.text)) return false;
  if (OTHER_AFTER().test(text.slice(to, to + 60))) {
    const named = sentence.mentions.some(({ start: at }) => at >= figure.end && at - figure.end < 60);
    if (!named) return false;
  }
  const lead = leadOf(sentence, from);
  if (!isInOrder && OF_A_SERIES.test(lead)) return false;
  const heads = headsOf(folded, lead, to);
  if (!heads.every((head) => PLEDGE_NOUN.test(head))) return false;
  if (subject.start >= start && isHelped(sentence, figure, subject, signs)) return false;
  if (subject.start >= start && !isInOrder && !isActing(sentence, figure, subject, governor)) return false;
  if (governor !== null && RECEIVING.test(governor.text)) {
    return OF_A_SITE.test(folded.slice(0, Math.max(0, subject.start - start)));
  }
  return isListed || WITH_IT.test(lead) || heads.length > 0 || (governor !== null && !FAINT.test(governor.text));
}

/** Whether what governs a figure stands behind it and beyond a comma: ", which has 22,000 employees, is recruiting". */
function isFarBehind(
  segment: string,
  { folded, start }: Sentence,
  figure: Figure,
  governor: Said["governor"],
): boolean {
  if (governor === null || governor.start < figure.start - start) return false;
  return governor.start >= folded.indexOf(segment) + segment.length;
}

/** What stands before a figure, folded but for the French "à", which is no English article. */
function leadOf({ folded, text }: Sentence, from: number): string {
  const first = Math.max(0, from - LONGEST_LEAD);
  return folded
    .slice(first, from)
    .replaceAll("a", (letter, at: number) => (text.charAt(first + at) === "à" ? "à" : letter));
}

const LONGEST_LEAD = 90;

/** The nouns that a figure measures, as far as they are told: "un prêt de", "a €68.7 billion takeover". */
function headsOf(folded: string, lead: string, to: number): readonly string[] {
  const before = HEAD_BEFORE.exec(lead)?.[1];
  const after = ARTICLE_BEFORE.test(lead) ? COMPOUND_AFTER.exec(folded.slice(to, to + 60))?.[1] : undefined;
  return [before, after].filter((head) => head !== undefined);
}

/** What is known of a figure's sentence. */
export interface Said {
  readonly clause: string;
  readonly segment: string;
  readonly signs: readonly SignAt[];
  /** The word that governs the figure, and where it starts in the sentence. */
  readonly governor: { readonly text: string; readonly start: number } | null;
  /** Whether the figure is listed with the name, or stands in a row or an item, and needs no verb. */
  readonly isListed: boolean;
  /** Whether a "respectively" pairs them. */
  readonly isInOrder: boolean;
}

/** "L'État soutiendra le projet d'Holosolis à hauteur de": somebody else pays. */
function isHelped({ folded, start }: Sentence, figure: Figure, subject: Mention, signs: readonly SignAt[]): boolean {
  if (figure.kind !== "money" || subject.end > figure.start) return false;
  const first = subject.start - start;
  if (!HELPED_BEFORE.test(folded.slice(Math.max(0, first - 20), first))) return false;
  const before = signs.findLast(({ sign, end }) => end <= first && sign !== "invest");
  const isHelp = before?.sign === "support" || before?.sign === "stop";
  return isHelp && !/[,;:.]/u.test(folded.slice(before.end, first));
}

const HELPED_BEFORE = /(?:^|[^a-z])(?:d'|de|du|of|for|pour|a|au|to|with|avec)\s*(?:la |le |l'|the |groupe )?$/u;

function isActing(sentence: Sentence, figure: Figure, subject: Mention, governor: Said["governor"]): boolean {
  const { folded, text, start } = sentence;
  const [first, last] = [subject.start - start, subject.end - start];
  const before = folded.slice(Math.max(0, first - 40), first);
  const isOwned = OWNED_BEFORE.test(before) || OWNED_AFTER.test(folded.slice(last, last + 30));
  if (isOwned || OBJECT_BEFORE.test(before)) return false;
  if (subject.start >= figure.end) {
    const between = folded.slice(figure.end - start, first);
    const isOpening = OPENS_WITH_DEED.test(folded) && ENDS_OPENING.test(between);
    return !RECEIVES.test(between) && (isOpening || AGENT_AFTER.test(between));
  }
  const distance = distanceOf(sentence, figure, subject);
  if (distance === 2 || (distance === 1 && !OF_ITS_OWN.test(before))) return false;
  // "A ProLogium supplier will invest": the name only tells which one.
  if (/(?:^|[^a-z])(?:an?|one|some|several|many)\s+$/u.test(before)) {
    const head = /^[ -]([a-z-]+)/u.exec(folded.slice(last, last + 30))?.[1];
    if (head !== undefined && !PLEDGE_NOUN.test(head)) return false;
  }
  // "The minister wants Microsoft to spend": it is asked to.
  const isAsked = before.trim() !== "" && !/[.:;,–—"»”|>*_#]\s*$/u.test(before);
  if (isAsked && /^ to [a-z]/u.test(folded.slice(last, last + 8))) return false;
  // "Microsoft et les autres ont annoncé": it is not said how much of it is whose.
  if (governor !== null && governor.start > last && JOINED_AFTER.test(folded.slice(last, last + 40))) return false;
  const acts = governor !== null && governor.start > last ? governor.start : figure.start - start;
  // Those we know are told apart by who stands nearest.
  const between = sentence.mentions.reduce(
    (rest, { start: at, end }) =>
      at - start >= last && end - start <= acts
        ? rest.slice(0, at - start - last) + "_".repeat(end - at) + rest.slice(end - start - last)
        : rest,
    text.slice(last, acts),
  );
  return !OTHER_BEFORE().test(between) && !OTHER_ACTOR.test(folded.slice(last, acts));
}
