"""Words that people write beside a telephone number, in the languages of the exports we have seen.

A word that is not here makes the cell unreadable (`letters`): a vanity number is refused rather than guessed.
"""

EXTENSION_WORDS = (
    "extension", "extensión", "extn", "extens", "ext", "xtn", "x", "durchwahl", "dw", "nebenstelle", "apparat",
    "app", "poste", "p", "ramal", "anexo", "interno", "intern", "int", "доб", "добавочный", "внутр", "toestel",
    "anknytning", "lokal", "wewn", "wew", "klapka", "内線", "内线", "分机", "转", "dahili",
)  # fmt: skip
"""Regular-expression alternatives, longest spelling of a word first."""

JOINING_WORDS = ("or", "and", "oder", "und", "ou", "et", "y", "o", "e", "eller", "of", "или")
"""Words between two numbers in one cell."""

FAX_WORDS = frozenset({"fax", "telefax", "facsimile", "fx", "факс", "faks"})

LABELS = frozenset(
    """tel tél tels telephone telephones téléphone telefon telefono teléfono telefone telefoon telefonnummer puhelin
    phone phones ph phn fon fone number num nr no nummer numéro numero número
    mobile mob mobil mobiel móvil movil movel telemóvel portable celular celulare cellulare cell cellular cel handy gsm
    komórka kom matkapuhelin natel smartphone whatsapp wa signal viber telegram sms
    work office business biz company corporate büro buero bureau dienstlich geschäftlich geschaeftlich trabajo oficina
    lavoro ufficio travail kontor praca firma werk home house private privat perso personal personnel domicile casa
    direct direkt directo diretto dial line landline fixed festnetz fixe fixo fijo fisso switchboard zentrale central
    centrale reception main primary secondary alternate alt other preferred default assistant secretary secretariat
    hq head contact call voice toll free tollfree freephone hotline support sales service info
    телефон тел моб мобильный раб дом 電話 电话 手機 手机 携帯 전화 휴대폰 هاتف جوال the my at""".split()  # noqa: RUF001, SIM905  # real Cyrillic; a list of 130 quoted words reads worse
)
