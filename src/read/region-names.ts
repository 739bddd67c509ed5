/**
 * The parts of countries that have public holidays of their own, by the code that the library of holidays calls them: below
 * a line with the country `code name | other names;`, where `BY.A` is a part of `BY`. `all`: every part of the country
 * is here, so that another text is none. Names are the library’s, those of ISO 3166-2, and English and German ones.
 */
export const regionNames = `
AD
  03 Encamp; 07 Andorra la Vella;
AG
  10 Barbuda;
AT all
  1 Burgenland; 2 Kärnten | Carinthia; 3 Niederösterreich | Lower Austria; 4 Oberösterreich | Upper Austria;
  5 Land Salzburg | Salzburg; 6 Steiermark | Styria; 7 Tirol | Tyrol; 8 Vorarlberg; 9 Wien | Vienna;
AU all
  ACT Australian Capital Territory; NSW New South Wales; NT Northern Territory; QLD Queensland; SA South Australia;
  TAS Tasmania; VIC Victoria; WA Western Australia;
BA all
  BIH Federation of Bosnia and Herzegovina | Federacija Bosne i Hercegovine; BRC Brčko District | Brčko distrikt;
  SRP Republika Srpska; BIH.W Western Herzegovina;
BE all
  BRU Bruxelles | Brussels | Brüssel; DE Deutschsprachige Gemeinschaft;
  VLG Vlaamse Gemeenschap | Vlaams Gewest | Flanders | Flandern; WAL Communauté française | Wallonia | Wallonien;
BO all
  B Beni | El Beni; C Cochabamba; H Chuquisaca; L La Paz; N Pando; O Oruro; P Potosí; S Santa Cruz; T Tarija;
BQ all
  BO Bonaire; SA Saba; SE Sint Eustatius;
BR all
  AC Acre; AL Alagoas; AM Amazonas; AP Amapá; BA Bahia; CE Ceará; DF Distrito Federal; ES Espírito Santo; GO Goiás;
  MA Maranhão; MG Minas Gerais; MS Mato Grosso do Sul; MT Mato Grosso; PA Pará; PB Paraíba; PE Pernambuco; PI Piauí;
  PR Paraná; RJ Rio de Janeiro; RN Rio Grande do Norte; RO Rondônia; RR Roraima; RS Rio Grande do Sul;
  SC Santa Catarina; SE Sergipe; SP São Paulo; TO Tocantins; GO.GOIANIA Goiânia; MG.BH Belo Horizonte; PE.RE Recife;
  PR.CU Curitiba;
CA all
  AB Alberta; BC British Columbia; MB Manitoba; NB New Brunswick; NL Newfoundland and Labrador; NS Nova Scotia;
  NT Northwest Territories; NU Nunavut; ON Ontario; PE Prince Edward Island; QC Quebec; SK Saskatchewan; YT Yukon;
CH all
  ZH Zürich; BE Bern | Berne; LU Luzern | Lucerne; UR Uri; SZ Schwyz; OW Obwalden; NW Nidwalden; GL Glarus; ZG Zug;
  FR Freiburg | Fribourg; SO Solothurn | Soleure; BS Basel-Stadt | Basel; BL Basel-Landschaft; SH Schaffhausen;
  AR Appenzell Ausserrhoden; AI Appenzell Innerrhoden; SG St. Gallen | Sankt Gallen | Saint Gall;
  GR Graubünden | Cantone dei Grigioni | Grisons | Grigioni; AG Aargau; TG Thurgau; TI Tessin | Ticino;
  VD Waadt | Vaud; VS Wallis | Valais; NE Neuenburg | Neuchâtel; GE Genf | Genève | Geneva; JU Jura;
CK
  Aitutaki Aitutaki; Atiu Atiu; Mangaia Mangaia; Manihiki Manihiki; Mitiaro Mitiaro; Palmerston Palmerston;
  Penrhyn Penrhyn; Pukapuka Pukapuka; Rakahanga Rakahanga; Rarotonga Rarotonga;
CL
  AP Arica y Parinacota; BI Biobío; NU Ñuble; TA Tarapacá; BI.CH Chillán y Chillán Viejo;
CV
  S Sotavento Islands | Ilhas de Sotavento; S.PR Praia;
DE all
  BB Brandenburg; BE Berlin; BW Baden-Württemberg; BY Bayern | Bavaria; HB Bremen | Hansestadt Bremen;
  HE Hessen | Hesse; HH Hamburg | Hansestadt Hamburg;
  MV Mecklenburg-Vorpommern | Mecklenburg-Western Pomerania | Mecklenburg-West Pomerania;
  NI Niedersachsen | Lower Saxony; NW Nordrhein-Westfalen | North Rhine-Westphalia | NRW;
  RP Rheinland-Pfalz | Rhineland-Palatinate; SH Schleswig-Holstein; SL Saarland; SN Sachsen | Saxony;
  ST Sachsen-Anhalt | Saxony-Anhalt; TH Thüringen | Thuringia; BY.A Stadt Augsburg | Augsburg;
  BY.KATH Überwiegend katholische Gemeinden | Predominantly catholic communities;
  BY.EVANG Überwiegend evangelische Gemeinden | Predominantly protestant communities; SN.BZ Landkreis Bautzen;
  TH.EIC Landkreis Eichfeld; TH.UH Unstrut-Hainich-Kreis; TH.WAK Wartburgkreis;
EC
  P Pichincha; P.QU Quito;
ES all
  AN Andalucía | Andalusia | Andalusien; AR Aragón; AS Asturias; CB Cantabria; CE Ceuta | Ciudad de Ceuta;
  CL Castilla y León | Castile and León; CM Castile-La Mancha | Castilla-La Mancha;
  CN Canarias | Islas Canarias | Canary Islands | Kanaren; CT Catalunya | Cataluña | Catalonia | Katalonien;
  EX Extremadura; GA Galicia; IB Balears | Illes Balears | Balearic Islands | Balearen | Baleares;
  MC Murcia Region | Murcia; MD Madrid | Comunidad de Madrid; ML Melilla | Ciudad de Melilla;
  NC Navarra | Comunidad Foral de Navarra | Navarra Chartered Community | Navarre;
  PV País Vasco | Basque Country | Baskenland | Euskadi; RI La Rioja;
  VC Valenciana | Comunitat Valenciana | Valencian Community | Valencia; CN.EH El Hierro; CN.FU Fuerteventura;
  CN.GC Gran Canaria; CN.LG La Gomera; CN.LP La Palma; CN.LA Lanzarote; CN.TE Tenerife; CT.B Barcelona;
FR
  57 Moselle | Département Moselle; 67 Bas-Rhin | Département Bas-Rhin | Unterelsass;
  68 Haut-Rhin | Département Haut-Rhin | Oberelsass; YT Mayotte | Département et région d’outre-mer Mayotte;
  MQ Martinique | Département et région d’outre-mer Martinique;
  GP Guadeloupe | Département et région d’outre-mer Guadeloupe;
  GF Guyane | Département et région d’outre-mer Guyane | French Guiana;
  RE La Réunion | Département et région d’outre-mer La Réunion | Réunion;
  MF Saint Martin | Département et région d’outre-mer Saint Martin;
  BL Saint Barthélemy | Département et région d’outre-mer Saint Barthélemy;
GB all
  ALD Alderney; ENG England; NIR Northern Ireland | Nordirland; SCT Scotland | Schottland; WLS Wales;
GT
  1 Guatemala; 1.102 Santa Catarina Pinula; 1.103 San José Pinula; 1.104 San José del Golfo; 1.105 Palencia;
  1.106 Chinautla; 1.107 San Pedro Ayampuc; 1.108 Mixco; 1.109 San Pedro Sacatepéquez; 1.110 San Juan Sacatepéquez;
  1.111 San Raimundo; 1.112 San Pedro y San Pablo; 1.113 Fraijanes; 1.114 Amatitlán; 1.115 Villa Nueva;
  1.116 Villa Canales; 1.117 San Miguel Petapa;
HR
  17 Split-Dalmatia | Splitsko-dalmatinska županija; 19 Dubrovnik-Neretva | Dubrovačko-neretvanska županija;
IC
  EH El Hierro; FU Fuerteventura; GC Gran Canaria; LG La Gomera; LP La Palma; LA Lanzarote; TE Tenerife;
IN
  AN Andaman and Nicobar Islands; AP Andhra Pradesh; AR Arunachal Pradesh; AS Assam; BR Bihar; CH Chandigarh;
  CT Chhattisgarh | CG; DD Daman and Diu; DL Delhi | New Delhi | NCT of Delhi; DN Dadra and Nagar Haveli; GA Goa;
  GJ Gujarat; HP Himachal Pradesh; HR Haryana; JK Jammu and Kashmir; KA Karnataka; KL Kerala; LD Lakshadweep;
  MH Maharashtra; ML Meghalaya; MN Manipur; MP Madhya Pradesh; MZ Mizoram; NL Nagaland; OR Odisha | OD | Orissa;
  PB Punjab; PY Puducherry; RJ Rajasthan; SK Sikkim; TG Telangana | TS; TN Tamil Nadu; TR Tripura; UP Uttar Pradesh;
  UT Uttarakhand | UK | Uttaranchal; WB West Bengal;
IT
  21 Piedmont | Piemonte | Piemont; 25 Lombardy | Lombardia | Lombardei;
  32 Südtirol | Alto Adige | Trentino-Alto Adige | South Tyrol | Trentino-South Tyrol;
  52 Toscana | Tuscany | Toskana; 62 Lazio | Latium; 82 Sicily | Sicilia | Sizilien; 21.TO Torino | Turin;
  25.MI Milan; 52.FI Firenze | Florence; 62.RM Roma | Rome; 82.PA Palermo;
MD
  CA Cahul; CU Chișinău;
MY all
  10 Selangor; 11 Terengganu; 12 Sabah; 13 Sarawak; 14 Kuala Lumpur | Wilayah Persekutuan Kuala Lumpur;
  15 Labuan | Wilayah Persekutuan Labuan; 16 Putrajaya | Wilayah Persekutuan Putrajaya; 01 Johor; 02 Kedah;
  03 Kelantan; 04 Malacca | Melaka; 05 Negeri Sembilan; 06 Pahang; 07 Penang | Pulau Pinang; 08 Perak; 09 Perlis;
NL
  GR Groningen | Groningue | Groninga;
  NH Noord-Holland | North Holland | Hollande-Septentrionale | Holanda Septentrional | Olanda Settentrionale;
  ZH Zuid-Holland | South Holland | Hollande-Méridionale | Holanda Meridional | Olanda Meridionale; NH.ALK Alkmaar;
  ZH.BRL Brielle; ZH.LDN Leiden | Leyde | Leida;
NZ all
  AUK Auckland Province | Tāmaki-makau-rau | Auckland; BOP Bay of Plenty | Te Moana-a-Toi; CAN Canterbury | Waitaha;
  CIT Chatham Islands | Wharekauri | Chatham Islands Territory; GIS Gisborne | Te Tai Rāwhiti;
  HKB Hawke’s Bay | Te Matau-a-Māui; MBH Marlborough | Te Tauihu-o-te-waka;
  MWT Manawatu-Wanganui | Manawatū-Whanganui; NSN Nelson | Whakatū; NTL Northland | Te Tai Tokerau;
  OTA Otago Province | Ōtākou | Otago; STL Southland | Murihiku; TAS Tasman | Te Tai-o-Aorere; TKI Taranaki;
  WKO Waikato; WGN Wellington Province | Te Whanga-nui-a-Tara | Greater Wellington;
  WTC Westland | Te Tai Poutini | West Coast; CAN.Timaru Timaru District; WTC.Buller Buller district;
PE
  CUS Cuzco | Cusco;
PK all
  BA Balochistan; GB Gilgit-Baltistan; IS Islamabad; JK Azad Kashmir | Azad Jammu and Kashmir;
  KP Khyber Pakhtunkhwa; PB Punjab; SD Sindh;
RU
  AD Республика Адыгея | Republic of Adygea; AL Республика Алтай | Altai Republic;
  BA Республика Башкортостан | Republic of Bashkortostan;
  BEL Белгородская область | Belgorod Oblast | Belgorodskaya oblast’;
  BRY Брянская область | Bryansk Oblast | Bryanskaya oblast’; BU Республика Бурятия | Republic of Buryatia;
  CE Чеченская Республика | Chechen Republic | Chechenskaya Respublika; CR Республика Крым | Republic of Crimea;
  CU Чувашская Республика | Chuvash Republic | Chuvashskaya Respublika;
  DA Республика Дагестан | Republic of Dagestan; IN Республика Ингушетия | Republic of Ingushetia;
  IRK Иркутская область | Irkutsk Oblast | Irkutskaya oblast’;
  KB Кабардино-Балкарская Республика | Kabardino-Balkar Republic | Kabardino-Balkarskaya Respublika;
  KC Карачаево-Черкесская Республика | Karachay-Cherkess Republic | Karachayevo-Cherkesskaya Respublika;
  KDA Краснодарский край | Krasnodar Krai | Krasnodarskiy kray; KL Республика Калмыкия | Republic of Kalmykia;
  KO Республика Коми | Republic of Komi; KR Республика Карелия | Republic of Karelia;
  MR Республика Мордовия | Republic of Mordovia;
  NO Республика Северная Осетия - Алания | Republic of North Ossetia-Alania;
  OMS Омская область | Omsk Oblast | Omskaya oblast’; PNZ Пензенская область | Penza Oblast | Penzenskaya oblast’;
  SA Республика Саха (Якутия) | Sakha (Yakutia) Republic;
  SAR Саратовская область | Saratov Oblast | Saratovskaya oblast’; SEV город Севастополь | Sevastopol;
  STA Ставропольский край | Stavropol Krai | Stavropol’skiy kray; TA Республика Татарстан | Republic of Tatarstan;
  TY Республика Тыва | Republic of Tuva; ZAB Забайкальский край | Zabaykalsky Krai | Zabaykal’skiy kray;
SH all
  AC Ascension Island | Ascension; HL Saint Helena; TA Tristan da Cunha;
SO
  AW Awdal; SA Sanaag; SO Sool; TO Togdheer; WO Woqooyi Galbeed;
SV
  SS San Salvador;
US all
  AL Alabama; AK Alaska; AZ Arizona; AR Arkansas; CA California; CO Colorado; CT Connecticut; DE Delaware;
  DC District of Columbia; FL Florida; GA Georgia; HI Hawaii; ID Idaho; IL Illinois; IN Indiana; IA Iowa; KS Kansas;
  KY Kentucky; LA Louisiana; ME Maine; MD Maryland; MA Massachusetts; MI Michigan; MN Minnesota; MS Mississippi;
  MO Missouri; MT Montana; NE Nebraska; NV Nevada; NH New Hampshire; NJ New Jersey; NM New Mexico; NY New York;
  NC North Carolina; ND North Dakota; OH Ohio; OK Oklahoma; OR Oregon; PA Pennsylvania; RI Rhode Island;
  SC South Carolina; SD South Dakota; TN Tennessee; TX Texas; UT Utah; VT Vermont; VA Virginia; WA Washington;
  WV West Virginia; WI Wisconsin; WY Wyoming; CA.LA Los Angeles; LA.NO New Orleans;
VE
  B Anzoátegui; G Carabobo; K Lara; M Miranda; N Monagas; S Táchira; V Zulia; K.BA Barquisimeto;
`;
