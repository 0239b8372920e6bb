"""The receipt to be heard: what the paper says, with its code sign by sign."""

from kiosk.documents.dates import day_and_month, long_date
from kiosk.documents.ticket_words import TicketWords
from kiosk.domain.receipt import Receipt
from kiosk.domain.spoken import spell
from kiosk.domain.spoken_words import SpokenWords


def spoken_ticket(receipt: Receipt, words: TicketWords, spoken: SpokenWords) -> str:
    """Say a receipt in the words of the printed one, then its code, and how to hear it again."""
    told = words.about(receipt.subject)
    code = spell(receipt.keys.code, spoken)
    lines = (
        told.title,
        told.kind(receipt.kind),
        long_date(receipt.deposited_on, words.language),
        told.read_before.format(day=day_and_month(receipt.read_before, words.language)),
        *_appointment(receipt),
        spoken.code.format(code=code),
        *_proof(receipt, told, spoken),
        told.only_key,
        spoken.repeat_to_hear,
    )
    return " ".join(line if line.endswith((".", "。")) else f"{line}." for line in lines)


def _proof(receipt: Receipt, words: TicketWords, spoken: SpokenWords) -> tuple[str, ...]:
    """Say the number of a volunteer; the proof is on the paper and the screen, to be copied."""
    if receipt.proof is None:
        return ()
    return (words.proof_ticket.format(ticket=spell(receipt.proof.ticket, spoken)),)


def _appointment(receipt: Receipt) -> tuple[str, ...]:
    """Say when and where somebody comes."""
    appointment = receipt.appointment
    return (appointment.hours, appointment.room, appointment.title) if appointment else ()
