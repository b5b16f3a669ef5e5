"""What a file may bring: the kinds of import, their fields, and the names other programs give those fields."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from calldesk.domain.handoff_columns import HANDOFF_ALIASES, HANDOFF_FIELDS


class ImportKind(StrEnum):
    """What each row of a file stands for (CLI contract, `import KIND`)."""

    LEADS = "leads"
    EVENTS = "events"
    COMPANIES = "companies"
    DIALS = "dials"
    HANDOFFS = "handoffs"
    DNC = "dnc"


PERSON_FIELDS = (
    "external_id",
    "given_name",
    "family_name",
    "full_name",
    "title",
    "company",
    "industry",
    "employees",
    "email",
    "phone",
    "mobile",
    "phone_2",
    "extension",
    "street",
    "city",
    "state",
    "postal_code",
    "country",
    "website",
    "source",
    "origin",
    "campaign",
    "created_at",
    "do_not_call",
    "do_not_email",
    "notes",
)
"""The import fields of a lead or name, in the order of the CLI contract."""
WHO_FIELDS = ("external_id", "email", "phone")
"""Any one of these says whose event or dial a row is."""
PHONE_FIELDS = ("phone", "mobile", "phone_2")
FIELDS: Mapping[ImportKind, tuple[str, ...]] = {
    ImportKind.LEADS: PERSON_FIELDS,
    ImportKind.EVENTS: (*WHO_FIELDS, "at", "kind", "value", "key", "detail"),
    ImportKind.COMPANIES: (
        "external_id",
        "company",
        "industry",
        "employees",
        "phone",
        "email",
        "street",
        "city",
        "state",
        "postal_code",
        "country",
        "website",
        "notes",
    ),
    ImportKind.DIALS: (*WHO_FIELDS, "at", "outcome", "talk_seconds", "attempts", "by", "note", "key"),
    ImportKind.HANDOFFS: (*WHO_FIELDS, *HANDOFF_FIELDS),
    ImportKind.DNC: ("phone", "email", "company", "source", "words", "at"),
}
MOMENT_FIELDS = frozenset({"at", "created_at", "decided_at", "closed_at"})

EXACT_PERCENT = 100
ALIAS_PERCENT = 96


@dataclass(frozen=True, slots=True)
class Reading:
    """What a column's name says it holds.

    Attributes:
        field: One of FIELDS of the kind.
        percent: How sure that is, 0 to 100.
        other: The field it may be instead, or None.
    """

    field: str
    percent: int
    other: str | None = None


def fold(name: str) -> str:
    """A column's name without case, accents, spaces and signs: what is left is compared.

    Salesforce marks its users' own columns with a trailing ``__c``; that is no part of the name.
    """
    cut = name.strip()
    cut = cut[:-3] if cut.lower().endswith("__c") else cut
    plain = unicodedata.normalize("NFKD", cut.casefold().replace("ø", "o").replace("ł", "l"))
    return "".join(letter for letter in plain if letter.isalnum())


def _table(text: str) -> dict[str, str]:
    """Folded alias to field, from lines ``field: alias, alias``; an indented line continues the one above."""
    pairs = (line.split(":", 1) for line in text.strip().replace("\n  ", " ").splitlines())
    return {fold(alias): field.strip() for field, aliases in pairs for alias in aliases.split(",") if fold(alias)}


_PERSON_ALIASES = _table("""
external_id: id, lead id, contact id, person id, record id, prospect id, customer id, account id, ext id, external
  key, record id contact, hs object id, unique id, uid, uuid, rec id, crm id, lead number, contact
  key, kundennummer, kontakt id, numero de client, id client, id cliente, contact id 18, lead id 18
given_name: first name, fname, forename, given, first, christian name, contact first name, lead first name, vorname,
  prenom, nombre, primer nombre, nome, voornaam, fornavn, fornamn, etunimi
family_name: last name, lname, surname, family, last, contact last name, lead last name, nachname, familienname,
  zuname, nom de famille, apellido, apellidos, cognome, achternaam, etternavn, efternamn, sukunimi
