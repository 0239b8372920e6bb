"""Which projects miss what illustrates them."""

from io import BytesIO

from PIL import Image

from kiosk.domain.sheet import Illustration
from kiosk.services.doctor import Illustrations
from kiosk.services.illustrating import inspect


def test_damaged_and_missing_pictures_are_told_apart():
    written = BytesIO()
    Image.new("RGB", (9, 9)).save(written, "WEBP")
    sound = written.getvalue()
    found = [
        Illustration("Entière", "", sound),
        Illustration("Dessinée", "M 0 0 L 1 1", None),
        Illustration("Coupée", "M 0 0 L 1 1", sound[:20]),
        Illustration("Vide", "", b""),
        Illustration("Sans rien", "", None),
    ]
    assert inspect(found) == Illustrations(5, ("Coupée", "Vide"), ("Sans rien",))
