"""The words of the import page: fields, fates, reasons, regions."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from ui.kit.tokens import Role

translate = QCoreApplication.translate
REGIONS = ("US", "CA", "GB", "IE", "AU", "NZ", "DE", "AT", "CH", "FR", "ES", "IT", "NL", "BE", "SE", "NO", "DK", "PL")


def field_words() -> Mapping[str, str]:
    """What each field is called on screen."""
    return {
        "full_name": translate("fields", "Full name"),
        "given_name": translate("fields", "First name"),
        "family_name": translate("fields", "Last name"),
        "title": translate("fields", "Title"),
        "company": translate("fields", "Company"),
        "email": translate("fields", "E-mail"),
        "phone": translate("fields", "Phone"),
        "mobile": translate("fields", "Mobile"),
        "phone_2": translate("fields", "Second phone"),
        "extension": translate("fields", "Extension"),
        "industry": translate("fields", "Industry"),
        "employees": translate("fields", "Company size"),
        "street": translate("fields", "Street"),
        "city": translate("fields", "City"),
        "state": translate("fields", "State"),
        "postal_code": translate("fields", "Postal code"),
        "country": translate("fields", "Country"),
        "website": translate("fields", "Website"),
        "source": translate("fields", "Source"),
        "origin": translate("fields", "Origin"),
        "campaign": translate("fields", "Campaign"),
        "created_at": translate("fields", "Created"),
        "do_not_call": translate("fields", "Do not call"),
        "do_not_email": translate("fields", "Do not e-mail"),
        "notes": translate("fields", "Notes"),
        "external_id": translate("fields", "Id in the other system"),
    }


def field_name(field: str | None) -> str:
    """A field on screen; None = the column is kept under its own name."""
    return field_words().get(field, field) if field is not None else translate("fields", "Kept as it is")


def fate_words(fate: str) -> tuple[str, Role]:
    """What becomes of a row, with its tone."""
    known = {
        "new": (translate("imports", "New"), Role.OK),
        "update": (translate("imports", "Update"), Role.ACCENT),
        "duplicate": (translate("imports", "Duplicate"), Role.COLD),
        "rejected": (translate("imports", "Rejected"), Role.BAD),
    }
    return known.get(fate, (fate, Role.COLD))


def reason_words(reason: str) -> tuple[str, str]:
    """Why a row is rejected, and what that means."""
    known = {
        "too many columns": (
            translate("imports", "Too many columns"),
            translate("imports", "more cells than the header"),
        ),
        "no name": (translate("imports", "No name"), translate("imports", "neither a person nor a company")),
        "no way to contact": (
            translate("imports", "No way to reach"),
            translate("imports", "no usable phone, no usable e-mail"),
        ),
    }
    return known.get(reason, (reason.capitalize(), ""))


def warning_words(warning: str) -> str:
    """What is told about accepted rows."""
    known = {
        "unusable phone": translate("imports", "a phone that cannot be rung, the e-mail is used"),
        "unusable e-mail": translate("imports", "an e-mail that cannot be used, the phone is"),
    }
    return known.get(warning, warning)


def encoding_words(encoding: str, delimiter: str, sheet: str) -> str:
    """How the file is written: ``UTF-8, comma``, or the sheet of a workbook."""
    if sheet:
        return translate("imports", "sheet “{0}”").format(sheet)
    signs = {
        ",": translate("imports", "comma"),
        ";": translate("imports", "semicolon"),
        "\t": translate("imports", "tab"),
        "|": translate("imports", "bar"),
    }
    parts = (encoding.upper().replace("_", "-"), signs.get(delimiter, delimiter))
    return ", ".join(part for part in parts if part)


def region_words(region: str | None) -> str:
    """A region on screen."""
    if region is None:
        return translate("imports", "None: only numbers with +")
    territory = QLocale.codeToTerritory(region)
    return f"{QLocale.territoryToString(territory)} ({region})"


def own_region() -> str:
    """The region this machine is set to; the United States where it says none."""
    code = QLocale.territoryToCode(QLocale.system().territory())
    return code if code in REGIONS else "US"