full_name: full name, contact name, person name, lead name, display name, complete name, fullname, person, attendee,
  attendee name, participant, ansprechpartner, name vorname, vorname nachname, vollstandiger name, nom complet, nom et
  prenom, nombre completo, nombre y apellidos, nome completo, contact person, kontaktperson, your name
title: job title, jobtitle, position, role, job, occupation, job position, designation, function, job function,
  professional title, headline, funktion, stellenbezeichnung, berufsbezeichnung, titre, poste, fonction, intitule du
  poste, cargo, puesto, puesto de trabajo, ruolo, functie, stilling
company: company name, organization, organisation, organization name, organisation name, account, account name,
  company account, employer, business, business name, firm, associated company, associated company primary, parent
  customer, current company, current employer, company or organization, name of company, firma, firmenname,
  unternehmen, arbeitgeber, betrieb, societe, entreprise, nom de la societe, raison sociale, empresa, compania, nombre
  de la empresa, azienda, bedrijf, bedrijfsnaam, org name
industry: sector, industry sector, company industry, business sector, vertical, line of business, account industry,
  branche, industrie, wirtschaftszweig, secteur, secteur dactivite, industria, rubro, settore
employees: number of employees, no of employees, no employees, num employees, numemployees, employee count, employees
  count, company size, headcount, staff, staff count, company employees, org size, organization size, employee range,
  size, mitarbeiter, mitarbeiterzahl, anzahl mitarbeiter, unternehmensgrosse, effectif, effectifs, nombre de salaries,
  empleados, numero de empleados, dipendenti, team size
email: e mail, email address, e mail address, e mail addr, email addr, mail, mail address, primary email, work email,
  business email, contact email, lead email, email 1, email1, e mail 1 value, emailaddress1, person email work, email
  work, corporate email, your email, mailadresse, e mail adresse, emailadresse, courriel, adresse e mail, adresse
  mail, adresse electronique, correo, correo electronico, direccion de correo, indirizzo email, mel
phone: phone number, telephone, telephone number, tel, tel no, phone no, work phone, business phone, office phone,
  direct phone, direct dial, direct line, primary phone, main phone, contact phone, lead phone, phone 1, phone1, phone
  work, person phone work, telephone1, phone 1 value, phone number 1, contact phone number, daytime phone, day phone,
  landline, telefon, telefonnummer, telefon geschaftlich, rufnummer, telefonnr, festnetz, numero de telephone, tel
  fixe, telefono, numero de telefono, telefono fijo, telefoon, telefoonnummer, telefone, business phone number, work
  direct phone, phones
mobile: mobile phone, mobile number, mobile phone number, cell, cell phone, cell number, cellphone, cellular, mobile
  no, phone mobile, person phone mobile, handy, handynummer, mobil, mobiltelefon, mobilnummer, portable, telephone
  portable, tel portable, mobile telephone, movil, telefono movil, celular, cellulare, gsm, primary mobile
phone_2: phone 2, phone2, second phone, secondary phone, other phone, alternate phone, alternative phone, alt phone,
  additional phone, home phone, company phone, company phone number, corporate phone, hq phone, switchboard, main
  number, telephone2, phone 2 value, phone home, phone other, assistant phone, asst phone, telefon 2, telefon privat,
  zentrale, telephone 2, telefono 2, account phone
extension: ext, phone extension, phone ext, extn, durchwahl, nebenstelle, poste telephonique, extension telefonica
street: address, street address, address 1, address1, address line 1, addressline1, addr, addr 1, street 1, mailing
  street, billing street, mailing address, billing address, contact address, address 1 street 1, address1 line1,
  address street, street name, company address, company street, postal address, strasse, adresse, anschrift, strasse
  und hausnummer, rue, calle, direccion, domicilio, via, indirizzo, straat, adres
city: town, city name, locality, mailing city, billing city, address city, contact city, company city, address 1 city,
  address1 city, suburb, municipality, city town, person city, ort, stadt, wohnort, ville, commune, ciudad, poblacion,
  localidad, citta, plaats, stad
