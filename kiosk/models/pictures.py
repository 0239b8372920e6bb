"""The pictures that views show, decoded before a view asks for them."""

from base64 import b64encode

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlImageProviderBase
from PySide6.QtQuick import QQuickImageProvider

SCHEME = "pictures"
"""What the views' addresses begin with: `image://pictures/…`."""


def decode(data: bytes | None) -> QImage:
    """Return the picture in bytes of ours; a null one if there is none, or if it is damaged.

    Slow: for the reading thread.
    """
    return QImage.fromData(data) if data else QImage()


def address_of(picture: bytes | None) -> str:
    """Return a picture of ours as a `data:` address for an Image; empty for none."""
    return f"data:image/webp;base64,{b64encode(picture).decode()}" if picture else ""


class Pictures:
    """The picture of the moment, and those of a list beside it."""

    def __init__(self) -> None:
        self.image = QImage()
        self._shown = 0
        self._listed: dict[str, QImage] = {}

    def show(self, image: QImage) -> str:
        """Take a picture in place of the one before; return its address, empty for a null one."""
        self.image = image
        self._shown += 1
        return "" if image.isNull() else f"image://{SCHEME}/{self._shown}"

    def list(self, images: dict[str, QImage]) -> dict[str, str]:
        """Take the pictures of a list, by name, in place of those before; return their addresses.

        A null one has none.
        """
        self._listed = {name: image for name, image in images.items() if not image.isNull()}
        return {name: f"image://{SCHEME}/{name}" for name in self._listed}

    def named(self, name: str) -> QImage:
        """Return a picture of the list, or the one of the moment."""
        return self._listed.get(name, self.image)


class PictureProvider(QQuickImageProvider):
    """Hands pictures to the views of one engine, at the size that they show.

    Nothing is read nor decoded here: the GUI thread only takes what the reading thread made. No
    Python runs on Qt's own image thread either: closing the views would wait for it forever.
    """

    def __init__(self, pictures: Pictures) -> None:
        super().__init__(QQmlImageProviderBase.ImageType.Image)
        self._pictures = pictures

    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:
        """Return the picture, within the size requested."""
        image = self._pictures.named(name)
        size.setWidth(image.width())
        size.setHeight(image.height())
        if requested.width() <= 0 or requested.height() <= 0:
            return image
        return image.scaled(
            requested,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
