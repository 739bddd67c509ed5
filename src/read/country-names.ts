/**
 * Countries by ISO 3166-1: two letters, three letters, then names: English, German, those of the country itself, others in
 * use. A dash: the library of holidays knows none of that country. Names are those of CLDR 48 and of the library.
 */
export const countryNames = `
AD AND Andorra
AE ARE United Arab Emirates | Vereinigte Arabische Emirate | الإمارات العربية المتحدة | دولة الإمارات العربية المتحدة | UAE | Emirates | VAE | Emirate
AF AFG - Afghanistan
AG ATG Antigua & Barbuda | Antigua und Barbuda
AI AIA Anguilla
AL ALB Albania | Albanien | Shqipëri
AM ARM Armenia | Armenien | Հայաստան
AO AGO Angola
AQ ATA - Antarctica | Antarktis
AR ARG Argentina | Argentinien
AS ASM American Samoa | Amerikanisch-Samoa
AT AUT Austria | Österreich | Republik Österreich
AU AUS Australia | Australien
AW ABW Aruba
AX ALA Åland Islands | Ålandinseln | Åland | Landskapet Åland
AZ AZE Azerbaijan | Aserbaidschan | Azərbaycan | Azərbaycan Respublikası
BA BIH Bosnia & Herzegovina | Bosnien und Herzegowina | Bosna i Hercegovina | Босна и Херцеговина | Боснa и Херцеговина | Bosnia and Herzegovina | Bosnia
BB BRB Barbados
BD BGD Bangladesh | Bangladesch | বাংলাদেশ | গণপ্রজাতন্ত্রী বাংলাদেশ | People’s Republic of Bangladesh
BE BEL Belgium | Belgien | Belgique | België
BF BFA Burkina Faso
BG BGR Bulgaria | Bulgarien | България
BH BHR Bahrain | البحرين | مملكة البحرين
BI BDI Burundi | Republika y’Uburundi | République du Burundi
BJ BEN Benin | République du Bénin
BL BLM St. Barthélemy | Saint-Barthélemy | St. Barths
BM BMU Bermuda
BN BRN Brunei | Brunei Darussalam | Negara Brunei Darussalam
BO BOL Bolivia | Bolivien
BQ BES Caribbean Netherlands | Karibische Niederlande | Caribisch Nederland
BR BRA Brazil | Brasilien | Brasil
BS BHS Bahamas
BT BTN - Bhutan
BV BVT - Bouvet Island | Bouvetinsel
BW BWA Botswana | Botsuana
BY BLR Belarus | Беларусь | Рэспубліка Беларусь | Республика Беларусь | Weißrussland
BZ BLZ Belize
CA CAN Canada | Kanada
CC CCK Cocos (Keeling) Islands | Kokosinseln
CD COD Congo - Kinshasa | Kongo-Kinshasa | République démocratique du Congo | Democratic Republic of the Congo | DR Congo | DRC
CF CAF Central African Republic | Zentralafrikanische Republik | République centrafricaine | Ködörösêse tî Bêafrîka
CG COG Congo - Brazzaville | Kongo-Brazzaville | République du Congo | Republic of the Congo | Congo
CH CHE Switzerland | Schweiz | Suisse | Svizzera
CI CIV Côte d’Ivoire | République de Côte d’Ivoire | Republic of Côte d’Ivoire | Ivory Coast
CK COK Cook Islands | Cookinseln | Kūki ’Āirani
CL CHL Chile
CM CMR Cameroon | Kamerun | Cameroun
CN CHN China | 中国 | 中华人民共和国 | PRC | People’s Republic of China | Mainland China
CO COL Colombia | Kolumbien
CR CRI Costa Rica
CU CUB Cuba | Kuba
CV CPV Cape Verde | Cabo Verde | República de Cabo Verde
CW CUW Curaçao | Kòrsou
CX CXR Christmas Island | Weihnachtsinsel | Pulau Krismas
CY CYP Cyprus | Zypern | Κύπρος
CZ CZE Czechia | Tschechien | Česká republika | Czech Republic | Tschechische Republik
DE DEU Germany | Deutschland | BRD | Federal Republic of Germany | Bundesrepublik Deutschland
DJ DJI Djibouti | Dschibuti | جيبوتي | République de Djibouti | جمهورية جيبوتي | Jamhuuriyadda Jabuuti | Gabuutih Ummuuno
DK DNK Denmark | Dänemark | Danmark
DM DMA Dominica
DO DOM Dominican Republic | Dominikanische Republik | República Dominicana
DZ DZA Algeria | Algerien | الجزائر | Algérie | الجمهورية الجزائرية الديمقراطية الشعبية | République algérienne démocratique et populaire
EC ECU Ecuador
EE EST Estonia | Estland | Eesti
EG EGY Egypt | Ägypten | مصر | جمهورية مصر العربية
EH ESH Western Sahara | Westsahara | الجمهورية العربية الصحراوية الديمقراطية
ER ERI Eritrea | ኤርትራ
ES ESP Spain | Spanien | España | Espanya
ET ETH Ethiopia | Äthiopien | ኢትዮጵያ
FI FIN Finland | Finnland | Suomi
FJ FJI Fiji | Fidschi | Matanitu Tugalala o Viti
FK FLK - Falkland Islands | Falklandinseln | Malvinas
FM FSM - Micronesia | Mikronesien
FO FRO Faroe Islands | Färöer | Føroyar | Færøerne
FR FRA France | Frankreich
GA GAB Gabon | Gabun
GB GBR United Kingdom | Vereinigtes Königreich | UK | U.K. | Great Britain | Britain | Großbritannien
GD GRD Grenada
GE GEO Georgia | Georgien | საქართველო
GF GUF French Guiana | Französisch-Guayana | Guyane française | Guyane
GG GGY Guernsey
GH GHA Ghana
GI GIB Gibraltar
GL GRL Greenland | Grönland | Kalaallit Nunaat
GM GMB Gambia | The Gambia
GN GIN Guinea | Guinée
GP GLP Guadeloupe
GQ GNQ Equatorial Guinea | Äquatorialguinea | Guinea Ecuatorial | Guinée équatoriale | Guiné Equatorial | República de Guinea Ecuatorial | République de Guinée équatoriale | República da Guiné Equatorial | Republic of Equatorial Guinea
GR GRC Greece | Griechenland | Ελλάδα
GS SGS - South Georgia & South Sandwich Islands | Südgeorgien und die Südlichen Sandwichinseln
GT GTM Guatemala
GU GUM Guam
GW GNB Guinea-Bissau | Guiné-Bissau
GY GUY Guyana
HK HKG Hong Kong SAR China | Sonderverwaltungsregion Hongkong | 中国香港特别行政区 | 香港 | Hong Kong | Hongkong
HM HMD - Heard & McDonald Islands | Heard und McDonaldinseln
HN HND Honduras
HR HRV Croatia | Kroatien | Hrvatska
HT HTI Haiti
HU HUN Hungary | Ungarn | Magyarország
ID IDN Indonesia | Indonesien
IE IRL Ireland | Irland | Republic of Ireland | Ireland (Republic)
IL ISR Israel | ישראל | מְדִינַת יִשְׂרָאֵל
IM IMN Isle of Man
IN IND India | Indien | भारत | இந்தியா
IO IOT - British Indian Ocean Territory | Britisches Territorium im Indischen Ozean
IQ IRQ - Iraq | Irak
IR IRN Iran | ایران | جمهوری اسلامی ایران
IS ISL Iceland | Island
IT ITA Italy | Italien | Italia
JE JEY Jersey
JM JAM Jamaica | Jamaika
JO JOR - Jordan | Jordanien
JP JPN Japan | 日本
KE KEN Kenya | Kenia
KG KGZ - Kyrgyzstan | Kirgisistan
KH KHM - Cambodia | Kambodscha
KI KIR - Kiribati
KM COM Comoros | Komoren | Comores | جزر القمر | Union des Comores
KN KNA St. Kitts & Nevis | St. Kitts und Nevis
KP PRK - North Korea | Nordkorea
KR KOR South Korea | Südkorea | 대한민국 | Korea | Republic of Korea | Korea (South)
KW KWT - Kuwait
KY CYM Cayman Islands | Kaimaninseln
KZ KAZ Kazakhstan | Kasachstan | Қазақстан | Казахстан
LA LAO - Laos | Lao
LB LBN - Lebanon | Libanon
LC LCA St. Lucia
LI LIE Liechtenstein
LK LKA Sri Lanka | ශ්‍රී ලංකාව | இலங்கை
LR LBR Liberia
LS LSO Lesotho | ’Muso oa Lesotho
LT LTU Lithuania | Litauen | Lietuva
LU LUX Luxembourg | Luxemburg | Lëtzebuerg | Luxemburgo
LV LVA Latvia | Lettland | Latvija
LY LBY Libya | Libyen | ليبيا | دولة ليبيا
MA MAR Morocco | Marokko | المغرب | Maroc | المملكة المغربية | Royaume du Maroc | Kingdom of Morocco
MC MCO Monaco
MD MDA Moldova | Republik Moldau | Republica Moldova | Moldavia | Moldawien
ME MNE Montenegro | Crna Gora | Црна Гора | Mal i Zi | Mali i Zi
MF MAF St. Martin | Saint-Martin
MG MDG Madagascar | Madagaskar | Madagasikara | Repoblikan’i Madagasikara | République de Madagascar
MH MHL - Marshall Islands | Marshallinseln
MK MKD North Macedonia | Nordmazedonien | Северна Македонија | Република Македонија | Macedonia | Mazedonien
ML MLI Mali | République du Mali | Republic of Mali
MM MMR - Myanmar (Burma) | Myanmar | Burma | Birma
MN MNG - Mongolia | Mongolei
MO MAC - Macao SAR China | Sonderverwaltungsregion Macau | Macau | Macao
MP MNP - Northern Mariana Islands | Nördliche Marianen
MQ MTQ Martinique
MR MRT Mauritania | Mauretanien | موريتانيا | Mauritanie | الجمهورية الإسلامية الموريتانية
MS MSR Montserrat
MT MLT Malta
MU MUS Mauritius | Maurice
MV MDV - Maldives | Malediven
MW MWI Malawi
MX MEX Mexico | Mexiko
MY MYS Malaysia
MZ MOZ Mozambique | Mosambik | Moçambique
NA NAM Namibia
NC NCL New Caledonia | Neukaledonien | Nouvelle-Calédonie
NE NER Niger | République du Niger | Republic of the Niger
NF NFK Norfolk Island | Norfolkinsel
NG NGA Nigeria
NI NIC Nicaragua
NL NLD Netherlands | Niederlande | Nederland | Les Pays-Bas | Países Bajos | Paesi Bassi | Países Baixos | Holland | The Netherlands
NO NOR Norway | Norwegen | Norge
NP NPL - Nepal
NR NRU - Nauru
NU NIU - Niue
NZ NZL New Zealand | Neuseeland | Aotearoa
OM OMN - Oman
PA PAN Panama
PE PER Peru
PF PYF French Polynesia | Französisch-Polynesien | Polynésie française
PG PNG - Papua New Guinea | Papua-Neuguinea
PH PHL Philippines | Philippinen | Pilipinas
PK PAK Pakistan | پاکستان
PL POL Poland | Polen | Polska
PM SPM St. Pierre & Miquelon | St. Pierre und Miquelon | Saint-Pierre-et-Miquelon
PN PCN - Pitcairn Islands | Pitcairninseln
PR PRI Puerto Rico
PS PSE - Palestinian Territories | Palästinensische Autonomiegebiete | Palestine
PT PRT Portugal
PW PLW - Palau
PY PRY Paraguay
QA QAT - Qatar | Katar
RE REU Réunion | La Réunion
RO ROU Romania | Rumänien
RS SRB Serbia | Serbien | Србија | Република Србија
RU RUS Russia | Russland | Россия | Russian Federation | Russische Föderation
RW RWA Rwanda | Ruanda | U Rwanda | République du Rwanda | Repubulika y’u Rwanda
SA SAU Saudi Arabia | Saudi-Arabien | المملكة العربية السعودية
SB SLB - Solomon Islands | Salomonen
SC SYC Seychelles | Seychellen | République des Seychelles | Repiblik Sesel
SD SDN Sudan | جمهورية السودان
SE SWE Sweden | Schweden | Sverige
SG SGP Singapore | Singapur
SH SHN St. Helena
SI SVN Slovenia | Slowenien | Slovenija | Republika Slovenija
SJ SJM Svalbard & Jan Mayen | Spitzbergen und Jan Mayen | Svalbard og Jan Mayen
SK SVK Slovakia | Slowakei | Slovensko | Slovenská republika | Slovak Republic | Slowakische Republik
SL SLE Sierra Leone
SM SMR San Marino
SN SEN Senegal | Senegaal | République du Sénégal | Réewum Senegaal
SO SOM Somalia | Soomaaliya | الصومال | Jamhuuriyadda Federaalka Soomaaliya | جمهورية الصومال الفدرالية
SR SUR Suriname
SS SSD South Sudan | Südsudan
ST STP São Tomé & Príncipe | São Tomé und Príncipe | São Tomé e Príncipe
SV SLV El Salvador
SX SXM Sint Maarten
SY SYR - Syria | Syrien
SZ SWZ Eswatini | Swaziland
TC TCA Turks & Caicos Islands | Turks- und Caicosinseln
TD TCD Chad | Tschad | تشاد | Tchad | جمهورية تشاد | République du Tchad
TF ATF - French Southern Territories | Französische Süd- und Antarktisgebiete
TG TGO Togo | République togolaise | Togolese Republic
TH THA Thailand | ไทย
TJ TJK - Tajikistan | Tadschikistan
TK TKL - Tokelau
TL TLS - Timor-Leste | East Timor
TM TKM - Turkmenistan
TN TUN Tunisia | Tunesien | تونس | Tunisie | الجمهورية التونسية | République tunisienne
TO TON Tonga | Puleʻanga Fakatuʻi ʻo Tonga
TR TUR Türkiye | Türkei | Turkey
TT TTO Trinidad & Tobago | Trinidad und Tobago
TV TUV - Tuvalu
TW TWN Taiwan | 台湾 | 中華民國 | Republic of China
TZ TZA Tanzania | Tansania
UA UKR Ukraine | Україна
UG UGA Uganda
UM UMI - U.S. Outlying Islands | Amerikanische Überseeinseln
US USA United States | Vereinigte Staaten | United States of America | U.S. | U.S.A. | America | Vereinigte Staaten von Amerika
UY URY Uruguay
UZ UZB Uzbekistan | Usbekistan | Oʻzbekiston | Узбекистан
VA VAT Vatican City | Vatikanstadt | Città del Vaticano | Stato della Città del Vaticano | Status Civitatis Vaticanae | Vatican
VC VCT St. Vincent & Grenadines | St. Vincent und die Grenadinen
VE VEN Venezuela
VG VGB British Virgin Islands | Britische Jungferninseln
VI VIR U.S. Virgin Islands | Amerikanische Jungferninseln
VN VNM Vietnam | Việt Nam | Cộng hòa Xã hội chủ nghĩa Việt Nam
VU VUT Vanuatu | République de Vanuatu
WF WLF Wallis & Futuna | Wallis und Futuna | Wallis-et-Futuna | Wallis and Futuna
WS WSM - Samoa
XK XKX Kosovo | Kosovë | Косово | Republika e Kosovës | Република Косово
YE YEM - Yemen | Jemen
YT MYT Mayotte
ZA ZAF South Africa | Südafrika
ZM ZMB Zambia | Sambia
ZW ZWE Zimbabwe | Simbabwe | Nyika yeZimbabwe | iRiphabhuliki yeZimbabwe | iRiphubliki eyeZimbabwe
`;
