/**
 * Verbs by what they take for their forms: French ones in "-er" by their stem, English regular ones by their base, all
 * others form by form. Compared folded.
 */
export interface VerbWords {
  readonly frenchStems: string;
  readonly englishBases: string;
  readonly forms: string;
}

/** What companies do, and names of fruit or planets do not: after a name of two senses they show the company. */
export const COMPANY_VERBS: VerbWords = {
  frenchStems:
    "annonc souhait emploi embauch recrut affirm confirm déclar lanc implant install dépens inject consacr doubl tripl vis entam engag " +
    "ferm supprim rachèt achet fabriqu assembl développ exploit financ modernis renforc inaugur équip livr rénov aménag commercialis assur licenci négoci sign regroup transfèr déménag relanc relocalis approvisionn industrialis délocalis externalis gèr",
  englishBases:
    "announce promise pledge expect open employ confirm acquire launch create expand unveil close recruit assemble manufacture supply deliver operate finance renovate inaugurate upgrade relocate refurbish invest intend commit own merge outsource overtake",
  forms:
    "investit investissait investi investira investir investissent promet promettait promis promettra prévoit prévoyait prévu prévoient créer crée créera entend veut employait recruter ouvre ouvert ouvrira ouvrir ouvrent construit construira construire construisent choisit agrandit agrandira étend étendra produit produira produisent détient détiennent détenait fournit fournira bâtit bâtira détient vend vendra vendait reprend cède cédera emploie emploiera " +
    "overtook merge announce invest promise pledge plan plans planned hire hires hired hiring employ employing expect open confirm acquire launch create expand close recruit intend saying say says said investing opening adding buy buys bought build builds built recalls recalled building commits committed committing want wants wanted creating expanding choose chooses chose make makes made sell sells sold promising",
};

/** What anybody may do who is the subject of a sentence. */
export const SUBJECT_VERBS: VerbWords = {
  frenchStems:
    "lou rest arriv quitt travaill cherch trouv augment accélèr étudi présent abandonn report renonc ajout termin commenc pass chang mis rejet refus gard conserv occup log héberg aliment recycl exploit domin gagn perdur possèd propos réserv demand exig accus accept appliqu apport attir baiss bénéfici conçoiv confi continu crois diffus dispos discut dirig emport encaiss envisag espèr expliqu export import figur fêt hésit imagin impos invit justifi laiss ménag mont montr multipli nomm organis parl partag particip pari pilot port poss préfèr prépar prolong prouv publi rappel rat recul réclam redémarr rentr répliqu respect retir révèl sembl soign soulign stock suspend tabl tard tent test tir touch utilis valid vers",
  englishBases:
    "use run keep need move remain train heat drill cast drop drive add ask allow appear argue assure back begin believe bet boast bring call cancel carry claim come compete complete consider continue cover cut decide decline deny depend describe design develop donate double earn end enlarge enter face fail favour feed file finish focus follow force form fund gain gather generate get give go grow handle halt have help host import export improve include increase join last lead lease leave let license list lobby look lose maintain manage meet merge miss name notify offer outbid outsource owe own pay plan point prefer prepare present produce profit promote propose provide publish pull purchase push put raise reach receive recycle refuse reject release rely rent repeat replace report rescue respond restart retain return reveal review rise scale scrap see seek select send serve set settle share ship show shut sign sit source spin split sponsor stand start stay step stop store struggle sue support suspend take tap target tell tend test threaten top train transfer treble triple try turn unite use wait walk warn weigh welcome win withdraw work",
  forms:
    "devient devint dit disait fait faisait fit tient tenait prend prit met mit mettra reçoit reçut sert perd perdit rend attend poursuit maintient connaît connut obtient obtint réduit rejoint réunit remplit subit sait savait voit vit vient viendra dépend défend répond revient soutient souffre croît court dort suit vaut faut paie paye paiera emporta mène lève lèvera achève " +
    "began begun brought came chose drew drove fell felt fought found gave got grew heard held kept knew led left lent lost meant met paid put ran rose sat saw sent set shut spoke stood stuck swung taught thought threw told took understood went withdrew won wrote had fed drilled cut let hit shut spread split laid spun bet spent spend spends spoke denies denied",
};
