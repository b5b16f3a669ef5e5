"""Hands one message to the mail server: over TLS that is verified, and with a plain answer what came of it."""

import smtplib
import ssl
from email.message import EmailMessage
from email.policy import SMTP

from calldesk.actions.letters import Came, Try
from calldesk.domain.mail_settings import MailSettings, Security

SILENT_SECONDS = 20.0
"""A mail server that answers nothing for so long is given up."""
_HELLO = "[127.0.0.1]"
"""How a computer without a public name introduces itself (RFC 5321, 4.1.3); its own name is nobody's business."""
_WIRE = SMTP.clone(cte_type="7bit")
"""Not every server takes eight bits."""
_OK = 250
_FORWARDS = 251
_REFUSED_FOR_GOOD = 500
_MOST_WORDS = 200


class _Refused(Exception):
    """The server said no to this very letter."""

    def __init__(self, code: int, words: bytes) -> None:
        super().__init__(f"{code} {words.decode('utf-8', 'replace')}")
        self.code = code


def post(mail: MailSettings, password: str, message: EmailMessage, to: str) -> Try:
    """Sends one message, once.

    What fails before the message is out is tried again later, but for what the server refuses for good (a 5xx answer to
    sender, recipient or message). Where the connection breaks after the message is out and before the answer, nobody
    can tell: that is unsure.
    """
    handed = False
    try:
        with _connected(mail) as server:
            if mail.user:
                server.login(mail.user, password)
            _demand(server.mail(mail.sender))
            _demand(server.rcpt(to))
            handed = True
            _demand(server.data(message.as_bytes(policy=_WIRE)))
            return Try(Came.SENT)
    except _Refused as refused:
        return Try(Came.NEVER if refused.code >= _REFUSED_FOR_GOOD else Came.LATER, _words(refused))
    except smtplib.SMTPResponseException as error:  # the hello, the login, or the beginning of the message
        return Try(Came.LATER, _words(error.args[-1]))
    except (OSError, smtplib.SMTPException) as error:
        return Try(Came.UNSURE if handed else Came.LATER, _words(error))


def _connected(mail: MailSettings) -> smtplib.SMTP:
    context = ssl.create_default_context()
    if mail.security is Security.TLS:
        return smtplib.SMTP_SSL(mail.host, mail.port, _HELLO, timeout=SILENT_SECONDS, context=context)
    server = smtplib.SMTP(mail.host, mail.port, _HELLO, timeout=SILENT_SECONDS)
    try:
        if mail.security is Security.STARTTLS:
            server.starttls(context=context)
    except BaseException:
        server.close()
        raise
    return server


def _demand(answer: tuple[int, bytes]) -> None:
    if answer[0] not in {_OK, _FORWARDS}:
        raise _Refused(*answer)


def _words(said: object) -> str:
    """On one line, and not endless: another program's words go into our notices."""
    text = said.decode("utf-8", "replace") if isinstance(said, bytes) else str(said) or type(said).__name__
    return " ".join("".join(one if one.isprintable() else " " for one in text).split())[:_MOST_WORDS]