state: state province, state region, state code, province, region, county state, us state, mailing state, mailing
  state province, billing state, billing state province, address state, contact state, company state, address 1 state
  or province, address1 state, address1 stateorprovince, prov, person state, bundesland, departement, provincia,
  estado, comunidad autonoma
postal_code: zip, zip code, zipcode, postcode, post code, postal, zip postal code, mailing zip, mailing postal code,
  mailing zip postal code, billing zip, billing postal code, billing zip postal code, address zip, company zip,
  address 1 zip postal code, address1 postalcode, plz, postleitzahl, code postal, cp, codigo postal, cap, pin code,
  pincode
country: country region, country name, country code, mailing country, billing country, address country, contact
  country, company country, address 1 country region, address1 country, nation, person country, country territory,
  land, pays, pais, paese, staat
website: web site, url, homepage, home page, web, web page, webpage, company website, company url, company domain,
  company domain name, domain, website url, web address, account website, webseite, internetseite, site web, site
  internet, sitio web, pagina web, sito
source: lead source, leadsource, lead source description, contact source, original source, traffic source, source
  name, utm source, how did you hear about us, acquisition source, first source, latest source, lead source detail,
  herkunft, quelle, leadquelle, origine du lead, fuente, origen del prospecto, fonte
origin: lead origin, record source, created by source, imported from, list name, origine, origen
campaign: campaign name, primary campaign, lead campaign, utm campaign, most recent campaign, campaign source,
  kampagne, campagne, campana
created_at: created, create date, created date, created on, created time, date created, creation date, creation time,
  date added, date entered, added on, added at, date identified, lead created, record created, signup date, sign up
  date, registered at, registration date, submitted at, submission date, erstellt, erstellt am, angelegt am,
  erstelldatum, date de creation, cree le, fecha de creacion, fecha de alta, creado el
do_not_call: do not phone, donotcall, dnc, no call, no calls, phone opt out, call opt out, opted out of calls,
  donotphone, no phone, do not contact, keine anrufe, nicht anrufen, ne pas appeler, no llamar
do_not_email: do not mail, email opt out, e mail opt out, opted out of email, has opted out of email,
  hasoptedoutofemail, unsubscribed, unsubscribed from all email, donotemail, dne, no email, no emails, email
  unsubscribed, keine e mails, ne pas envoyer demail, no enviar correo
notes: note, comment, comments, remark, remarks, description, lead description, message, additional information,
  background info, background, bemerkung, bemerkungen, notiz, notizen, kommentar, beschreibung, remarque, remarques,
  commentaire, commentaires, notas, nota, comentario, comentarios, observaciones, anmerkungen
""")
_AT = """at: time, timestamp, date, datetime, date time, happened at, happened on, occurred at, occurred on, event
  date, event time, event at, activity date, activity time, created at, created, created date, created on, date
  created, visited at, date hit, zeitpunkt, datum, date et heure, horodatage, fecha, fecha y hora"""
_WHO = """
external_id: id, lead id, contact id, person id, prospect id, record id, lead, contact, customer id, visitor id, ext id,
  lead number, lead no, contact key, external key, unique id, account id, client id, user id, uid, uuid, crm id,
  record id contact, hs object id, person, customer, kundennummer, kontakt id, id client, id cliente
email: e mail, email address, e mail address, mail, contact email, lead email, person email, visitor email, recipient,
  mailadresse, correo, courriel
phone: phone number, telephone, telephone number, tel, number, contact phone, contact number, mobile, mobile phone,
  mobile number, number dialed, dialed number, called
  number, phone dialed, telefon, telefonnummer, telefono, rufnummer
