/** Countries and continents abroad, by the French preposition before them: "en Allemagne", "au Japon", "aux Pays-Bas". */
export const COUNTRIES_EN: string =
  "allemagne espagne italie belgique pologne inde chine irlande suède norvège finlande grande-bretagne afrique asie hongrie suisse autriche";
export const COUNTRIES_AU: string = "royaume-uni japon portugal brésil canada mexique maroc vietnam";
export const COUNTRIES_AUX: string = "états-unis pays-bas émirats";
/** The same in English, without and with an article: "in Germany", "in the Netherlands". */
export const COUNTRIES_IN: string =
  "germany spain italy belgium poland india china ireland sweden norway finland britain america africa asia hungary switzerland austria japan portugal brazil canada mexico morocco vietnam";
export const COUNTRIES_IN_THE: string = "uk united_kingdom united_states netherlands";

/** Countries and parts of the world of which announcements speak less often. */
export const OTHER_COUNTRIES: string =
  "danemark écosse angleterre argentine corée taïwan thaïlande indonésie malaisie singapour australie république_tchèque tchéquie slovaquie roumanie bulgarie serbie grèce turquie tunisie algérie égypte kenya nigeria afrique_du_sud arabie_saoudite qatar israël ukraine russie estonie lettonie lituanie chili amérique_latine moyen-orient scandinavie " +
  "denmark scotland wales england usa argentina chile korea thailand indonesia malaysia singapore australia czech_republic czechia slovakia romania bulgaria serbia greece turkey tunisia algeria egypt south_africa saudi_arabia emirates russia estonia latvia lithuania latin_america middle_east scandinavia";

export const REGIONS: string =
  "texas ohio virginie arizona indiana californie géorgie nevada michigan kentucky mississippi louisiane oregon pennsylvanie alabama caroline floride québec ontario bavière saxe aragon catalogne andalousie lombardie gujarat johor " +
  "virginia california georgia tennessee louisiana pennsylvania carolina florida bavaria saxony catalonia andalusia lombardy silicon_valley";

export const CITIES: string =
  "londres berlin madrid barcelone lisbonne dublin amsterdam milan rome vienne varsovie zurich genève bâle tokyo pékin shanghai anvers gand magdebourg dresde munich hambourg stuttgart francfort cologne turin saragosse séville porto copenhague stockholm göteborg cracovie bucarest athènes édimbourg montréal riyad le_caire tanger kénitra abu_dhabi dubaï " +
  "london barcelona lisbon brussels vienna warsaw geneva basel beijing mumbai bangalore toronto new_york seattle rotterdam antwerp ghent eindhoven leipzig magdeburg dresden hamburg frankfurt dusseldorf naples valencia zaragoza bilbao copenhagen gothenburg oslo helsinki tallinn riga vilnius gdansk krakow wroclaw prague bratislava budapest debrecen bucharest sofia athens istanbul manchester liverpool birmingham glasgow edinburgh leeds bristol cambridge oxford cork belfast boston chicago austin houston detroit vancouver sao_paulo monterrey chennai hyderabad shenzhen guangdong hong_kong seoul busan osaka kumamoto taoyuan taipei hanoi hai(/_)phong bangkok jakarta penang sydney melbourne riyadh doha cairo tangier casablanca lagos nairobi johannesburg";

/** Who speaks of France. */
export const FRANCE: string = "france français(/e/es) french hexagone";
export const PARIS: string = "paris francilien(/s/ne/nes)";
