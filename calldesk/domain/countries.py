"""Which country a cell names: ISO codes, English names, and the usual ones in the languages of its neighbours."""

import unicodedata
from collections.abc import Mapping

_NAMES = """
AD=andorra;
AE=united arab emirates|uae|vereinigte arabische emirate|émirats arabes unis|emiratos árabes unidos;
AF=afghanistan; AG=antigua and barbuda; AI=anguilla; AL=albania; AM=armenia; AO=angola; AQ=antarctica;
AR=argentina|argentinien|argentine; AS=samoa (american); AT=austria|österreich|autriche|oesterreich;
AU=australia|australien|australie; AW=aruba; AX=åland islands; AZ=azerbaijan; BA=bosnia and herzegovina|bosnia;
BB=barbados; BD=bangladesh; BE=belgium|belgien|belgique|belgië|bélgica; BF=burkina faso;
BG=bulgaria|bulgarien|bulgarie; BH=bahrain; BI=burundi; BJ=benin; BL=st barthelemy; BM=bermuda;
BN=brunei|brunei darussalam; BO=bolivia|plurinational state of bolivia; BQ=caribbean nl;
BR=brazil|brasilien|brésil|brasil; BS=bahamas; BT=bhutan; BV=bouvet island; BW=botswana; BY=belarus; BZ=belize;
CA=canada|kanada|canadá; CC=cocos (keeling) islands;
CD=congo (dem. rep.)|democratic republic of the congo|dr congo; CF=central african rep.;
CG=congo (rep.)|republic of the congo|congo; CH=switzerland|schweiz|suisse|svizzera|suiza;
CI=ivory coast|côte d'ivoire; CK=cook islands; CL=chile|chili; CM=cameroon;
CN=china|volksrepublik china|people's republic of china|prc|chine; CO=colombia|kolumbien|colombie;
CR=costa rica; CU=cuba; CV=cape verde; CW=curaçao; CX=christmas island; CY=cyprus;
CZ=czech republic|tschechien|république tchèque|chequia|česko;
DE=germany|deutschland|allemagne|alemania|germania|duitsland|brd|federal republic of germany; DJ=djibouti;
DK=denmark|dänemark|danemark|dinamarca|danmark; DM=dominica; DO=dominican republic; DZ=algeria; EC=ecuador;
EE=estonia; EG=egypt|ägypten|égypte|egipto; EH=western sahara; ER=eritrea;
ES=spain|spanien|espagne|españa|spagna; ET=ethiopia; FI=finland|finnland|finlande|finlandia|suomi; FJ=fiji;
FK=falkland islands; FM=micronesia; FO=faroe islands; FR=france|frankreich|francia; GA=gabon;
GB=united kingdom|uk|u.k.|great britain|england|scotland|wales|northern ireland|vereinigtes
königreich|grossbritannien|royaume-uni|reino unido|regno unito;
GD=grenada; GE=georgia; GF=french guiana; GG=guernsey; GH=ghana; GI=gibraltar; GL=greenland; GM=gambia;
GN=guinea; GP=guadeloupe; GQ=equatorial guinea; GR=greece|griechenland|grèce|grecia|hellas;
GS=south georgia and the south sandwich islands; GT=guatemala; GU=guam; GW=guinea-bissau; GY=guyana;
HK=hong kong|hong kong sar; HM=heard island and mcdonald islands; HN=honduras;
HR=croatia|kroatien|croatie|croacia|hrvatska; HT=haiti; HU=hungary|ungarn|hongrie|hungría|magyarország;
ID=indonesia|indonesien|indonésie; IE=ireland|irland|irlande|irlanda|republic of ireland|eire;
IL=israel|israël; IM=isle of man; IN=india|indien|inde|bharat; IO=british indian ocean territory; IQ=iraq;
IR=iran|islamic republic of iran; IS=iceland; IT=italy|italien|italie|italia; JE=jersey; JM=jamaica; JO=jordan;
JP=japan|japon|japón; KE=kenya|kenia; KG=kyrgyzstan; KH=cambodia; KI=kiribati; KM=comoros;
KN=st kitts and nevis|saint kitts and nevis; KP=korea (north)|north korea;
KR=korea (south)|south korea|korea|republic of korea|südkorea|corée du sud|corea del sur|korea, republic of;
KW=kuwait; KY=cayman islands; KZ=kazakhstan; LA=laos; LB=lebanon; LC=st lucia|saint lucia; LI=liechtenstein;
LK=sri lanka; LR=liberia; LS=lesotho; LT=lithuania; LU=luxembourg|luxemburg; LV=latvia; LY=libya;
MA=morocco|marokko|maroc|marruecos; MC=monaco; MD=moldova|republic of moldova; ME=montenegro;
MF=st martin (french); MG=madagascar; MH=marshall islands; MK=north macedonia|macedonia; ML=mali;
MM=myanmar (burma)|myanmar|burma; MN=mongolia; MO=macau; MP=northern mariana islands; MQ=martinique;
MR=mauritania; MS=montserrat; MT=malta; MU=mauritius; MV=maldives; MW=malawi; MX=mexico|mexiko|mexique|méxico;
MY=malaysia|malaysien|malaisie; MZ=mozambique; NA=namibia; NC=new caledonia; NE=niger; NF=norfolk island;
NG=nigeria|federal republic of nigeria; NI=nicaragua;
NL=netherlands|niederlande|the netherlands|holland|pays-bas|países bajos|nederland;
NO=norway|norwegen|norvège|noruega|norge; NP=nepal; NR=nauru; NU=niue;
NZ=new zealand|neuseeland|nouvelle-zélande|nueva zelanda; OM=oman; PA=panama; PE=peru|pérou|perú;
PF=french polynesia; PG=papua new guinea; PH=philippines|philipines|the philippines|philippinen; PK=pakistan;
PL=poland|polen|pologne|polonia|polska; PM=st pierre and miquelon; PN=pitcairn; PR=puerto rico; PS=palestine;
PT=portugal|portogallo; PW=palau; PY=paraguay; QA=qatar; RE=réunion;
RO=romania|rumänien|roumanie|rumania|românia; RS=serbia; RU=russia|russian federation|russland|russie|rusia;
RW=rwanda; SA=saudi arabia|ksa|saudi-arabien|arabie saoudite; SB=solomon islands; SC=seychelles; SD=sudan;
SE=sweden|schweden|suède|suecia|sverige; SG=singapore|singapur|singapour; SH=st helena;
SI=slovenia|slowenien|slovénie; SJ=svalbard and jan mayen; SK=slovakia|slowakei|slovaquie|eslovaquia|slovensko;
SL=sierra leone; SM=san marino; SN=senegal; SO=somalia; SR=suriname; SS=south sudan; ST=sao tome and principe;
SV=el salvador; SX=st maarten (dutch); SY=syria|syrian arab republic;
SZ=eswatini (swaziland)|swaziland|eswatini; TC=turks and caicos is; TD=chad; TF=french s. terr.; TG=togo;
TH=thailand; TJ=tajikistan; TK=tokelau; TL=east timor; TM=turkmenistan; TN=tunisia; TO=tonga;
TR=turkey|türkei|turquie|turquía|türkiye|turkiye; TT=trinidad and tobago|trinidad; TV=tuvalu;
TW=taiwan|taiwan, province of china; TZ=tanzania|united republic of tanzania; UA=ukraine|ucrania; UG=uganda;
UM=us minor outlying islands;
US=united states|usa|united states of america|u.s.|u.s.a.|estados unidos|etats-unis|vereinigte
staaten|vereinigte staaten von amerika|america|eeuu|ee.uu.;
UY=uruguay; UZ=uzbekistan; VA=vatican city|vatican; VC=st vincent|saint vincent and the grenadines;
VE=venezuela|bolivarian republic of venezuela; VG=virgin islands (uk); VI=virgin islands (us);
VN=vietnam|viet nam; VU=vanuatu; WF=wallis and futuna; WS=samoa (western); YE=yemen; YT=mayotte;
ZA=south africa|südafrika|afrique du sud|sudáfrica|rsa; ZM=zambia; ZW=zimbabwe; XK=kosovo;
"""
_THREE_LETTERS = (
    "USA=US GBR=GB DEU=DE AUT=AT CHE=CH FRA=FR ESP=ES ITA=IT NLD=NL BEL=BE PRT=PT IRL=IE "
    "DNK=DK SWE=SE NOR=NO FIN=FI POL=PL CZE=CZ SVK=SK HUN=HU ROU=RO BGR=BG GRC=GR TUR=TR "
    "RUS=RU UKR=UA CAN=CA MEX=MX BRA=BR ARG=AR CHL=CL COL=CO PER=PE ZAF=ZA AUS=AU NZL=NZ "
    "IND=IN CHN=CN JPN=JP KOR=KR TWN=TW HKG=HK ARE=AE SAU=SA SGP=SG PHL=PH VNM=VN MYS=MY "
    "THA=TH IDN=ID EGY=EG MAR=MA NGA=NG KEN=KE ISR=IL LUX=LU PAK=PK BGD=BD LKA=LK "
)


def _key(text: str) -> str:
    """The name without case, accents, points and doubled spaces."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("&", " and "))
    kept = "".join(" " if sign in ",-_/" else sign for sign in plain if not unicodedata.combining(sign) and sign != ".")
    return " ".join(kept.split())


def _read_names() -> dict[str, str]:
    """Key of every name and code to ISO alpha-2."""
    found = {three.split("=")[0].lower(): three.split("=")[1] for three in _THREE_LETTERS.split()}
    for entry in _NAMES.replace("\n", " ").split(";"):
        code, _, names = entry.strip().partition("=")
        if code:
            found |= {_key(name): code for name in names.split("|")} | {code.lower(): code}
    return found


_REGIONS: Mapping[str, str] = _read_names()


def region_of_country(text: str) -> str | None:
    """ISO alpha-2 of the country that a cell names; None for anything else, blank among it.

    Args:
        text: ``DE``, ``deu``, ``Germany``, ``Deutschland``; case, accents and points do not matter.
    """
    return _REGIONS.get(_key(text))