"""
_COMPANY_EXTRA = _table("""
external_id: account number
company: name, account name, companyname, company, organization name
industry: companyindustry
employees: companyemployees, companynumberofemployees
phone: company phone, company phone number, account phone, main phone, hq phone, switchboard, zentrale
street: companyaddress, companyaddress1
city: companycity, office city
state: companystate
postal_code: companyzipcode
country: companycountry, office location
website: companywebsite
""")

ALIASES: Mapping[ImportKind, Mapping[str, str]] = {
    ImportKind.LEADS: _PERSON_ALIASES,
    ImportKind.COMPANIES: _PERSON_ALIASES | _COMPANY_EXTRA,
    ImportKind.EVENTS: _table(
        f"""{_WHO.strip()}
{_AT}
kind: event, event type, event name, event kind, type, activity, activity type, action, ereignis, art, evenement,
  evento, tipo
value: amount, quantity, count, seconds, duration, score, points, wert, valeur, valor
key: event id, event key, idempotency key, unique key, activity id, hit id, schlussel, cle, clave
detail: details, description, subject, page, url, page url, note, notes, title, text, comment, betreff, sujet, asunto"""
    ),
    ImportKind.DIALS: _table(
        f"""{_WHO.strip()}
{_AT}, called at, call date, call time, call start, start time, started at, dialed at, last contact
outcome: disposition, call outcome, call result, result, call disposition, status, call status, ergebnis, resultat,
  resultado
talk_seconds: talk time, talk, talk time seconds, duration, call duration, duration seconds, seconds, talk sec,
  length, call length, gesprachsdauer, duree, duracion
attempts: attempt, number of attempts, tries, calls, dials, number of calls, call count, versuche, tentatives, intentos
by: user, agent, caller, called by, owner, rep, user login, qualifier, sales agent, mitarbeiter, agente, utilisateur
note: notes, comment, comments, remarks, description, call notes, bemerkung, notiz, remarque, comentario
key: dial id, call id, activity id, call key, call sid"""
    ),
    ImportKind.HANDOFFS: _table(f"{_WHO.strip()}\n{HANDOFF_ALIASES.strip()}"),
    ImportKind.DNC: _table(
        """phone: number, phone number, telephone, telephone number, tel, mobile, cell, msisdn, caller id, telefon,
  telefonnummer, rufnummer, numero, telefono
email: e mail, email address, e mail address, mail, mailadresse, correo, courriel
company: company name, account, account name, organization, organisation, firm, firma, empresa, societe
source: list, registry, origin, reason code, quelle, fuente
words: reason, comment, comments, note, notes, text, remark, said, verbatim, grund, motif, motivo
at: date, added, added at, added on, date added, created at, created date, since, registered, timestamp, datum, fecha"""
    ),
}
"""Folded column name to field, from the exports of the usual CRMs and from people's own sheets in four languages."""

AMBIGUOUS: Mapping[str, Reading] = {
    "st": Reading("state", 62, "street"),
    "emp": Reading("employees", 57, "company"),
    "name": Reading("full_name", 80, "company"),
    "contact": Reading("full_name", 66, "phone"),
    "nom": Reading("family_name", 75, "full_name"),
    "client": Reading("company", 62, "full_name"),
    "customer": Reading("company", 62, "full_name"),
    "customername": Reading("company", 66, "full_name"),
    "kunde": Reading("company", 66, "full_name"),
    "titel": Reading("title", 66, None),
    "number": Reading("phone", 60, "external_id"),
    "contactnumber": Reading("phone", 75, "external_id"),
    "dept": Reading("title", 40, None),
    "location": Reading("city", 60, "country"),
    "officelocation": Reading("country", 60, "city"),
    "size": Reading("employees", 66, None),
    "staff": Reading("employees", 66, None),
    "region": Reading("state", 66, "country"),
    "function": Reading("title", 75, None),
    "role": Reading("title", 85, None),
    "business": Reading("company", 75, "industry"),
    "person": Reading("full_name", 75, None),
    "origen": Reading("origin", 60, "source"),
    "description": Reading("notes", 75, None),
    "message": Reading("notes", 80, None),
    "poste": Reading("title", 75, "extension"),
    "land": Reading("country", 75, "state"),
    "web": Reading("website", 90, None),
    "cap": Reading("postal_code", 60, None),
    "via": Reading("street", 50, "source"),
    "job": Reading("title", 88, None),
}
"""Names of lead and company columns that people use for more than one thing, with the other reading."""
